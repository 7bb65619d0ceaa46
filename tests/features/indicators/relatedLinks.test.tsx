import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import type { Project } from '../../../src/core/model/Project.ts'
import { relatedTo } from '../../../src/features/indicators/relatedTo.ts'
import type { Locale } from '../../../src/i18n/Locale.ts'
import { LocaleProvider } from '../../../src/i18n/LocaleProvider.tsx'
import { indicatorWith, knowledgeBaseWith, projectWith, themeWith } from '../../support/knowledgeBaseWith.ts'

// Where the page's own data lies is read from the document as the modules are loaded.
vi.stubGlobal('document', { baseURI: 'http://localhost/' })
vi.stubGlobal('location', new URL('http://localhost/'))
const { RelatedLinks } = await import('../../../src/features/indicators/RelatedLinks.tsx')
vi.unstubAllGlobals()

const themes = [themeWith('T3', 2)]
const indicator = indicatorWith({ id: 'x', themeId: 'T3', subThemeIds: ['T3.2'] })
const journal = projectWith({ id: 'journal', title: 'Felles journal', subThemeIds: ['T3.2'] })

async function shownWith(projects: readonly Project[], locale: Locale): Promise<string> {
  const related = relatedTo(knowledgeBaseWith({ themes, projects }), indicator)
  const component = () => (
    <LocaleProvider locale={locale}>
      <RelatedLinks related={related} themes={themes} />
    </LocaleProvider>
  )
  const routeTree = createRootRoute({ component })
  const router = createRouter({ routeTree, history: createMemoryHistory() })
  await router.load()
  return renderToStaticMarkup(<RouterProvider router={router} />)
}

test.each<[Locale, string]>([
  [
    'nb',
    'Registeret knytter prosjektene til undertemaet, ikke til tallet. At de står her, betyr ikke at de har flyttet det.',
  ],
  [
    'nn',
    'Registeret knyter prosjekta til undertemaet, ikkje til talet. At dei står her, tyder ikkje at dei har flytta det.',
  ],
  [
    'en',
    'The register ties the projects to the sub-theme, not to the figure. That they stand here does not mean that they have moved it.',
  ],
])(
  'beside an indicator, projects stand under the words that they are not tied to its figure (%s)',
  async (locale, words) => {
    const text = await shownWith([journal], locale)
    expect(text.indexOf(words)).toBeGreaterThan(0)
    expect(text.indexOf(words)).toBeLessThan(text.indexOf('Felles journal'))
  },
)

test('where no project serves the sub-theme, nothing is said of projects', async () => {
  const text = await shownWith([{ ...journal, subThemeIds: ['T3.1'] }], 'nb')
  expect(text).toContain('3.2')
  expect(text).not.toMatch(/Prosjekter|Registeret knytter/)
})

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import type { VerdictView } from '../../../src/features/indicators/verdictView.ts'
import { type Locale, locales } from '../../../src/i18n/Locale.ts'
import { LocaleProvider } from '../../../src/i18n/LocaleProvider.tsx'
import { verdictWords } from '../../../src/i18n/verdictWords.ts'

// Where the page's own data lies is read from the document as the modules are loaded.
vi.stubGlobal('document', { baseURI: 'http://localhost/' })
vi.stubGlobal('location', new URL('http://localhost/'))
const { VerdictBox } = await import('../../../src/features/indicators/VerdictBox.tsx')
vi.unstubAllGlobals()

const verdicts = ['achieved', 'onTrack', 'moderate', 'limited', 'away', 'missed', 'notJudged'] as const
const row = (id: string, value: string) => ({ id, term: `Linje ${id}`, detail: '', value, isResult: false, of: null })
const view: VerdictView = {
  verdict: 'moderate',
  sentences: ['Fordi det er slik.'],
  ratio: 0.84,
  rows: [row('base', '50,0 %'), row('latest', '64,0 %')],
  disagreement: 'Metodene er uenige: én gir «Noe etter», en annen «I rute».',
}

function shown(verdict: VerdictView, locale: Locale = 'nb'): string {
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <LocaleProvider locale={locale}>
        <VerdictBox verdict={verdict} measure="Andel" />
      </LocaleProvider>
    </QueryClientProvider>,
  )
}

test.each(locales)(
  'each verdict is a word and a shape no other verdict has, before it is a colour, in %s',
  (locale) => {
    const marks = verdicts.map((verdict) => {
      const html = shown({ ...view, verdict, ratio: null, rows: [] }, locale)
      const mark = /<span class="kg-tag".*?<\/span>/.exec(html)?.[0] ?? ''
      expect(mark.replace(/<[^>]*>/g, '')).toBe(verdictWords(verdict, locale).words)
      return /<svg.*<\/svg>/.exec(mark)?.[0]
    })
    expect(new Set(marks).size).toBe(verdicts.length)
    expect(marks).not.toContain(undefined)
  },
)

test('why, the sum line by line, where it stands on the scale, and that methods differ, are all there', () => {
  const text = shown(view).replace(/<[^>]*>/g, ' ')
  for (const words of ['Fordi det er slik.', 'Linje base', '50,0 %', 'Linje latest', '64,0 %', 'Metodene er uenige'])
    expect(text).toContain(words)
  expect(shown(view)).toContain('aria-label="Forhold mellom faktisk og nødvendig endring: 0,84"')
})

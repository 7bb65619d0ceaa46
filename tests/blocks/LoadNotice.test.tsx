import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { PartFailures } from '../../src/blocks/LoadNotice.tsx'
import type { Resource } from '../../src/core/descriptor/Resource.ts'
import type { ResourceState } from '../../src/core/model/KnowledgeBase.ts'
import { knowledgeBaseWith } from '../support/knowledgeBaseWith.ts'

// The address of the page is asked for when the module is read.
vi.hoisted(() => {
  vi.stubGlobal('document', { baseURI: 'https://asker.example/' })
  vi.stubGlobal('location', { search: '' })
})

const failed = (title: string, over: Partial<ResourceState> = {}): ResourceState => ({
  resource: { name: title, title, path: `${title}.csv` } as Resource,
  state: 'failed',
  receipt: null,
  loadError: { kind: 'server', status: 500 },
  ...over,
})
const names = (count: number) => Array.from({ length: count }, (_, i) => `Fil ${i + 1}`)

function told(resources: readonly ResourceState[]): string {
  const banner = <PartFailures base={knowledgeBaseWith({ resources })} />
  const html = renderToStaticMarkup(<QueryClientProvider client={new QueryClient()}>{banner}</QueryClientProvider>)
  return html
    .replace(/<button[^>]*>/g, '[knapp] ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}
const times = (text: string, words: string) => text.split(words).length - 1

it('two files that failed have a banner each, with a button each', () => {
  const text = told(names(2).map((name) => failed(name)))
  expect([times(text, 'Fil 1 mangler'), times(text, 'Fil 2 mangler'), times(text, '[knapp] Prøv igjen')]).toEqual([
    1, 1, 2,
  ])
})

it('more than two are told as one that names them, with the reason they share and the way to try each', () => {
  const text = told(names(3).map((name) => failed(name)))
  expect(text).toContain('3 filer mangler Fil 1, Fil 2 og Fil 3.')
  expect([times(text, 'Fil 1 mangler'), times(text, 'Prøv én for én igjen')]).toEqual([0, 1])
})

it('of very many, six are named and the rest are counted', () => {
  const text = told(names(9).map((name) => failed(name)))
  expect(text).toContain('9 filer mangler Fil 1, Fil 2, Fil 3, Fil 4, Fil 5, Fil 6 og 3 til.')
})

it('a reason that only some of them have is not said of all', () => {
  const alike = told(names(3).map((name) => failed(name)))
  const unlike = told([...names(2).map((name) => failed(name)), failed('Fil 3', { loadError: null })])
  expect(unlike.length).toBeLessThan(alike.length)
})

it('copies are told apart from what is missing, by the oldest of them', () => {
  const days = ['2026-11-03', '2026-10-01', '2026-11-20']
  const copies = days.map((day, i) => failed(`Kopi ${i + 1}`, { copiedAt: `${day}T08:00:00Z` }))
  const text = told([...copies, failed('Fil 1')])
  expect(text).toContain('3 filer: vi viser kopier, den eldste fra 01.10.2026 Kopi 1, Kopi 2 og Kopi 3.')
  expect(text).toContain('Fil 1 mangler')
})

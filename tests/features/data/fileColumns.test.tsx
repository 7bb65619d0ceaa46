import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import type { Resource } from '../../../src/core/descriptor/Resource.ts'
import type { ResourceState } from '../../../src/core/model/KnowledgeBase.ts'
import { fileColumns } from '../../../src/features/data/fileColumns.tsx'

// The address of the page is asked for when the module is read.
vi.hoisted(() => {
  vi.stubGlobal('document', { baseURI: 'https://asker.example/' })
  vi.stubGlobal('location', { search: '' })
})

function signsOf(delimiter: string, decimalChar: string): string {
  const resource = { path: 'a.csv', encoding: 'utf-8', schema: {}, dialect: { delimiter, decimalChar } }
  const state = { resource: resource as unknown as Resource, state: 'ok', receipt: null, loadError: null }
  const column = fileColumns('nb').find(({ id }) => id === 'tegnsett')
  return renderToStaticMarkup(column?.cell(state as ResourceState)).replace(/<[^>]*>/g, ' ')
}

it.each([
  [';', ',', /semikolon.*komma/],
  [',', '.', /komma.*punktum/],
  ['\t', ',', /tabulator.*komma/],
  ['|', '.', /loddrett strek.*punktum/],
])('a file cut by %j with the decimal mark %j says so in words', (delimiter, decimalChar, words) => {
  expect(signsOf(delimiter, decimalChar)).toMatch(words)
})

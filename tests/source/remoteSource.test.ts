import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { readRemote } from '../../src/source/remoteSource.ts'
import { fieldWith, schemaWith } from '../support/tables.ts'

// The network of these tests is this machine.
beforeAll(() => {
  vi.unstubAllGlobals()
})

/** A bank of version 1 in Finnish words: only the answer says which variable is what is measured. */
const metadata = {
  title: 'Väestö',
  variables: [
    { code: 'Vuosi', text: 'Vuosi', values: ['2021', '2022'], valueTexts: ['2021', '2022'], time: true },
    { code: 'Tiedot', text: 'Tiedot', values: ['vaesto', 'vaestontiheys'], valueTexts: ['Väestö', 'Tiheys'] },
  ],
}
const dimension = {
  Vuosi: { label: 'Vuosi', category: { index: { 2021: 0, 2022: 1 }, label: { 2021: '2021', 2022: '2022' } } },
  Tiedot: { label: 'Tiedot', category: { index: { vaesto: 0, vaestontiheys: 1 } } },
}
const shape = { id: ['Vuosi', 'Tiedot'], size: [2, 2], role: { time: ['Vuosi'], metric: ['Tiedot'] } }
const value = [5_548_241, 18.3, 5_563_970, 18.3]

const schema = schemaWith([
  fieldWith('period', 'year'),
  fieldWith('population', 'integer'),
  fieldWith('density', 'number'),
])
const columns = new Map([
  ['Vuosi', 'period'],
  ['vaesto', 'population'],
  ['vaestontiheys', 'density'],
])

async function askedFor(answer: object): Promise<string> {
  const server = createServer(({ method }, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(method === 'POST' ? answer : metadata))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const from = {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/PXWeb/api/v1/fi/StatFin`,
    version: 1 as const,
    table: '11ra.px',
    language: 'fi',
    selection: new Map([
      ['Vuosi', { codelist: null, values: ['*'] }],
      ['Tiedot', { codelist: null, values: ['*'] }],
    ]),
  }
  const remote = { from, isLive: false, columns, codes: new Map(), constants: new Map() }
  try {
    const asking = { askHost: <T>(_: string, ask: () => Promise<T>) => ask(), signal: new AbortController().signal }
    return new TextDecoder().decode((await readRemote(remote, schema, asking)).bytes)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

describe('a bank of version 1 whose variables have other names', () => {
  const rows = 'period,population,density\n2021,5548241,18.3\n2022,5563970,18.3\n'

  it('is laid out by what JSON-stat 2.0 says is measured', async () => {
    expect(await askedFor({ version: '2.0', class: 'dataset', ...shape, dimension, value })).toBe(rows)
  })

  it('is laid out by what JSON-stat 1.x says is measured', async () => {
    expect(await askedFor({ dataset: { dimension: { ...dimension, ...shape }, value } })).toBe(rows)
  })
})

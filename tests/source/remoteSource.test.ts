import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { AskHost } from '../../src/source/hostQueue.ts'
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

async function askedFor(answer: object, table: object = metadata): Promise<string> {
  return askedOf(({ method }, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(method === 'POST' ? answer : table))
  })
}

const atOnce: AskHost = (_, ask) => ask()

async function askedOf(bank: RequestListener, askHost = atOnce): Promise<string> {
  const server = createServer(bank).listen(0, '127.0.0.1')
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
    const asking = { askHost, signal: new AbortController().signal }
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

describe('a bank', () => {
  it('is asked for no more than 800 000 cells at a time', async () => {
    const codes = (count: number) => Array.from({ length: count }, (_, code) => `${code}`)
    const variables = [
      { code: 'Vuosi', values: codes(801), time: true },
      { code: 'Tiedot', values: codes(1000) },
    ]
    const cells: number[] = []
    const bank: RequestListener = async (request, response) => {
      if (request.method === 'GET') return response.end(JSON.stringify({ variables }))
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part)
      const { query } = JSON.parse(Buffer.concat(parts).toString())
      cells.push(
        query.reduce((all: number, { selection }: never) => all * (selection as typeof query).values.length, 1),
      )
      return response.writeHead(404).end()
    }
    await expect(askedOf(bank)).rejects.toThrow('notFound')
    expect(Math.max(...cells)).toBe(800_000)
  })

  it('that answers with a page to sign in on has given no data', async () => {
    await expect(askedOf((_, response) => response.end('<!doctype html><p>Logg inn'))).rejects.toThrow('webPage')
  })

  it('that sends us to another host is not followed', async () => {
    const other = createServer((_, response) => response.end(JSON.stringify(metadata))).listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
    await expect(askedOf((_, response) => response.writeHead(302, { location }).end())).rejects.toThrow('notAllowed')
    other.close()
  })
})

import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { refresh as refreshCommand } from '../../src/cli/refresh.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const temporary = mkdtempSync(join(tmpdir(), 'kg-hent-'))

/** A statistics bank on this machine: one table, in both versions of the interface. */
const years = ['2023', '2024']
const places = ['0', '3203']
let figures: Record<string, number | null> = {}
let [asked, fault] = [[] as string[], null as number | null]

function dataset(regions: readonly string[], periods: readonly string[], isMetadata = false) {
  const cells = regions.flatMap((region) => periods.map((period) => figures[`${region} ${period}`] ?? null))
  return {
    class: 'dataset',
    label: 'Folkemengde',
    updated: '2026-02-24T07:00:00Z',
    id: ['Region', 'ContentsCode', 'Tid'],
    size: [regions.length, 1, periods.length],
    role: { time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] },
    dimension: {
      Region: { label: 'region', category: { index: regions } },
      ContentsCode: { label: 'statistikkvariabel', category: { index: ['Personer1'] } },
      Tid: { label: 'år', category: { index: periods } },
    },
    value: isMetadata ? {} : cells,
    status: isMetadata ? {} : Object.fromEntries(cells.flatMap((cell, at) => (cell === null ? [[at, '..']] : []))),
  }
}

async function answer(request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '', 'http://bank')
  asked.push(`${request.method} ${url.pathname}`)
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  if (fault !== null) return response.writeHead(fault, { 'retry-after': '600' }).end()
  const send = (json: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(json))
  const listed = (name: string) => (url.searchParams.get(`valueCodes[${name}]`) ?? '').split(',')
  if (url.pathname.endsWith('/metadata')) return send(dataset(places, years, true))
  if (url.pathname.endsWith('/data')) return send(dataset(listed('Region'), listed('Tid')))
  if (url.pathname.endsWith('/tom.csv')) return response.end('place_id,period,population\n')
  if (url.pathname.endsWith('.csv')) return response.end('place_id,period,population\n3203,2023,98001\n')
  if (request.method === 'GET')
    return send({
      variables: [
        { code: 'Region', values: places },
        { code: 'ContentsCode', values: ['Personer1'] },
        { code: 'Tid', values: years, time: true },
      ],
    })
  const { query } = JSON.parse(Buffer.concat(parts).toString())
  const values = (code: string) => query.find((part: { code: string }) => part.code === code).selection.values
  return send(dataset(values('Region'), values('Tid')))
}

const server = createServer((request, response) => void answer(request, response))
let host = ''
beforeAll(async () => {
  // The network of these tests is this machine.
  vi.unstubAllGlobals()
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(temporary, { recursive: true })
})
afterEach(() => vi.restoreAllMocks())
beforeEach(() => {
  asked = []
  fault = null
  figures = { '3203 2023': 98_000, '0 2023': 5_488_984, '0 2024': 5_550_203 }
})

const table = {
  table: '07459',
  selection: { Region: ['3203', '0'], ContentsCode: ['Personer1'], Tid: ['*'] },
  columns: { Region: 'place_id', Tid: 'period', Personer1: 'population' },
  codes: { place_id: { '0': 'NO' } },
}

/** The faultless package with an address for its statistics, on disk. */
function folderWith(remote: object): string {
  const folder = mkdtempSync(join(temporary, 'pakke-'))
  cpSync(join(root, 'tests/fixtures/package'), folder, { recursive: true })
  const path = join(folder, 'datapackage.json')
  const descriptor = JSON.parse(readFileSync(path, 'utf8'))
  const population = descriptor.resources.find(({ kg: { role } }: { kg: { role: string } }) => role === 'statistics')
  population.kg.remote = remote
  writeFileSync(path, JSON.stringify(descriptor))
  return folder
}

const fileIn = (folder: string) => readFileSync(join(folder, 'statistics/population.csv'), 'utf8')

async function refresh(folder: string, ...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const told = { log: [] as string[], error: [] as string[] }
  vi.spyOn(console, 'log').mockImplementation((text) => told.log.push(`${text}\n`))
  vi.spyOn(console, 'error').mockImplementation((text) => told.error.push(`${text}\n`))
  const code = await refreshCommand(['--folder', folder, ...words])
  return { code, stdout: told.log.join(''), stderr: told.error.join('') }
}

describe('kg refresh', { timeout: 60_000 }, () => {
  it.each([1, 2])('puts a table of version %i in place, and tells what is new', async (version) => {
    const folder = folderWith({ host, version, ...table })
    const { code, stdout } = await refresh(folder)
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('folketall (statistics/population.csv): skrevet, 3 → 4 rader.'),
    ])
    expect(stdout).toContain('+ 1 nye: NO · 2024')
    expect(stdout).toContain('− 0 borte')
    expect(fileIn(folder)).toBe(
      'place_id,period,population\nNO,2023,5488984\nNO,2024,5550203\n3203,2023,98000\n3203,2024,\n',
    )
    const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))
    const { kg } = descriptor.resources.find(({ kg: { role } }: { kg: { role: string } }) => role === 'statistics')
    const sha256 = createHash('sha256').update(fileIn(folder)).digest('hex')
    expect(kg.remote.fetched).toMatchObject({ sha256, rows: 4, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) })
    expect((await refresh(folder)).stdout).toContain('uendret, 4 rader')
  })

  it('puts another file in the place of the old one, and never half of it', async () => {
    const folder = folderWith({ host, version: 2, ...table })
    const placed = () => statSync(join(folder, 'statistics/population.csv')).ino
    const before = placed()
    await refresh(folder)
    expect(placed()).not.toBe(before)
  })

  it('tells which figures have changed, and writes nothing when it is only asked to look', async () => {
    figures['3203 2023'] = 98_100
    const folder = folderWith({ host, version: 2, ...table })
    const before = fileIn(folder)
    const { code, stdout } = await refresh(folder, '--dry-run')
    expect([code, fileIn(folder)]).toEqual([0, before])
    expect(stdout).toContain('ville blitt skrevet')
    expect(stdout).toContain('~ 1 endret: 3203 · 2023: population 98000 → 98100')
  })

  it('does not take what is at fault by the schema', async () => {
    figures['0 2023'] = -5
    const folder = folderWith({ host, version: 2, ...table })
    const before = fileIn(folder)
    const { code, stdout } = await refresh(folder)
    expect([code, fileIn(folder)]).toEqual([1, before])
    expect(stdout).toContain('avvist. Filen er som før.')
    expect(stdout).toMatch(/«-5».*\(verdi-utenfor\)/)
  })

  it('does not take a selection that the table does not have', async () => {
    const folder = folderWith({ host, version: 2, ...table, selection: { ...table.selection, Tid: ['2031'] } })
    const { code, stdout } = await refresh(folder)
    expect(code).toBe(1)
    expect(stdout).toMatch(/selection\.Tid.*«2031».*\(kube-form\)/)
    expect(asked).toHaveLength(1)
  })

  it('does not write over what an editor has changed, unless it is told to', async () => {
    const folder = folderWith({ host, version: 2, ...table })
    await refresh(folder)
    const path = join(folder, 'statistics/population.csv')
    writeFileSync(path, fileIn(folder).replace('98000', '98002'))
    const kept = await refresh(folder)
    expect([kept.code, fileIn(folder).includes('98002')]).toEqual([1, true])
    expect(kept.stdout).toContain('endret for hånd')
    expect((await refresh(folder, '--force')).code).toBe(0)
    expect(fileIn(folder)).toContain('98000')
  })

  it('takes a plain file as it is', async () => {
    const folder = folderWith({ address: `${host}/tall.csv` })
    const { code, stdout } = await refresh(folder, 'folketall')
    expect([code, fileIn(folder)]).toEqual([0, 'place_id,period,population\n3203,2023,98001\n'])
    expect(stdout).toContain('− 2 borte: 3203 · 2024; NO · 2023')
  })

  it('does not take a file without a row', async () => {
    const folder = folderWith({ address: `${host}/tom.csv` })
    const before = fileIn(folder)
    const { code, stdout } = await refresh(folder)
    expect([code, fileIn(folder)]).toEqual([1, before])
    expect(stdout).toContain('(fil-tom)')
  })

  it('ends with 2 when the host does not answer, and leaves a host alone that wants a long time', async () => {
    fault = 503
    const folder = folderWith({ host, version: 2, ...table })
    const { code, stdout } = await refresh(folder)
    expect([code, asked.length]).toEqual([2, 1])
    expect(stdout).toContain('ikke hentet. Filen er som før.')
  })

  it('ends with 2 for a resource that declares no address, and with 0 when there is none', async () => {
    const folder = folderWith({})
    expect(await refresh(folder, 'themes')).toMatchObject({ code: 2, stderr: expect.stringContaining('«themes»') })
    expect(await refresh(folder)).toMatchObject({ code: 0, stdout: 'Ingen ressurser oppgir hvor de kan hentes.\n' })
  })
})

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CubeQuery } from '../../src/core/aggregate/cube/CubeQuery.ts'
import { cubeOfStatistics } from '../../src/core/aggregate/cube/cubeOfStatistics.ts'
import { openCube } from '../../src/core/aggregate/cube/openCube.ts'
import type { Cube } from '../../src/core/descriptor/Resource.ts'
import { buildStatistics } from '../../src/core/model/buildStatistics.ts'
import { openSlicedCube } from '../../src/load/slicedCube.ts'
import { openParquet } from '../../src/source/parquetSource.ts'
import { openRangeFile } from '../../src/source/rangeFile.ts'
import { fieldWith, resourceWith, schemaWith, tableWith } from '../support/tables.ts'

/** Population by year, place and age, sorted by year as a producer would: 20 years × 50 places × 20 ages. */
const rows = Array.from({ length: 20_000 }, (_, row) => ({
  year: 2005 + Math.floor(row / 1000),
  place: `${3000 + (Math.floor(row / 20) % 50)}`,
  age: `${(row % 20) * 5} år`,
  people: row % 997 === 0 ? null : (row * 7919) % 1013,
  moved: (row * 104_729) % 1_000_003,
  note: `${row * 31} er et tall som ingen spør etter, i en kolonne som er lengre enn de andre ${row ** 2}`,
}))
const columnData: ColumnSource[] = [
  { name: 'period', data: rows.map(({ year }) => year), type: 'INT32' },
  { name: 'place_id', data: rows.map(({ place }) => place), type: 'STRING' },
  { name: 'age', data: rows.map(({ age }) => age), type: 'STRING' },
  { name: 'people', data: rows.map(({ people }) => people), type: 'DOUBLE', nullable: true },
  { name: 'moved', data: rows.map(({ moved }) => moved), type: 'DOUBLE' },
  { name: 'unasked', data: rows.map(({ note }) => note), type: 'STRING' },
]
const parquet = Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize: 1000 }))

let [sent, gives] = [0, 'pieces' as 'pieces' | 'whole']
const server = createServer(({ headers: { range } }, response) => {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? []
  const isPiece = gives === 'pieces' && from !== undefined
  const piece = isPiece ? parquet.subarray(Number(from), Number(to) + 1) : parquet
  sent += piece.length
  const about = isPiece ? { 'content-range': `bytes ${from}-${to}/${parquet.length}` } : {}
  response.writeHead(isPiece ? 206 : 200, { 'content-length': piece.length, ...about }).end(piece)
})
let folder = ''
beforeAll(async () => {
  // The network of these tests is this machine.
  vi.unstubAllGlobals()
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  folder = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => server.close())
beforeEach(() => {
  sent = 0
  gives = 'pieces'
})

const fields = [fieldWith('period', 'year'), fieldWith('place_id'), fieldWith('age'), fieldWith('people', 'number')]
const schema = schemaWith(fields)
const cube: Cube = {
  dimensions: ['period', 'place_id', 'age'],
  geo: 'place_id',
  time: 'period',
  level: null,
  totals: {},
  parents: {},
  measures: [{ field: 'people', unitId: 'persons', measureType: 'count', additive: true }],
  sourceIds: [],
}
const resource = resourceWith({ path: 'stor.parquet', role: 'statistics', schema, cube })

async function open(most?: number) {
  return openSlicedCube(
    await openParquet(await openRangeFile(folder, 'stor.parquet'), 'stor.parquet'),
    resource,
    cube,
    most,
  )
}

/** The same table read as a whole from CSV. */
const cells = rows.map(({ year, place, age, people }) => `${year},${place},${age},${people ?? ''}`)
const table = tableWith(`period,place_id,age,people\n${cells.join('\n')}\n`, schema)
const whole = cubeOfStatistics(buildStatistics(table, resource, cube), cube)

const query = (over: Partial<CubeQuery>): CubeQuery => ({
  measure: 'people',
  filters: [],
  rows: ['place_id'],
  columns: ['period'],
  reduce: { kind: 'sum' },
  ...over,
})

describe('a table in a Parquet file on the web', () => {
  it('is told what it is made of by its end and its dimensions, without its figures', async () => {
    const { shape } = await open()
    expect(shape.rowCount).toBe(20_000)
    expect(shape.dimensions.map(({ id, categories }) => [id, categories.length])).toEqual([
      ['period', 20],
      ['place_id', 50],
      ['age', 20],
    ])
    expect(sent).toBeLessThan(parquet.length / 2)
  })

  it('answers a slice from a tenth of the file, as the whole table does', async () => {
    const { cubeFor } = await open()
    const asked = query({ filters: [{ dimension: 'period', categories: [18, 19] }] })
    sent = 0
    const answer = (await cubeFor(asked)).ask(asked)
    expect(sent).toBeGreaterThan(0)
    expect(sent).toBeLessThan(parquet.length / 10)
    expect(answer).toEqual(whole && openCube(whole).ask(asked))
  })

  it.each([
    query({ filters: [{ dimension: 'period', from: '2010', to: '2012' }], rows: ['age'] }),
    query({ filters: [{ dimension: 'place_id', categories: [3, 49] }], reduce: { kind: 'median' } }),
    query({ rows: [], columns: [], reduce: { kind: 'count' } }),
  ])('answers as the whole table does (%#)', async (asked) => {
    const { cubeFor } = await open()
    expect((await cubeFor(asked)).ask(asked)).toEqual(whole && openCube(whole).ask(asked))
  })

  it('fetches nothing for a question about the same rows', async () => {
    const { cubeFor } = await open()
    await cubeFor(query({ filters: [{ dimension: 'period', categories: [4] }] }))
    sent = 0
    await cubeFor(
      query({ filters: [{ dimension: 'period', categories: [4] }], rows: ['age'], reduce: { kind: 'mean' } }),
    )
    expect(sent).toBe(0)
  })

  it('fetches no measure that is not asked for', async () => {
    const [people] = cube.measures
    if (!people) throw new Error('no measure')
    const both: Cube = { ...cube, measures: [people, { ...people, field: 'moved' }] }
    const described = { ...resource, cube: both, schema: schemaWith([...fields, fieldWith('moved', 'number')]) }
    const file = await openParquet(await openRangeFile(folder, 'stor.parquet'), 'stor.parquet')
    const { cubeFor } = await openSlicedCube(file, described, both)
    const fetchedFor = async (reduce: CubeQuery['reduce']) => {
      sent = 0
      await cubeFor(query({ filters: [{ dimension: 'period', categories: [4] }], reduce }))
      return sent
    }
    const one = await fetchedFor({ kind: 'sum' })
    expect(await fetchedFor({ kind: 'weightedMean', weight: 'moved' })).toBeGreaterThan(one + 1000)
  })

  it('names the lines of the file, whichever row groups are read', async () => {
    const file = await openParquet(await openRangeFile(folder, 'stor.parquet'), 'stor.parquet')
    const { lines } = await file.read({ groups: [1, 2, 7], fields: [fieldWith('people', 'number')] })
    expect([lines[0], lines[1999], lines[2000], lines.length]).toEqual([1001, 3000, 7001, 3000])
  })

  it('refuses a question about more rows than a browser should hold', async () => {
    const { cubeFor } = await open(5000)
    await expect(cubeFor(query({}))).rejects.toThrow('tooLarge')
    await cubeFor(query({ filters: [{ dimension: 'period', categories: [0] }] }))
  })

  it('gives every row with its figures, unless they are more than a browser should hold', async () => {
    const statistics = await (await open()).rows()
    const { values } = statistics.measures[0]?.dataset ?? { values: new Float64Array() }
    expect([...values]).toEqual(rows.map(({ people }) => people ?? Number.NaN))
    await expect((await open(5000)).rows()).rejects.toThrow('tooLarge')
  })

  it('is fetched as a whole from a server that gives no pieces, if it is not too large', async () => {
    gives = 'whole'
    const asked = query({ filters: [{ dimension: 'period', categories: [7] }] })
    expect((await (await open()).cubeFor(asked)).ask(asked)).toEqual(whole && openCube(whole).ask(asked))
    expect(sent).toBe(parquet.length)
    await expect(openRangeFile(folder, 'stor.parquet', 1000)).rejects.toThrow('tooLarge')
  })

  it('is refused when it is not what is declared', async () => {
    const file = await openParquet(await openRangeFile(folder, 'stor.parquet'), 'stor.parquet')
    const strict = {
      ...schema,
      fields: [fieldWith('period', 'year'), fieldWith('place_id', 'string', { enum: ['3000'] }), ...fields.slice(2)],
    }
    const sliced = await openSlicedCube(file, { ...resource, schema: strict }, cube)
    await expect(sliced.cubeFor(query({}))).rejects.toThrow('notData')
    await expect(openSlicedCube(file, resource, { ...cube, dimensions: ['kjonn'] })).rejects.toThrow('notData')
  })

  it('is refused when its end is broken', async () => {
    const broken = { byteLength: 100, slice: async () => new ArrayBuffer(100), isInPieces: true }
    await expect(openParquet(broken, 'stor.parquet')).rejects.toThrow('notData')
  })
})

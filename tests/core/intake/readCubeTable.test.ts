import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statusCode } from '../../../src/core/descriptor/ObservationStatus.ts'
import type { Resource } from '../../../src/core/descriptor/Resource.ts'
import { readCube } from '../../../src/core/intake/json/readCube.ts'
import { readCubeTable } from '../../../src/core/intake/json/readCubeTable.ts'
import { readTable } from '../../../src/core/intake/readTable.ts'
import { printRemoteCsv } from '../../../src/core/intake/remote/printRemoteCsv.ts'
import { readStatistics } from '../../../src/core/pipeline.ts'
import { keyedRows } from '../../../src/core/validate/keyedRows.ts'
import { fieldWith, resourceWith, rowsOfTable, schemaWith } from '../../support/tables.ts'

const bytesOf = (document: unknown) => new TextEncoder().encode(JSON.stringify(document))
const marks = [
  { mark: '', status: 'missing' as const },
  { mark: ':', status: 'suppressed' as const },
  { mark: '.', status: 'impossible' as const },
  { mark: '...', status: 'missingForNow' as const },
]
const cubeOf = (fields: readonly string[]): Resource['cube'] => ({
  dimensions: ['Region', 'Tid'],
  geo: 'Region',
  time: 'Tid',
  measures: fields.map((field) => ({ field, unitId: 'count', measureType: 'flow', additive: true })),
  level: null,
  totals: {},
  parents: {},
  sourceIds: [],
})
const resourceOf = (measures: readonly string[]) =>
  resourceWith({ path: 'a.json', role: 'statistics', cube: cubeOf(measures) })

interface Made {
  readonly places: number
  readonly years: number
  readonly contents: number
  readonly cells: readonly (readonly [number | null, string])[]
  readonly isSparse: boolean
  readonly isFirst: boolean
  readonly statusAs: 'list' | 'object' | 'none'
  readonly isRequired: boolean
}

const made = fc.record<Made>({
  places: fc.integer({ min: 1, max: 5 }),
  years: fc.integer({ min: 1, max: 4 }),
  contents: fc.integer({ min: 1, max: 3 }),
  cells: fc.array(
    fc.oneof(
      fc.nat(1_000_000).map((value) => [value / 4, ''] as [number | null, string]),
      fc.constantFrom<[number | null, string]>([null, ''], [null, ':'], [null, '.'], [null, '...']),
    ),
    { minLength: 60, maxLength: 60 },
  ),
  isSparse: fc.constantFrom(true, false),
  isFirst: fc.constantFrom(true, false),
  statusAs: fc.constantFrom('list', 'object', 'none'),
  isRequired: fc.constantFrom(true, false),
})

/** The same cube in the forms that 1.x and 2.0 allow. */
function documentOf({ places, years, contents, cells, isSparse, isFirst, statusAs }: Made) {
  const count = places * years * contents
  const kept = cells.slice(0, count)
  const entries = <T>(all: readonly T[], isKept: (one: T) => boolean) =>
    Object.fromEntries(all.flatMap((one, at) => (isKept(one) ? [[String(at), one]] : [])))
  const values = kept.map(([value]) => value)
  const statuses = kept.map(([, status]) => status)
  const id = ['Region', 'ContentsCode', 'Tid']
  const size = [places, contents, years]
  const role = { metric: ['ContentsCode'], time: ['Tid'] }
  const listed = Array.from({ length: places }, (_, at) => String(301 + at * 7).padStart(4, '0'))
  const dimension = {
    Region: { category: { index: Object.fromEntries(listed.map((code, at) => [code, at])) } },
    ContentsCode: { category: { index: Array.from({ length: contents }, (_, at) => `M${at}`) } },
    Tid: { category: { index: Array.from({ length: years }, (_, at) => String(2020 + at)) } },
  }
  const data = {
    value: isSparse ? entries(values, (value) => value !== null) : values,
    ...(statusAs === 'list' && { status: statuses }),
    ...(statusAs === 'object' && { status: entries(statuses, (status) => status !== '') }),
  }
  const dataset = isFirst
    ? { dimension: { ...dimension, id, size, role }, ...data }
    : { version: '2.0', class: 'dataset', id, size, role, dimension, ...data }
  return { dataset, document: isFirst ? { first: dataset } : dataset }
}

const schemaFor = ({ contents, isRequired }: Made) =>
  schemaWith(
    [
      fieldWith('Region'),
      fieldWith('Tid', 'year'),
      ...Array.from({ length: contents }, (_, at) =>
        fieldWith(`M${at}`, 'number', isRequired ? { required: true } : {}),
      ),
    ],
    { missingMarks: marks },
  )

const remote = {
  from: { address: 'https://x.no/' },
  isLive: false,
  columns: new Map(),
  codes: new Map(),
  constants: new Map(),
}

describe('JSON-stat straight to columns', () => {
  it('gives the table that the same answer gives when it is kept as CSV', () => {
    fc.assert(
      fc.property(made, (one) => {
        const { dataset, document } = documentOf(one)
        const schema = schemaFor(one)
        const measures = Array.from({ length: one.contents }, (_, at) => `M${at}`)
        const read = readCubeTable(bytesOf(document), resourceOf(measures), schema)
        const { text, rowCount } = printRemoteCsv(readCube(dataset), 'ContentsCode', remote, schema)
        const { table } = readTable(new TextEncoder().encode(text), resourceOf(measures), schema)
        expect(read.issues).toEqual([])
        expect(read.table?.columns).toEqual(table?.columns)
        expect(read.receipt).toMatchObject({ loaded: rowCount, read: one.places * one.years })
      }),
      { numRuns: 500 },
    )
  })

  it('tells without looking that no row stands twice, where looking says so too', () => {
    const codes = { A: ['a', 'b', ' a'], B: ['1'], Tid: ['2020', '2021'] }
    const cube = fc.record({
      ids: fc.shuffledSubarray(['A', 'B', 'Tid'] as const, { minLength: 1 }),
      fields: fc.shuffledSubarray(['A', 'B', 'Tid'], { minLength: 1 }),
      most: fc.integer({ min: 1, max: 3 }),
      values: fc.array(fc.option(fc.nat()), { minLength: 6, maxLength: 6 }),
    })
    fc.assert(
      fc.property(cube, ({ ids, fields, most, values }) => {
        const index = ids.map((id) => codes[id].slice(0, most))
        const size = index.map(({ length }) => length)
        const dimension = Object.fromEntries(ids.map((id, at) => [id, { category: { index: index[at] } }]))
        const value = values.slice(
          0,
          size.reduce((product, one) => product * one, 1),
        )
        const schema = schemaWith([
          ...fields.map((name) => fieldWith(name)),
          fieldWith('antall', 'integer', { required: true }),
        ])
        const document = { class: 'dataset', id: ids, size, dimension, value }
        const { table } = readCubeTable(bytesOf(document), resourceOf(['antall']), schema)
        if (!table) return
        const { key: _, ...unknown } = table
        for (const name of [fields, ids]) expect(keyedRows(table, name)).toEqual(keyedRows(unknown, name))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps what a status beside a value says, and the reason for a gap by the marks of the schema first', () => {
    const document = {
      class: 'dataset',
      id: ['Region', 'Tid'],
      size: [2, 2],
      dimension: { Region: { category: { index: ['a', 'b'] } }, Tid: { category: { index: ['2020', '2021'] } } },
      value: [1, null, ':', 4],
      status: { 0: 'p', 1: 'x' },
    }
    const schema = schemaWith([fieldWith('Region'), fieldWith('Tid', 'year'), fieldWith('antall', 'integer')], {
      missingMarks: [...marks, { mark: 'x', status: 'notApplicable' }],
    })
    const { table, issues } = readCubeTable(bytesOf(document), resourceOf(['antall']), schema)
    expect(issues).toEqual([])
    expect(rowsOfTable(table)).toEqual([
      ['a', '2020', 1],
      ['a', '2021', null],
      ['b', '2020', null],
      ['b', '2021', 4],
    ])
    const codes = ['preliminary', 'notApplicable', 'suppressed', 'ok'].map((status) => statusCode(status as 'ok'))
    expect(table?.columns[2]).toMatchObject({ status: Uint8Array.from(codes) })
  })

  it('says where a figure cannot be read, and keeps the others', () => {
    const one = {
      class: 'dataset',
      id: ['Tid'],
      size: [3],
      dimension: { Tid: { category: { index: ['1', '2', '3'] } } },
    }
    const schema = schemaWith([fieldWith('Tid'), fieldWith('antall', 'integer')])
    const { table, issues } = readCubeTable(bytesOf({ ...one, value: [1, 'tre', 2.5] }), resourceOf(['antall']), schema)
    expect(rowsOfTable(table).map(([, value]) => value)).toEqual([1, null, null])
    expect(issues.map(({ code, line, value }) => [code, line, value])).toEqual([
      ['tall-ikke-lest', 2, 'tre'],
      ['tall-ikke-lest', 3, '2.5'],
    ])
  })

  it('finds the one dataset of a collection that fits, and refuses two', () => {
    const fits = (id: string) => ({
      class: 'dataset',
      id: [id],
      size: [1],
      dimension: { [id]: { category: { index: ['2020'] } } },
      value: [7],
    })
    const schema = schemaWith([fieldWith('Tid', 'year', { required: true }), fieldWith('antall', 'integer')])
    const read = (item: object[]) =>
      readCubeTable(bytesOf({ class: 'collection', link: { item } }), resourceOf(['antall']), schema)
    expect(rowsOfTable(read([fits('Annet'), fits('Tid')]).table)).toEqual([['2020', 7]])
    expect(read([fits('Tid'), fits('Tid')]).issues).toMatchObject([{ code: 'kube-form', expected: '1 dataset' }])
    expect(read([]).issues).toMatchObject([{ code: 'kube-form', expected: 'JSON-stat' }])
  })

  it.each(['', '{', '[]', '{"a":1}', '{"class":"dataset"}', '<html>'])('refuses what is none: %j', async (text) => {
    const resource = { ...resourceOf(['antall']), schema: schemaWith([fieldWith('Tid')]) }
    const { statistics, issues } = await readStatistics(resource, async () => new TextEncoder().encode(text))
    expect(statistics).toBeNull()
    expect(issues).toMatchObject([{ code: 'kube-form', severity: 'stop', file: 'a.json' }])
  })
})

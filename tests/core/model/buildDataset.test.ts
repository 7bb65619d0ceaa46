import { describe, expect, it } from 'vitest'
import { statusOfCode } from '../../../src/core/descriptor/ObservationStatus.ts'
import { buildDataset, codeTexts } from '../../../src/core/model/buildDataset.ts'
import { categoryAt } from '../../../src/core/model/Dataset.ts'
import { parsePeriod } from '../../../src/core/model/Period.ts'
import { byId } from '../../../src/core/model/rows.ts'
import { fieldWith, schemaWith, tableWith } from '../../support/tables.ts'

describe('codeTexts', () => {
  it.each([
    [256, Uint8Array],
    [257, Uint16Array],
    [65537, Uint32Array],
  ])('codes %i distinct texts in the narrowest array that holds them', (count, kind) => {
    const texts = Array.from({ length: count }, (_, index) => `t${index}`)
    const coded = codeTexts([...texts, ...texts])
    expect(coded.codes).toBeInstanceOf(kind)
    expect(coded.categories).toEqual(texts)
    expect(categoryAt(coded, count * 2 - 1)).toBe(texts.at(-1))
  })

  it('codes nothing as nothing', () => expect(codeTexts([])).toEqual({ categories: [], codes: new Uint8Array() }))
})

describe('a dataset', () => {
  const schema = schemaWith([fieldWith('sted'), fieldWith('value', 'number'), fieldWith('status')], {
    missingMarks: [
      { mark: '', status: 'missing' },
      { mark: ':', status: 'suppressed' },
    ],
    valueMarks: [{ mark: '-', number: 0, status: 'nil' }],
  })
  const columns = {
    id: 'd',
    dimensions: [{ id: 'place', column: 'sted', role: 'geo' as const }],
    value: 'value',
    sourceId: 'ssb',
  }
  const built = (rows: string) => buildDataset([tableWith(`sted,value,status\n${rows}`, schema)], columns, () => true)

  it.each([
    ['5,ok', 5, 'ok'],
    ['5,', 5, 'ok'],
    ['5,estimate', 5, 'estimate'],
    ['-,ok', 0, 'nil'],
    ['-,', 0, 'nil'],
    [':,', Number.NaN, 'suppressed'],
    [',impossible', Number.NaN, 'impossible'],
    [',ok', Number.NaN, 'missing'],
    ['5,tull', 5, 'ok'],
  ])('reads %j as %d, %s', (cells, value, status) => {
    const dataset = built(`3203,${cells}\n`)
    expect([dataset.values[0], statusOfCode(dataset.status[0] as number)]).toEqual([value, status])
  })

  it('keeps the rows it is told to, in file order, with the source it is told of', () => {
    const tables = [
      tableWith('sted,value,status\na,1,\nb,2,\n', schema),
      tableWith('sted,value,status\na,3,\n', schema),
    ]
    const dataset = buildDataset(tables, columns, (_, row) => row === 0)
    expect([...dataset.values]).toEqual([1, 3])
    expect(dataset.dimensions[0]).toEqual({ id: 'place', role: 'geo', categories: ['a'], codes: Uint8Array.of(0, 0) })
    expect(dataset.origins.source.categories).toEqual(['ssb'])
  })

  it('has no rows when the tables have none', () => expect(built('').values).toHaveLength(0))
})

describe('byId', () => {
  it('takes neither of two, and none without an id', () =>
    expect([...byId([{ id: 'a' }, { id: 'b' }, { id: 'a' }, { id: '' }, { id: '__proto__' }]).keys()]).toEqual([
      'b',
      '__proto__',
    ]))
})

describe('parsePeriod', () => {
  it.each([
    ['2023', { kind: 'year', id: '2023', year: 2023, start: 2023 }],
    ['2023-K2', { kind: 'quarter', id: '2023-K2', year: 2023, start: 2023.25 }],
    ['2023Q2', { kind: 'quarter', id: '2023-K2', year: 2023, start: 2023.25 }],
    ['2023-07', { kind: 'month', id: '2023-07', year: 2023, start: 2023.5 }],
    ['2024-02-29', { kind: 'day', id: '2024-02-29', year: 2024 }],
  ])('reads %s', (text, period) => expect(parsePeriod(text)).toMatchObject(period))

  it.each(['', '23', '20201', '2023-13', '2023-K5', '2023-02-29', '01.02.2020', ' 2023', '2023/24'])(
    'refuses %j',
    (text) => expect(parsePeriod(text)).toBeNull(),
  )
})

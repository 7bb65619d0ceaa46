import { expect, it } from 'vitest'
import { keptRowGroups, type RowGroupFacts } from '../../../../src/core/intake/parquet/keptRowGroups.ts'

const group = (bounds: readonly [string, string | number, string | number][]): RowGroupFacts => ({
  rows: 10,
  bounds: new Map(bounds.map(([column, least, most]) => [column, { least, most }])),
})
const byYear = [
  [2019, 2020],
  [2021, 2021],
  [2022, 2024],
].map(([least, most]) => group([['year', least as number, most as number]]))

it('keeps the groups whose bounds reach a wanted value, their ends included', () => {
  expect(keptRowGroups(byYear, [{ column: 'year', values: ['2020', '2022'] }])).toEqual([0, 2])
  expect(keptRowGroups(byYear, [{ column: 'year', values: ['2018'] }])).toEqual([])
})

it('keeps every group where rows without a value are wanted, since the bounds say nothing of them', () => {
  expect(keptRowGroups(byYear, [{ column: 'year', values: [''] }])).toEqual([0, 1, 2])
})

it('keeps a group that does not tell its bounds', () => {
  expect(keptRowGroups([group([]), ...byYear], [{ column: 'year', values: ['2021'] }])).toEqual([0, 2])
})

it('orders texts as Parquet does, by their bytes', () => {
  const places = [group([['place', 'Ås', 'Østfold']])]
  expect(keptRowGroups(places, [{ column: 'place', values: ['Øksnes'] }])).toEqual([0])
  expect(keptRowGroups(places, [{ column: 'place', values: ['Ålesund'] }])).toEqual([])
})

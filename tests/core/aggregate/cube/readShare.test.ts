import { expect, it } from 'vitest'
import { openCube } from '../../../../src/core/aggregate/cube/openCube.ts'
import { isIncomplete, reasonAt } from '../../../../src/core/aggregate/cube/PivotResult.ts'
import { readDescriptor } from '../../../../src/core/descriptor/readDescriptor.ts'
import { cubeOfRows, type Figure } from './cubeOfRows.ts'

const quotient = { numerator: 'votes', denominator: 'voters', per: 100 }
const row = (place: string, year: string, pct: Figure, votes: Figure, voters: Figure) => ({
  keys: { place, year },
  figures: { pct, votes, voters },
})
const rows = [
  row('Asker', '2021', 80.1, 80, 100),
  row('Bærum', '2021', 50, 150, 300),
  row('Asker', '2017', 70, 'missing', 100),
  row('Bærum', '2017', 60, 180, 300),
  row('Asker', '2013', 75, 'missing', 'missing'),
  row('Bærum', '2013', 65, 'missing', 300),
]
const share = { additive: false, measureType: 'share' as const }
const cubeWith = (pct: object) => openCube(cubeOfRows(rows, { measures: { pct, votes: {}, voters: {} } }))
const sum = { measure: 'pct', filters: [], columns: [], reduce: { kind: 'sum' as const } }

it('a share of several rows is the ratio of their sums, over the rows that have both, and is told to be computed', () => {
  const result = cubeWith({ ...share, quotient }).ask({ ...sum, rows: ['year'] })
  expect([...result.values]).toEqual([Number.NaN, 60, 57.5])
  expect([0, 1, 2].map((cell) => isIncomplete(result, cell))).toEqual([false, true, false])
  expect(result.status[0]).not.toBe(0)
  expect(result.notes).toContainEqual({ kind: 'ratioOfSums', numerator: 'votes', denominator: 'voters', cells: 2 })
})

it('a single row keeps the share that was published, whether or not its parts are known', () => {
  const result = cubeWith({ ...share, quotient }).ask({ ...sum, rows: ['place'], columns: ['year'] })
  expect([...result.values]).toEqual([75, 70, 80.1, 65, 60, 50])
  expect(result.notes).toEqual([])
})

it.each([
  ['nobody has said of what', share],
  ['a part is not in the table', { ...share, quotient: { ...quotient, numerator: 'other' } }],
])('a share is not added up where %s', (_, pct) => {
  const result = cubeWith(pct).ask({ ...sum, rows: ['year'] })
  expect([...result.values]).toEqual([Number.NaN, Number.NaN, Number.NaN])
  expect(reasonAt(result, 2)).toBe('notAdditive')
})

it('shares of several years are not one share', () => {
  const result = cubeWith({ ...share, quotient }).ask({ ...sum, rows: ['place'] })
  expect([0, 1].map((cell) => reasonAt(result, cell))).toEqual(['stockOverTime', 'stockOverTime'])
})

it('the descriptor names both parts, or none', () => {
  const quotientIn = (more: object) => {
    const kg = { role: 'statistics', measures: [{ field: 'pct', ...more }] }
    const json = { title: 'a', resources: [{ name: 'a', path: 'a.csv', kg }] }
    return readDescriptor(json, new Map(), 'datapackage.json').descriptor.resources[0]?.cube?.measures[0]?.quotient
  }
  expect(quotientIn({ numerator: 'votes', denominator: 'voters' })).toEqual(quotient)
  expect(quotientIn({ numerator: 'votes', denominator: 'voters', per: 1000 })).toEqual({ ...quotient, per: 1000 })
  expect(quotientIn({ numerator: 'votes' })).toBeUndefined()
})

import { expect, test } from 'vitest'
import { freshnessOf, isOld } from '../../../src/core/coverage/freshness.ts'
import { parsePeriod } from '../../../src/core/model/Period.ts'
import type { Plan } from '../../../src/core/model/Plan.ts'
import { indicatorWith, knowledgeBaseWith, observationsWith } from '../../support/knowledgeBaseWith.ts'

const old = (id: string, today: string) => {
  const period = parsePeriod(id)
  return period && isOld(period, today)
}

test('a figure is old three years after its period ended', () => {
  expect(old('2022', '2025-12-31')).toBe(false)
  expect(old('2022', '2026-01-02')).toBe(true)
  expect(old('2023', '2026-11-22')).toBe(false)
  expect(old('2023-06', '2026-06-30')).toBe(false)
  expect(old('2023-06', '2026-07-02')).toBe(true)
})

test('counts indicators by the year of their latest figure, years without any included', () => {
  const ids = ['a', 'b', 'c', 'empty', 'elsewhere']
  const base = knowledgeBaseWith({
    plan: { homeId: '3203' } as Plan,
    indicators: new Map(
      ids.map((id) => [id, indicatorWith({ id, role: id === 'elsewhere' ? 'context' : 'indicator' })]),
    ),
    observations: observationsWith([
      ['a', '3203', '2020', 1],
      ['a', '3203', '2021', 2],
      ['a', 'NO', '2022', 3],
      ['b', 'NO', '2024-06', 4],
      ['c', 'NO', '2022', 5],
      ['c', 'NO', '2023', null],
      ['elsewhere', 'DK', '2010', 6],
    ]),
  })
  expect(freshnessOf(base, '2026-11-22')).toEqual({
    years: [
      { year: 2022, count: 2, isOld: true },
      { year: 2023, count: 0, isOld: false },
      { year: 2024, count: 1, isOld: false },
    ],
    total: 3,
    old: 2,
    withHome: 1,
    medianYear: 2022,
  })
})

test('has nothing to say without figures', () => {
  expect(freshnessOf(knowledgeBaseWith(), '2026-11-22')).toEqual({
    years: [],
    total: 0,
    old: 0,
    withHome: 0,
    medianYear: null,
  })
})

import { expect, test } from 'vitest'
import { growthTrend } from '../../../src/core/progress/growthTrend.ts'

const trend = (from: number, to: number, naturalLimit: number | null, direction: 'higher' | 'lower' = 'higher') =>
  growthTrend({ base: { time: 2018, value: from }, latest: { time: 2023, value: to }, direction, naturalLimit })

test('narrows the limits near 100: 96 to 97 in five years is moderate', () => {
  const found = trend(96, 97, 100)
  expect(found?.narrowing).toBeCloseTo(0.16577, 5)
  expect(found?.perYear).toBeCloseTo(0.002075, 6)
  expect(found?.limits.moderate).toBeCloseTo(0.000829, 6)
  expect(found?.limits.onTrack).toBeCloseTo(0.002487, 6)
  expect(found?.score).toBeCloseTo(1.879, 3)
  expect(found?.verdict).toBe('moderate')
})

test('narrows them little further away: 60 to 63 is moderate too', () => {
  const found = trend(60, 63, 100)
  expect(found?.narrowing).toBeCloseTo(0.8965, 4)
  expect(found?.perYear).toBeCloseTo(0.009806, 6)
  expect(found?.limits.moderate).toBeCloseTo(0.004482, 6)
  expect(found?.limits.onTrack).toBeCloseTo(0.013447, 6)
  expect(found?.score).toBeCloseTo(1.4845, 4)
  expect(found?.verdict).toBe('moderate')
})

test('keeps the plain limits of 1.5 and 0.5 per cent without a natural limit', () => {
  const verdicts = [1.016, 1.006, 1.001, 0.99].map((rate) => trend(100, 100 * rate ** 5, null)?.verdict)
  expect(verdicts).toEqual(['onTrack', 'moderate', 'limited', 'away'])
})

test('lets growth of exactly 1.5 and 0.5 per cent, and none at all, belong to the band above', () => {
  const inOneYear = (to: number) =>
    growthTrend({
      base: { time: 2022, value: 200 },
      latest: { time: 2023, value: to },
      direction: 'higher',
      naturalLimit: null,
    })
  expect([203, 202.9, 201, 200.9, 200, 199.9].map((to) => inOneYear(to)?.verdict)).toEqual([
    'onTrack',
    'moderate',
    'moderate',
    'limited',
    'limited',
    'away',
  ])
  expect(inOneYear(203)).toMatchObject({ narrowing: 1, limits: { onTrack: 0.015, moderate: 0.005 } })
})

// Worked out from the formulas of the method description by another program.
test.each([
  [100, null, -0.01, -3.75],
  [100, null, -0.03, -5],
  [100, null, 0.0045, -0.25],
  [100, null, 0.0049, -0.05],
  [100, null, 0.0055, 0.125],
  [100, null, 0.0145, 2.375],
  [100, null, 0.0155, 2.75],
  [100, null, 0.03, 5],
  [60, 100, 0.004, -0.2691],
  [60, 100, 0.0134, 2.4868],
  [60, 100, 0.02, 5],
  [60, 100, 0.0142, 2.9198],
])('scores from %d with the limit %s and growth of %d as %d', (from, limit, rate, score) => {
  expect(trend(from, from * (1 + rate) ** 5, limit)?.score).toBeCloseTo(score, 3)
})

test('turns the sign for a negative figure: one that comes nearer to 0 rises', () => {
  expect(trend(-10, -8, null)?.verdict).toBe('onTrack')
  expect(trend(-10, -12, null)?.verdict).toBe('away')
})

test('follows the wanted direction', () => {
  expect(trend(100, 90, null, 'lower')?.verdict).toBe('onTrack')
  expect(trend(100, 110, null, 'lower')?.verdict).toBe('away')
})

test('mirrors the narrowing between the limit and twice the limit, and drops it beyond', () => {
  expect(trend(104, 104, 100)?.narrowing).toBeCloseTo(0.16577, 5)
  expect(trend(200, 210, 100)?.narrowing).toBe(1)
  expect(trend(210, 215, 100)?.narrowing).toBe(1)
})

test('has a score also at the limit itself', () => {
  expect(trend(100, 100, 100)).toMatchObject({ narrowing: 0, score: 5 })
})

test('cannot be had from 0 or over a change of sign', () => {
  expect(trend(0, 5, null)).toBeNull()
  expect(trend(-1, 5, null)).toBeNull()
})

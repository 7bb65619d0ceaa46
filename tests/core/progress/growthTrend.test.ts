import { expect, test } from 'vitest'
import { growthTrend } from '../../../src/core/progress/growthTrend.ts'

const trend = (from: number, to: number, naturalLimit: number | null, direction: 'higher' | 'lower' = 'higher') =>
  growthTrend({ base: { time: 2018, value: from }, latest: { time: 2023, value: to }, direction, naturalLimit })

test('narrows the limits near 100: 96 to 97 in five years is moderate', () => {
  const found = trend(96, 97, 100)
  expect(found?.narrowing).toBeCloseTo(0.16577, 5)
  expect(found?.perYear).toBeCloseTo(0.002075, 6)
  expect((found?.narrowing ?? 0) * 0.005).toBeCloseTo(0.000829, 6)
  expect((found?.narrowing ?? 0) * 0.015).toBeCloseTo(0.002487, 6)
  expect(found?.score).toBeCloseTo(1.879, 3)
  expect(found?.verdict).toBe('moderate')
})

test('narrows them little further away: 60 to 63 is moderate too', () => {
  const found = trend(60, 63, 100)
  expect(found?.narrowing).toBeCloseTo(0.8965, 4)
  expect(found?.perYear).toBeCloseTo(0.009806, 6)
  expect(found?.score).toBeCloseTo(1.4845, 4)
  expect(found?.verdict).toBe('moderate')
})

test('keeps the plain limits of 1.5 and 0.5 per cent without a natural limit', () => {
  const verdicts = [1.016, 1.006, 1.001, 0.99].map((rate) => trend(100, 100 * rate ** 5, null)?.verdict)
  expect(verdicts).toEqual(['onTrack', 'moderate', 'limited', 'away'])
})

test('follows the wanted direction', () => {
  expect(trend(100, 90, null, 'lower')?.verdict).toBe('onTrack')
  expect(trend(100, 110, null, 'lower')?.verdict).toBe('away')
})

test('mirrors the narrowing between the limit and twice the limit, and drops it beyond', () => {
  expect(trend(104, 104, 100)?.narrowing).toBeCloseTo(0.16577, 5)
  expect(trend(200, 210, 100)?.narrowing).toBe(1)
})

test('has a score also at the limit itself', () => {
  expect(trend(100, 100, 100)).toMatchObject({ narrowing: 0, score: 5 })
})

test('cannot be had from 0 or over a change of sign', () => {
  expect(trend(0, 5, null)).toBeNull()
  expect(trend(-1, 5, null)).toBeNull()
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growthProgress } from '../../../src/core/progress/growthProgress.ts'
import { linearProgress } from '../../../src/core/progress/linearProgress.ts'
import { straightLine } from '../../../src/core/progress/straightLine.ts'
import { unProgress } from '../../../src/core/progress/unProgress.ts'
import { verdictOfRatio } from '../../../src/core/progress/verdictOfRatio.ts'
import { courseFor, vectors } from './vectors.ts'

const three = (number: number | null | undefined) => (number == null ? null : Number(number.toFixed(3)))
const percent = (fraction: number | null | undefined) => (fraction == null ? null : three(fraction * 100))

describe('the straight path from base to target', () => {
  test.each([
    ['A', 1.2, 98, -0.4, 'onTrack'],
    ['B', 1, 0, 0, 'onTrack'],
    ['B1', 1.091, 0, -0.167, 'onTrack'],
    ['D', 0.36, 64.4, 0.753, 'limited'],
    ['E', 0.96, 88.4, 0.067, 'onTrack'],
    ['F', 0.84, 83.6, 0.246, 'moderate'],
    ['G', -0.12, 45.2, 1.067, 'away'],
    ['H', null, 148.4, null, 'achieved'],
  ] as const)('gives vector %s its ratio, line, miss and verdict', (name, ratio, projected, miss, verdict) => {
    const progress = linearProgress(vectors[name])
    const found = [three(progress.ratio), three(progress.projected), three(progress.miss), progress.verdict]
    expect(found.map((part) => (part === 0 ? 0 : part))).toEqual([ratio, projected, miss, verdict])
  })

  test('works when the base is 0', () => {
    expect(linearProgress(courseFor(0, 40, 80)).ratio).toBeCloseTo(1.2, 10)
  })

  test('calls a fall from beyond the target away, although the target lies on the way down', () => {
    expect(linearProgress(courseFor(95, 85, 90, 'higher'))).toMatchObject({ ratio: -4.8, verdict: 'away' })
  })

  test('calls a fall from exactly the target away, without dividing by 0', () => {
    expect(linearProgress(courseFor(90, 85, 90, 'higher'))).toMatchObject({ ratio: null, verdict: 'away' })
  })

  test('is the same upside down: higher and lower are mirrored', () => {
    const value = fc.integer({ min: -1000, max: 1000 })
    fc.assert(
      fc.property(value, value, value, (base, latest, target) => {
        const up = linearProgress(courseFor(base, latest, target, 'higher'))
        const down = linearProgress(courseFor(-base, -latest, -target, 'lower'))
        expect(down.verdict).toBe(up.verdict)
        expect(down.ratio).toBe(up.ratio)
      }),
    )
  })
})

describe('the bands', () => {
  test('let a ratio of exactly 0.95 be on track, 0.60 moderate and 0 limited', () => {
    expect([0.95, 0.6, 0].map(verdictOfRatio)).toEqual(['onTrack', 'moderate', 'limited'])
    expect([0.9499, 0.5999, -0.0001].map(verdictOfRatio)).toEqual(['moderate', 'limited', 'away'])
  })

  test('are not moved by binary fractions: a way of 0.95 worked out from the figures is on track', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9 }), (tenths, years) => {
        const base = tenths / 10
        const course = {
          base: { time: 2020, value: base },
          latest: { time: 2020 + years, value: base + 0.95 * years },
          target: { time: 2030, value: base + 10 },
          direction: 'higher',
          reached: false,
        } as const
        expect(linearProgress(course).verdict).toBe('onTrack')
      }),
    )
  })
})

describe('yearly growth with a target, Statistics Canada', () => {
  test.each([
    ['A', 6.961, 5.02, 1.387, 'onTrack'],
    ['B1', -10.219, -18.704, 0.546, 'limited'],
    ['D', 2.292, 5.02, 0.457, 'limited'],
    ['E', 5.71, 5.02, 1.137, 'onTrack'],
    ['F', 5.061, 5.02, 1.008, 'onTrack'],
    ['G', -0.813, 5.02, -0.162, 'away'],
  ] as const)('gives vector %s its growth, ratio and verdict', (name, actual, required, ratio, verdict) => {
    const progress = growthProgress(vectors[name])
    expect([
      percent(progress?.actualPerYear),
      percent(progress?.requiredPerYear),
      three(progress?.ratio),
      progress?.verdict,
    ]).toEqual([actual, required, ratio, verdict])
  })

  test('cannot be used for vector B, where the target is 0: no small number takes its place', () => {
    expect(growthProgress(vectors.B)).toBeNull()
  })

  test('cannot be used when the base is 0, or when signs differ', () => {
    expect(growthProgress(courseFor(0, 5, 10))).toBeNull()
    expect(growthProgress(courseFor(-5, 3, 10))).toBeNull()
    expect(growthProgress(courseFor(-5, -3, 10))).toBeNull()
  })

  test('sees vector H as reached before it divides', () => {
    expect(growthProgress(vectors.H)).toMatchObject({ ratio: null, score: 5, verdict: 'achieved' })
  })

  test('turns the sign for a negative base', () => {
    expect(growthProgress(courseFor(-10, -5, -2))?.verdict).toBe('onTrack')
    expect(growthProgress(courseFor(-10, -12, -2))?.verdict).toBe('away')
  })

  test('scores within −5 and 5, with the bands of the method at 2.5 and 0', () => {
    expect(growthProgress(vectors.A)?.score).toBe(5)
    expect(growthProgress(courseFor(50, 10, 90))?.score).toBe(-5)
  })

  // Worked out from the formulas of the method description by another program.
  test.each([
    ['B1', -0.223],
    ['D', -0.597],
    ['E', 3.838],
    ['F', 2.915],
    ['G', -3.175],
  ] as const)('scores vector %s as %d', (name, score) => {
    expect(three(growthProgress(vectors[name])?.score)).toBe(score)
  })
})

describe('the UN Progress Chart of 2023', () => {
  test.each([
    ['A', 1.553, 'onTrack'],
    ['B', 0.726, 'fair'],
    ['B1', 0.792, 'fair'],
    ['D', 0.391, 'fair'],
    ['E', 1.184, 'onTrack'],
    ['F', 1.011, 'onTrack'],
    ['G', -0.117, 'stagnation'],
    ['H', null, 'achieved'],
  ] as const)('gives vector %s its q and band', (name, ratio, band) => {
    const progress = unProgress(vectors[name])
    expect([three(progress?.ratio), progress?.band]).toEqual([ratio, band])
  })

  test('counts a share within 1 of 100 as reached', () => {
    expect(unProgress(courseFor(50, 99.2, 100))?.band).toBe('achieved')
    expect(unProgress(courseFor(50, 98.9, 100))?.band).not.toBe('achieved')
  })

  test('counts a share within 1 of 0 as reached, and nothing else as near', () => {
    expect(unProgress(courseFor(50, 0.8, 0))?.band).toBe('achieved')
    expect(unProgress(courseFor(50, 89.5, 90))).toMatchObject({ ratio: expect.any(Number) })
  })

  test('has its bands from 0.95 and 0.10, and their lower ends belong to them', () => {
    // The figure for the target year is there, so that it is the projection itself.
    const bandOf = (latest: number) =>
      unProgress({ ...courseFor(200, latest, 300), target: { time: 2023, value: 300 } })?.band
    expect([295, 294.9, 210, 209.9].map(bandOf)).toEqual(['onTrack', 'fair', 'fair', 'stagnation'])
  })
})

describe('the straight line of Destatis', () => {
  const sixYears = (base: number, latest: number) =>
    Array.from({ length: 6 }, (_, year) => ({ time: 2018 + year, value: base + ((latest - base) * year) / 5 }))

  test.each([
    ['A', 98, -0.4, 'sun'],
    ['B', 0, 0, 'sun'],
    ['B1', 0, -0.167, 'sun'],
    ['D', 64.4, 0.753, 'cloud'],
    ['E', 88.4, 0.067, 'sunWithCloud'],
    ['F', 83.6, 0.246, 'cloud'],
    ['G', 45.2, 1.067, 'thunderstorm'],
  ] as const)('gives vector %s its projection, miss and weather', (name, projected, miss, band) => {
    const course = vectors[name]
    const line = straightLine(sixYears(course.base.value, course.latest.value), course)
    const found = [three(line?.projected), three(line?.miss), line?.band]
    expect(found.map((part) => (part === 0 ? 0 : part))).toEqual([projected, miss, band])
  })

  test('sees vector H as reached', () => {
    expect(straightLine(sixYears(50, 91), vectors.H)?.band).toBe('achieved')
  })

  test('needs four yearly changes in a row up to the latest value', () => {
    const values = sixYears(50, 70)
    expect(straightLine(values.slice(2), vectors.A)).toBeNull()
    expect(straightLine(values.slice(1), vectors.A)).not.toBeNull()
    expect(straightLine([...values.slice(0, 4), { time: 2023, value: 70 }], vectors.A)).toBeNull()
  })

  test('takes the mean of the last five changes, though there are more', () => {
    const values = [90, 10, 20, 30, 40, 50, 70].map((value, year) => ({ time: 2017 + year, value }))
    expect(straightLine(values, vectors.A)?.perYear).toBe(12)
  })

  test('is sun below a miss of 5 per cent, and sun with cloud from there up to and with 20', () => {
    const target = { target: { time: 2025, value: 100 }, direction: 'higher', reached: false } as const
    const missing = (part: number) => straightLine(sixYears(80 - 50 * (1 - part), 80), target)
    expect([0.0499, 0.05, 0.2, 0.2001].map((part) => missing(part)?.band)).toEqual([
      'sun',
      'sunWithCloud',
      'sunWithCloud',
      'cloud',
    ])
    expect(missing(0.2)?.miss).toBeCloseTo(0.2, 10)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Direction, ProgressMethod } from '../../../src/core/model/Indicator.ts'
import type { Series } from '../../../src/core/model/Series.ts'
import type { Target } from '../../../src/core/model/Target.ts'
import type { Judgement } from '../../../src/core/progress/Judgement.ts'
import { judge } from '../../../src/core/progress/judge.ts'
import { period, seriesOf, targetOf } from './plan.ts'

interface Asked {
  readonly direction?: Direction
  readonly method?: ProgressMethod
  readonly today?: string
}

function judged(
  series: Series,
  target: Target,
  { direction = 'higher', method = 'linear', today = '2024-06-01' }: Asked = {},
) {
  return judge({ series, target, indicator: { direction, progressMethod: method }, today })
}

function reasonsOf(judgement: Judgement): string[] {
  return judgement.verdict === 'notJudged' ? judgement.reasons.map(({ code }) => code) : []
}

const rising = seriesOf({ 2018: 50, 2023: 64 })
const target90 = targetOf(90, '2030')

describe('a target that is not yet due', () => {
  test.each([
    ['A', 50, 70, 'onTrack', 'onTrack', false],
    ['D', 50, 56, 'limited', 'limited', false],
    ['E', 50, 66, 'onTrack', 'onTrack', false],
    ['F', 50, 64, 'moderate', 'onTrack', true],
    ['G', 50, 48, 'away', 'away', false],
    ['H', 50, 91, 'achieved', 'achieved', false],
  ] as const)(
    'judges vector %s by the straight path and checks it by yearly growth',
    (_, base, latest, verdict, second, disagree) => {
      const judgement = judged(seriesOf({ 2018: base, 2023: latest }), target90)
      expect(judgement).toMatchObject({
        verdict,
        method: 'linear',
        second: { method: 'growth', verdict: second },
        disagree,
      })
    },
  )

  test('judges vector B, where the target is 0, without a second method and without a stand-in for 0', () => {
    const target = targetOf(0, '2030', { comparator: '<=' })
    const judgement = judged(seriesOf({ 2018: 12, 2023: 7 }), target, { direction: 'lower' })
    expect(judgement).toMatchObject({ verdict: 'onTrack', second: null, disagree: false })
    if (judgement.verdict === 'notJudged') throw new Error('judged')
    expect(judgement.ratio).toBeCloseTo(1, 10)
    expect(judgement.working).toContainEqual({ line: 'controlUnusable', method: 'growth' })
  })

  test('tells its working line by line, unrounded', () => {
    const judgement = judged(rising, target90)
    if (judgement.verdict === 'notJudged') throw new Error('judged')
    expect(judgement.working.slice(0, 6)).toEqual([
      { line: 'base', period: period('2018'), value: 50 },
      { line: 'latest', period: period('2023'), value: 64 },
      { line: 'target', period: period('2030'), value: 90 },
      { line: 'required', method: 'linear', from: 50, to: 90, years: 12, perYear: 40 / 12 },
      { line: 'actual', method: 'linear', from: 50, to: 64, years: 5, perYear: 2.8 },
      { line: 'ratio', method: 'linear', actual: 2.8, required: 40 / 12, ratio: 2.8 / (40 / 12) },
    ])
    expect(judgement.working[6]).toMatchObject({ line: 'miss', latest: 64, target: 90, miss: judgement.miss })
    expect(judgement.working[7]).toMatchObject({ line: 'control', method: 'growth', agrees: false })
  })

  test.each([
    ['A', 70, 98, -0.4],
    ['D', 56, 64.4, 0.753],
    ['E', 66, 88.4, 0.067],
    ['F', 64, 83.6, 0.246],
    ['G', 48, 45.2, 1.067],
  ] as const)(
    'tells of vector %s where the line ends and what it misses of the way that remains',
    (_, latest, ...told) => {
      const judgement = judged(seriesOf({ 2018: 50, 2023: latest }), target90)
      if (judgement.verdict === 'notJudged') throw new Error('judged')
      const line = judgement.working.find((one) => one.line === 'miss')
      expect([line?.projected, line?.miss].map((part) => Number(part?.toFixed(3)))).toEqual(told)
      expect(judgement.miss).toBe(line?.miss)
    },
  )

  test('tells no miss where the target is reached', () => {
    const judgement = judged(seriesOf({ 2018: 50, 2023: 91 }), target90)
    if (judgement.verdict === 'notJudged') throw new Error('judged')
    expect(judgement.working.map(({ line }) => line)).not.toContain('miss')
  })

  test('uses yearly growth first when the indicator says so', () => {
    const judgement = judged(rising, target90, { method: 'growth' })
    expect(judgement).toMatchObject({
      verdict: 'onTrack',
      method: 'growth',
      second: { method: 'linear', verdict: 'moderate' },
    })
  })

  test('counts from the base the target names', () => {
    const series = seriesOf({ 2015: 10, 2018: 50, 2023: 64 })
    const judgement = judged(series, targetOf(90, '2030', { basePeriod: period('2018') }))
    expect(judgement).toMatchObject({ verdict: 'moderate', base: { period: { id: '2018' }, value: 50 } })
  })

  test('counts a due date among yearly figures as its year', () => {
    const judgement = judged(rising, targetOf(90, '2030-12-31'))
    expect(judgement).toMatchObject({ requiredPerYear: 40 / 12 })
  })

  test('lets a ratio of exactly 0.95 be on track', () => {
    expect(judged(seriesOf({ 2020: 0, 2022: 19 }), targetOf(100, '2030')).verdict).toBe('onTrack')
  })

  test('reads a strict target strictly', () => {
    const series = seriesOf({ 2018: 1, 2023: 2 })
    expect(judged(series, targetOf(2, '2030', { comparator: '>=' })).verdict).toBe('achieved')
    expect(judged(series, targetOf(2, '2030', { comparator: '>' })).verdict).toBe('onTrack')
  })
})

describe('the method of an indicator', () => {
  const at = (latest: number, method: ProgressMethod) =>
    judged(seriesOf({ 2018: 50, 2023: latest }), target90, { method })

  test.each([
    ['A', 70, 1.553, 'onTrack'],
    ['D', 56, 0.391, 'moderate'],
    ['E', 66, 1.184, 'onTrack'],
    ['F', 64, 1.011, 'onTrack'],
    ['G', 48, -0.117, 'away'],
  ] as const)('may be the UN Progress Chart: vector %s', (_, latest, ratio, verdict) => {
    const judgement = at(latest, 'un')
    expect(judgement).toMatchObject({ verdict, method: 'un', requiredPerYear: null, second: { method: 'linear' } })
    if (judgement.verdict === 'notJudged') throw new Error('judged')
    expect(judgement.ratio).toBeCloseTo(ratio, 3)
    expect(judgement.working.map(({ line }) => line)).toEqual([
      'base',
      'latest',
      'target',
      'actual',
      'projected',
      'way',
      'control',
    ])
  })

  test('of the UN calls standing almost still far behind, and tells that the straight path says otherwise', () => {
    expect(at(51, 'un')).toMatchObject({ verdict: 'limited', second: { verdict: 'limited' }, disagree: false })
    expect(at(64, 'un')).toMatchObject({ verdict: 'onTrack', second: { verdict: 'moderate' }, disagree: true })
  })

  test('may be the direction alone, within limits narrowed by what the unit cannot pass', () => {
    const near = judged(seriesOf({ 2018: 96, 2023: 97 }), targetOf(100, '2030'), { method: 'direction' })
    expect(near).toMatchObject({ verdict: 'moderate', method: 'direction', ratio: null, requiredPerYear: null })
    if (near.verdict === 'notJudged') throw new Error('judged')
    const limits = near.working.find(({ line }) => line === 'limits')
    expect(limits).toMatchObject({
      onTrack: expect.closeTo(0.002487, 6) as number,
      moderate: expect.closeTo(0.000829, 6) as number,
    })
    expect(at(48, 'direction').verdict).toBe('away')
    expect(at(91, 'direction').verdict).toBe('achieved')
    const falling = judged(seriesOf({ 2018: 10, 2023: 9 }), targetOf(5, '2030', { comparator: '<=' }), {
      method: 'direction',
      direction: 'lower',
    })
    expect(falling.verdict).toBe('onTrack')
  })

  test('narrows the limits only on the way to what cannot be passed, and not away from it', () => {
    const down = judged(seriesOf({ 2018: 96, 2023: 95 }), targetOf(50, '2030', { comparator: '<=' }), {
      method: 'direction',
      direction: 'lower',
    })
    expect(down.verdict).toBe('limited')
  })
})

describe('a target whose due date has passed', () => {
  const today = '2026-11-22'

  test('is reached when the first figure for the due date or later meets it', () => {
    const judgement = judged(seriesOf({ 2019: 86, 2021: 90, 2023: 96.6 }), targetOf(90, '2020'), { today })
    expect(judgement).toMatchObject({ verdict: 'achieved', method: 'deadline', latest: { value: 90 }, second: null })
  })

  test('is missed when that figure does not meet it, also if a later one does', () => {
    const judgement = judged(seriesOf({ 2019: 86, 2020: 88, 2023: 96.6 }), targetOf(90, '2020'), { today })
    expect(judgement).toMatchObject({ verdict: 'missed', latest: { period: { id: '2020' }, value: 88 } })
  })

  test('needs only that one figure', () => {
    expect(judged(seriesOf({ 2020: 100 }), targetOf(100, '2020'), { today }).verdict).toBe('achieved')
  })

  test('cannot be decided when the latest figure is older, and tells how things stood then', () => {
    const series = seriesOf({ 2016: 78, 2018: 82, 2019: 86, 2021: 90, 2022: 93.6, 2023: 96.6 })
    const judgement = judged(series, targetOf(100, '2025-12-31'), { today })
    if (judgement.verdict !== 'notJudged') throw new Error('not judged')
    expect(judgement.reasons).toEqual([{ code: 'deadlinePassed', due: period('2025-12-31'), latest: period('2023') }])
    const { expected, requiredPerYear, actualPerYear, ratio, second, disagree } = judgement.assessment ?? {}
    expect([expected, requiredPerYear, actualPerYear, ratio].map((part) => part?.toFixed(2))).toEqual([
      '95.11',
      '2.44',
      '2.66',
      '1.09',
    ])
    expect([second?.verdict, disagree]).toEqual(['onTrack', false])
  })

  test('is still open on the due date itself', () => {
    const series = seriesOf({ 2023: 90, 2024: 95 })
    expect(reasonsOf(judged(series, targetOf(100, '2025'), { today: '2025-12-31' }))).toEqual([])
    expect(reasonsOf(judged(series, targetOf(100, '2025'), { today: '2026-01-01' }))).toEqual(['deadlinePassed'])
  })
})

describe('a target is not judged', () => {
  const because = (series: Series, target: Target, asked?: Asked) => reasonsOf(judged(series, target, asked))

  test('with fewer than two values', () => {
    expect(because(seriesOf({}), target90)).toEqual(['tooFewValues'])
    const withGap = seriesOf({ 2022: { value: null, status: 'missing' }, 2023: 64 })
    expect(because(withGap, target90)).toEqual(['tooFewValues'])
    expect(because(rising, targetOf(90, '2030', { basePeriod: period('2023') }))).toEqual(['tooFewValues'])
  })

  test('with a break between base and latest', () => {
    const brk = (id: string) => ({ breaks: [{ period: period(id), reason: { nb: 'Sammenslåing', en: 'Merger' } }] })
    expect(because(seriesOf({ 2018: 50, 2023: 64 }, brk('2020')), target90)).toEqual(['breakBetween'])
    expect(because(seriesOf({ 2018: 50, 2023: 64 }, brk('2018')), target90)).toEqual([])
    expect(because(seriesOf({ 2018: 50, 2023: { value: 64, status: 'breakBefore' } }), target90)).toEqual([
      'breakBetween',
    ])
  })

  test('when nobody has said which direction is better: there is no default', () => {
    expect(because(rising, target90, { direction: null })).toEqual(['directionMissing'])
  })

  test('when the target points the other way', () => {
    expect(because(rising, target90, { direction: 'lower' })).toEqual(['directionDiffers'])
  })

  test('when the latest period ended more than three years ago', () => {
    expect(because(rising, target90, { today: '2026-12-31' })).toEqual([])
    expect(because(rising, target90, { today: '2027-01-01' })).toEqual(['tooOld'])
  })

  test('with only preliminary values', () => {
    const preliminary = (value: number) => ({ value, status: 'preliminary' }) as const
    expect(because(seriesOf({ 2018: preliminary(50), 2023: preliminary(64) }), target90)).toEqual(['onlyPreliminary'])
    expect(because(seriesOf({ 2018: 50, 2023: preliminary(64) }), target90)).toEqual([])
  })

  test('without a year', () => {
    expect(because(rising, targetOf(90, null))).toEqual(['noYear'])
  })

  test('by yearly growth from or to 0, or over a change of sign', () => {
    expect(because(seriesOf({ 2018: 0, 2023: 5 }), target90, { method: 'growth' })).toEqual(['growthUnusable'])
    const toZero = targetOf(0, '2030', { comparator: '<=' })
    expect(because(seriesOf({ 2018: 12, 2023: 7 }), toZero, { method: 'growth', direction: 'lower' })).toEqual([
      'growthUnusable',
    ])
    expect(because(seriesOf({ 2018: -2, 2023: 5 }), target90, { method: 'growth' })).toEqual(['growthUnusable'])
  })

  test('when the indicator is not to be judged', () => {
    expect(because(rising, target90, { method: 'none' })).toEqual(['noMethod'])
  })

  test('in another unit than the figures', () => {
    expect(because(rising, targetOf(90, '2030', { unitId: 'pct-reduction' }))).toEqual(['unitDiffers'])
  })

  test('when the base the target names has no figure', () => {
    expect(because(rising, targetOf(90, '2030', { basePeriod: period('2017') }))).toEqual(['baseMissing'])
  })

  test('when the target is an exact value to hold', () => {
    expect(because(rising, targetOf(90, '2030', { comparator: '=' }))).toEqual(['exactTarget'])
  })

  test('and all reasons are told at once', () => {
    expect(because(rising, targetOf(90, null, { unitId: 'x' }), { direction: null })).toEqual([
      'noYear',
      'directionMissing',
      'unitDiffers',
    ])
  })
})

test('never yields a number that is none, whatever the figures', () => {
  const value = fc.oneof(
    fc.constant(0),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000),
  )
  const method = fc.constantFrom('linear' as const, 'growth' as const, 'un' as const, 'direction' as const)
  fc.assert(
    fc.property(value, value, value, method, (base, latest, goal, chosen) => {
      const judgement = judged(seriesOf({ 2018: base, 2023: latest }), targetOf(goal, '2030'), { method: chosen })
      expect(
        JSON.stringify(judgement, (_, part) => (typeof part === 'number' && !Number.isFinite(part) ? 'NaN' : part)),
      ).not.toContain('NaN')
    }),
  )
})

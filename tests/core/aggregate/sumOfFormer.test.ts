import { describe, expect, it } from 'vitest'
import { stretches } from '../../../src/chart/line/stretches.ts'
import { formerParts, sumOfFormer } from '../../../src/core/aggregate/sumOfFormer.ts'
import type { Indicator } from '../../../src/core/model/Indicator.ts'
import type { KnowledgeBase } from '../../../src/core/model/KnowledgeBase.ts'
import type { PlaceChange } from '../../../src/core/model/Place.ts'
import type { Series } from '../../../src/core/model/Series.ts'
import { seriesWith, valuesOf } from '../../support/series.ts'

const merged = (fromId: string): PlaceChange => ({ fromId, toId: '3025', year: 2020, kind: 'merged', note: '' })
const changes: PlaceChange[] = [
  merged('0220'),
  merged('0627'),
  merged('0628'),
  { fromId: '3025', toId: '3203', year: 2024, kind: 'renumbered', note: '' },
]
const base = { placeChanges: changes, places: new Map() } as unknown as KnowledgeBase
const counted = { additive: true } as Indicator
const home = seriesWith({ 2020: 20, 2021: 21 })
const parts = (last: Record<number, number | null>) => [
  home,
  seriesWith({ 2018: 10, 2019: 11 }, { placeId: '0220' }),
  seriesWith({ 2018: 5, 2019: 6 }, { placeId: '0627' }),
  seriesWith(last, { placeId: '0628' }),
]

describe('sumOfFormer', () => {
  it('adds the three former municipalities, marked computed, with all rows they rest on', () => {
    const sum = sumOfFormer(base, counted, home, parts({ 2018: 3, 2019: 4 })) as Series
    expect(valuesOf(sum)).toEqual({ 2018: 18, 2019: 21 })
    expect(sum.points[0]?.observation.status).toBe('computed')
    expect(sum.points[0]?.origins).toHaveLength(3)
    expect(sum.key).not.toBe(home.key)
  })

  it('is exact, in whatever order the parts come', () => {
    const all = [
      home,
      ...[0.1, 0.2, 0.3].map((value, at) =>
        seriesWith({ 2019: value }, { placeId: ['0220', '0627', '0628'][at] ?? '' }),
      ),
    ]
    expect(valuesOf(sumOfFormer(base, counted, home, all) as Series)).toEqual({ 2019: 0.6 })
  })

  it('has no sum for a year that lacks one part, and a gap there that no line crosses', () => {
    const hidden = { value: null, status: 'suppressed' } as const
    const all = ['0220', '0627', '0628'].map((placeId) =>
      seriesWith({ 2017: 1, 2018: placeId === '0627' ? hidden : 2, 2019: 3 }, { placeId }),
    )
    const sum = sumOfFormer(base, counted, home, [home, ...all]) as Series
    expect(valuesOf(sum)).toEqual({ 2017: 3, 2018: null, 2019: 9 })
    expect(sum.points[1]?.observation).toEqual(hidden)
    expect(stretches(sum, false)).toEqual([])
    expect(sumOfFormer(base, counted, home, parts({ 2018: null, 2019: null }))).toBe('noParts')
  })

  it('ends with the last year before the merger, though the parts are told of later too', () => {
    const later = ['0220', '0627', '0628'].map((placeId) => seriesWith({ 2019: 1, 2020: 1, 2021: 1 }, { placeId }))
    expect(valuesOf(sumOfFormer(base, counted, home, [home, ...later]) as Series)).toEqual({ 2019: 3 })
  })

  it('is refused for anything but counts', () => {
    expect(sumOfFormer(base, { additive: false } as Indicator, home, parts({ 2018: 3 }))).toBe('notAdditive')
  })

  it('is refused when a part has no series at all', () => {
    expect(sumOfFormer(base, counted, home, parts({}).slice(0, 3))).toBe('noParts')
  })
})

describe('formerParts', () => {
  it('follows a renumbering back to the merger', () => {
    expect(formerParts('3203', changes)).toEqual({ year: 2020, placeIds: ['0220', '0627', '0628'] })
  })

  it('does not turn for ever in a circle', () => {
    const circle: PlaceChange[] = [
      { fromId: 'a', toId: 'b', year: 2020, kind: 'renumbered', note: '' },
      { fromId: 'b', toId: 'a', year: 2021, kind: 'renumbered', note: '' },
    ]
    expect(formerParts('a', circle)).toBeNull()
  })
})

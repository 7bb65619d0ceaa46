import { describe, expect, it } from 'vitest'
import {
  changeBetween,
  indexed,
  latestChange,
  percentChangeSince,
  pointChangeSince,
} from '../../../src/core/aggregate/change.ts'
import { groupAverage } from '../../../src/core/aggregate/groupAverage.ts'
import { perCapita } from '../../../src/core/aggregate/perCapita.ts'
import { ranking } from '../../../src/core/aggregate/ranking.ts'
import type { Point } from '../../../src/core/model/Series.ts'
import { percent, persons, seriesWith, valuesOf } from '../../support/series.ts'

describe('indexed', () => {
  it('sets the base year to 100', () => {
    expect(valuesOf(indexed(seriesWith({ 2018: 80, 2023: 92 }), '2018'))).toEqual({ 2018: 100, 2023: 115 })
  })

  it.each([[0], [null]])('is missing throughout when the base is %s', (base) => {
    expect(valuesOf(indexed(seriesWith({ 2018: base, 2023: 92 }), '2018'))[2023]).toBeNull()
  })

  it('keeps a gap a gap and a preliminary figure preliminary', () => {
    const { points } = indexed(seriesWith({ 2018: 50, 2019: null, 2020: { value: 60, status: 'preliminary' } }), '2018')
    expect(points.map(({ observation }) => observation.status)).toEqual(['computed', 'missing', 'preliminary'])
  })

  it('carries the base year in unit and steps', () => {
    const series = indexed(seriesWith({ 2018: 50 }), '2018')
    expect(series.unit.label.nb).toBe('indeks, 2018 = 100')
    expect(series.steps.at(-1)?.kind).toBe('index')
  })
})

describe('change', () => {
  const share = seriesWith({ 2018: 42, 2023: 47.5 }, { unit: percent })

  it('tells a share in percentage points, not in percent', () => {
    expect(changeBetween(share.points[0] as Point, share.points[1] as Point, percent)).toMatchObject({
      amount: 5.5,
      kind: 'points',
    })
    expect(valuesOf(pointChangeSince(share, '2018'))).toEqual({ 2018: 0, 2023: 5.5 })
  })

  it('gives the relative change only when asked for it', () => {
    expect(valuesOf(percentChangeSince(share, '2018'))[2023]).toBeCloseTo(13.095, 3)
  })

  it('is exact on decimals', () => {
    const series = seriesWith({ 2020: 0.1, 2021: 0.3 })
    expect(latestChange(series)?.change?.amount).toBeCloseTo(0.2, 15)
  })

  it('does not reach back over a missing period', () => {
    const found = latestChange(seriesWith({ 2021: 5, 2022: null, 2023: 7 }))
    expect(found?.from.period.id).toBe('2022')
    expect(found?.change).toBeNull()
  })
})

describe('perCapita', () => {
  it('uses the population of the same year and no other', () => {
    const result = perCapita(seriesWith({ 2022: 50, 2023: 60 }), seriesWith({ 2022: 1000 }), 1000)
    expect(valuesOf(result)).toEqual({ 2022: 50, 2023: null })
  })

  it('names the denominator as an origin and a step', () => {
    const result = perCapita(seriesWith({ 2022: 50 }), seriesWith({ 2022: 1000 }, { placeId: 'people' }), 1)
    expect(result.points[0]?.origins.map(({ file }) => file)).toEqual(['3203.csv', 'people.csv'])
    expect(result.steps.at(-1)?.words.nb).toBe('Delt på folketallet 1. januar samme år, per innbygger')
  })

  it('is missing without a population and with a population of 0', () => {
    expect(valuesOf(perCapita(seriesWith({ 2022: 50 }), undefined, 1))).toEqual({ 2022: null })
    expect(valuesOf(perCapita(seriesWith({ 2022: 50 }), seriesWith({ 2022: 0 }), 1))).toEqual({ 2022: null })
  })
})

describe('ranking', () => {
  const places = [
    seriesWith({ 2023: 5 }, { placeId: 'a' }),
    seriesWith({ 2023: null }, { placeId: 'b' }),
    seriesWith({ 2023: 9 }, { placeId: 'c' }),
    seriesWith({ 2023: 5 }, { placeId: 'd' }),
    seriesWith({ 2022: 99 }, { placeId: 'e' }),
  ]

  it('gives ties the same rank and puts the missing last without one', () => {
    expect(ranking(places, '2023').map(({ series, rank }) => [series.placeId, rank])).toEqual([
      ['c', 1],
      ['a', 2],
      ['d', 2],
      ['b', null],
      ['e', null],
    ])
  })
})

describe('ranking, further,', () => {
  it('lets a missing figure stand before nobody, below 0 either', () => {
    const places = [seriesWith({ 2023: null }, { placeId: 'a' }), seriesWith({ 2023: -5 }, { placeId: 'b' })]
    expect(ranking(places, '2023').map(({ series, rank }) => [series.placeId, rank])).toEqual([
      ['b', 1],
      ['a', null],
    ])
  })

  it('puts equals in the order of the Norwegian alphabet', () => {
    const equals = ['Ås', 'Ørland', 'Asker', 'Ærøy', 'Oslo'].map((placeId) => seriesWith({ 2023: 5 }, { placeId }))
    expect(ranking(equals, '2023').map(({ series }) => series.placeId)).toEqual([
      'Asker',
      'Oslo',
      'Ærøy',
      'Ørland',
      'Ås',
    ])
  })
})

describe('groupAverage', () => {
  const members = [
    seriesWith({ 2023: 10 }, { placeId: 'a', unit: percent }),
    seriesWith({ 2023: 30 }, { placeId: 'b', unit: percent }),
    seriesWith({ 2023: null }, { placeId: 'c', unit: percent }),
  ]
  const label = { nb: 'Naboer', en: 'Neighbours' }

  it('says that it is unweighted and how many have figures', () => {
    const series = groupAverage({ key: 'naboer', label, members, size: 4, weights: null })
    expect(series && valuesOf(series)).toEqual({ 2023: 20 })
    expect(series?.label.nb).toBe('Naboer, uvektet snitt av 2 av 4')
  })

  it('weights by the denominators when they are known', () => {
    const weights = (placeId: string) => ({ a: 100, b: 300 })[placeId] ?? null
    const series = groupAverage({ key: 'naboer', label, members, size: 3, weights })
    expect(series && valuesOf(series)).toEqual({ 2023: 25 })
    expect(series?.label.nb).toBe('Naboer, vektet snitt av 2 av 3')
  })

  it('counts members and not the rows behind them, and tells how few there are where it varies', () => {
    const counts = [10, 30, 50].map((value, i) =>
      seriesWith({ 2022: i === 0 ? value : null, 2023: value }, { placeId: `k${i}`, unit: persons }),
    )
    const perPerson = counts.map((one) => perCapita(one, seriesWith({ 2022: 100, 2023: 100 }), 1000))
    const labelOf = (of: typeof members) =>
      groupAverage({ key: 'k', label, members: of, size: 4, weights: null })?.label.nb
    expect(labelOf(perPerson)).toBe('Naboer, uvektet snitt av 1–3 av 4')
    expect(labelOf(perPerson.slice(0, 1))).toBe('Naboer, uvektet snitt av 1 av 4')
  })

  it('is missing, not 0, in a period nobody has', () => {
    const series = groupAverage({
      key: 'k',
      label,
      members: [members[2] ?? members[0]].flatMap((m) => m ?? []),
      size: 1,
      weights: null,
    })
    expect(series && valuesOf(series)).toEqual({ 2023: null })
  })
})

it('knows counts from shares', () => {
  expect(
    changeBetween(seriesWith({ 1: 1 }).points[0] as Point, seriesWith({ 1: 3 }).points[0] as Point, persons)?.kind,
  ).toBe('own')
})

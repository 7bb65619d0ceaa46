import { describe, expect, it } from 'vitest'
import { seriesOfIndicator } from '../../../src/core/aggregate/seriesOfIndicator.ts'
import { statusCode } from '../../../src/core/descriptor/ObservationStatus.ts'
import type { Frequency } from '../../../src/core/model/Indicator.ts'
import type { KnowledgeBase } from '../../../src/core/model/KnowledgeBase.ts'
import { yearPeriod } from '../../../src/core/model/Period.ts'
import type { Place, PlaceChange, PlaceKind } from '../../../src/core/model/Place.ts'
import type { Plan } from '../../../src/core/model/Plan.ts'
import type { Series } from '../../../src/core/model/Series.ts'
import { indicatorWith, knowledgeBaseWith, observationsWith } from '../../support/knowledgeBaseWith.ts'
import { valuesOf } from '../../support/series.ts'

type Rows = Parameters<typeof observationsWith>[0]

const place = (id: string, nb: string, kind: PlaceKind = 'kommune'): [string, Place] => [
  id,
  { id, name: { nb, en: nb }, kind, validFrom: null, validTo: null, note: '' },
]
const places = new Map([
  place('0220', 'Asker (kommunen før 2020)'),
  place('0627', 'Røyken'),
  place('0628', 'Hurum'),
  place('3203', 'Asker'),
  place('3201', 'Bærum'),
  place('3301', 'Ås'),
  place('NO', 'Norge', 'land'),
  place('kommuner', 'Alle kommuner', 'sektor'),
])
const merged = (fromId: string, toId = '3025', year = 2020): PlaceChange => ({
  fromId,
  toId,
  year,
  kind: 'merged',
  note: '',
})
const renumbered: PlaceChange = { fromId: '3025', toId: '3203', year: 2024, kind: 'renumbered', note: '' }
const placeChanges = [merged('0220'), merged('0627'), merged('0628'), renumbered]
const plan = { homeId: '3203', countryId: 'NO' } as Plan

function seriesFrom(rows: Rows, frequency: Frequency = 'year', over: Partial<KnowledgeBase> = {}): readonly Series[] {
  const base = knowledgeBaseWith({ observations: observationsWith(rows), places, placeChanges, plan, ...over })
  return seriesOfIndicator(base, indicatorWith({ id: 'nett', frequency }))
}

const inYears = (years: Readonly<Record<number, number | null>>, placeId = '3203'): Rows =>
  Object.entries(years).map(([year, value]) => ['nett', placeId, year, value] as const)
const valuesFrom = (years: Readonly<Record<number, number | null>>, frequency: Frequency) =>
  valuesOf(seriesFrom(inYears(years), frequency)[0] as Series)

describe('the series of an indicator', () => {
  it('stand with home first, then the country, then groups, then the rest as Norwegians sort', () => {
    const ids = ['3301', 'kommuner', 'NO', '3201', '3203']
    const rows: Rows = [...ids.map((id) => ['nett', id, '2020', 1] as const), ['annet', '0627', '2020', 1]]
    expect(seriesFrom(rows).map(({ label, role }) => [label.nb, role])).toEqual([
      ['Asker', 'home'],
      ['Norge', 'country'],
      ['Alle kommuner', 'group'],
      ['Bærum', 'peer'],
      ['Ås', 'peer'],
    ])
  })

  it('keep population groups apart, by name and key', () => {
    const rows: Rows = [
      ['nett', 'NO', '2020', 80],
      ['nett', 'NO', '2020', 60, '67–79 år'],
    ]
    expect(seriesFrom(rows).map(({ key, label, group }) => [key, label.nb, group])).toEqual([
      ['NO', 'Norge', ''],
      ['NO/67–79 år', 'Norge, 67–79 år', '67–79 år'],
    ])
  })

  it('are one over a renumbering: the old number up to the year, the new from it, which holds where both have a figure', () => {
    const joined = (before: Readonly<Record<number, number>>, after: Readonly<Record<number, number>>) => {
      const all = seriesFrom([...inYears(before, '3025'), ...inYears(after)])
      expect(all.map(({ key, breaks }) => [key, breaks])).toEqual([['3203', []]])
      return all[0]?.points.map(({ period, observation }) => [period.id, observation.value])
    }
    expect(joined({ 2022: 1, 2023: 2 }, { 2023: 20, 2024: 3 })).toEqual([
      ['2022', 1],
      ['2023', 20],
      ['2024', 3],
    ])
    expect(joined({ 2023: 1, 2024: 90 }, { 2025: 3 })).toEqual([
      ['2023', 1],
      ['2024', null],
      ['2025', 3],
    ])
  })

  it('are none when nothing is observed', () => expect(seriesFrom([])).toEqual([]))

  it('stand in order of time, each point with the row it came from', () => {
    const [series] = seriesFrom(inYears({ 2021: 2, 2020: 1 }).toReversed())
    expect(series?.points.map(({ period, origins }) => [period.id, origins[0]?.line])).toEqual([
      ['2020', 3],
      ['2021', 2],
    ])
  })
})

describe('a gap', () => {
  it('stands where a yearly figure was expected', () =>
    expect(valuesFrom({ 2018: 1, 2019: 2, 2022: 5 }, 'year')).toEqual({
      2018: 1,
      2019: 2,
      2020: null,
      2021: null,
      2022: 5,
    }))

  it('stands where an election was', () =>
    expect(valuesFrom({ 2011: 60, 2019: 65, 2023: 63 }, 'election')).toEqual({
      2011: 60,
      2015: null,
      2019: 65,
      2023: 63,
    }))

  it.each(['irregular', 'once'] as const)('is not made up when the rhythm is %s', (frequency) =>
    expect(valuesFrom({ 2010: 1, 2020: 2 }, frequency)).toEqual({ 2010: 1, 2020: 2 }),
  )

  it('that a file tells of keeps its reason', () => {
    const observations = observationsWith(inYears({ 2020: 1, 2021: null }))
    const suppressed = { ...observations, status: Uint8Array.of(0, statusCode('suppressed')) }
    const [series] = seriesFrom([], 'year', { observations: suppressed })
    expect(series?.points[1]).toMatchObject({
      observation: { value: null, status: 'suppressed' },
      origins: [{ line: 3 }],
    })
  })

  it('that no file tells of has no row behind it', () => {
    const [series] = seriesFrom(inYears({ 2020: 1, 2022: 3 }))
    expect(series?.points[1]).toMatchObject({ observation: { value: null, status: 'missing' }, origins: [] })
  })

  it('is not put between months', () => {
    const rows: Rows = [
      ['nett', '3203', '2020-01', 1],
      ['nett', '3203', '2021-01', 2],
    ]
    expect(seriesFrom(rows)[0]?.points).toHaveLength(2)
  })
})

describe('a break', () => {
  const breaksFrom = (rows: Rows, over: Partial<KnowledgeBase> = {}) => seriesFrom(rows, 'year', over)[0]?.breaks

  it('stands at a merger, also when the code was renumbered after it, and names who merged', () => {
    expect(breaksFrom(inYears({ 2019: 1, 2020: 2, 2024: 3 }))).toEqual([
      {
        period: { kind: 'year', id: '2020', year: 2020, start: 2020 },
        reason: {
          nb: 'Sammenslåing 1.1.2020: Asker, Røyken og Hurum',
          nn: 'Samanslåing 1.1.2020: Asker, Røyken og Hurum',
          en: 'Merger 1 January 2020: Asker, Røyken and Hurum',
        },
      },
    ])
  })

  it('does not stand at a renumbering', () => expect(breaksFrom(inYears({ 2023: 1, 2024: 2 }))).toEqual([]))

  it('does not stand where a border was moved or a part was split off under the same number', () => {
    for (const kind of ['border', 'split'] as const) {
      const moved: PlaceChange = { fromId: '3203', toId: '3203', year: 2022, kind, note: '' }
      expect(breaksFrom(inYears({ 2021: 1, 2022: 2 }), { placeChanges: [moved] })).toEqual([])
      expect(seriesFrom(inYears({ 2021: 1, 2022: 2 }), 'year', { placeChanges: [moved] })).toHaveLength(1)
    }
  })

  it('does not stand where all figures lie on one side', () =>
    expect(breaksFrom(inYears({ 2020: 1, 2021: 2 }))).toEqual([]))

  it('does not stand before gaps alone', () =>
    expect(breaksFrom(inYears({ 2018: null, 2019: null, 2020: 1 }))).toEqual([]))

  it('does not stand in figures that were computed for today’s borders', () => {
    const observations = observationsWith(inYears({ 2019: 1, 2020: 2 }))
    const computed = { ...observations, status: observations.status.map(() => statusCode('computed')) }
    expect(breaksFrom([], { observations: computed })).toEqual([])
  })

  it('is searched for in an end, though the changes go in a circle', () => {
    const circle = [{ ...renumbered, fromId: '3203', toId: '3025' }, renumbered, merged('0220')]
    expect(breaksFrom(inYears({ 2019: 1, 2020: 2 }), { placeChanges: circle })).toHaveLength(1)
  })

  it('stands where the source says so, with the words of its row', () => {
    const observations = observationsWith(inYears({ 2021: 1, 2022: 2 }))
    const marked = {
      ...observations,
      status: Uint8Array.from([statusCode('ok'), statusCode('breakBefore')]),
      origins: { ...observations.origins, notes: new Map([[1, 'Annen spørsmålsstilling']]) },
    }
    expect(breaksFrom([], { observations: marked })).toEqual([
      {
        period: yearPeriod(2022),
        reason: { nb: 'Annen spørsmålsstilling', nn: 'Annen spørsmålsstilling', en: 'Break before this figure' },
      },
    ])
  })
})

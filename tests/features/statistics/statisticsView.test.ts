import { describe, expect, it } from 'vitest'
import type { Measure } from '../../../src/core/descriptor/Resource.ts'
import { codeTexts } from '../../../src/core/model/buildDataset.ts'
import type { Statistics } from '../../../src/core/model/buildStatistics.ts'
import type { Dimension } from '../../../src/core/model/Dataset.ts'
import type { Place } from '../../../src/core/model/Place.ts'
import { type StatisticsChoice, statisticsView } from '../../../src/features/statistics/statisticsView.ts'

const table: readonly (readonly [place: string, level: string, year: string, people: number])[] = [
  ['3203', 'kommune', '2025', 99],
  ['3203', 'kommune', '2026', 101],
  ['3201', 'kommune', '2026', Number.NaN],
  ['0301', 'kommune', '2026', 700],
  ['32', 'fylke', '2026', 749],
]

const names: Readonly<Record<string, string>> = { '3203': 'Asker', '3201': 'Bærum', '0301': 'Åmot', '32': 'Akershus' }
const places = new Map(
  Object.entries(names).map(([id, name]) => [
    id,
    { id, name: { nb: name, en: name }, kind: id.length === 2 ? 'fylke' : 'kommune' } as Place,
  ]),
)

function statisticsWith(additive: boolean, dimensionCount = 3): Statistics {
  const measure: Measure = { field: 'people', unitId: 'persons', measureType: 'stock', additive }
  const dimension = (id: string, role: Dimension['role'], column: 0 | 1 | 2) => ({
    id,
    role,
    ...codeTexts(table.map((row) => row[column])),
  })
  const dimensions = [dimension('place_id', 'geo', 0), dimension('period', 'time', 2), dimension('level', 'other', 1)]
  const dataset = {
    id: 'x',
    dimensions: dimensions.slice(0, dimensionCount),
    values: Float64Array.from(table, ([, , , people]) => people),
    status: Uint8Array.from(table, () => 0),
    origins: {
      file: codeTexts([]),
      line: new Uint32Array(),
      source: codeTexts([]),
      confidence: codeTexts([]),
      notes: new Map(),
    },
  }
  return { name: 'x', title: 'X', measures: [{ measure, label: 'Folk', dataset }] }
}

const view = (choice: StatisticsChoice, statistics = statisticsWith(true)) =>
  statisticsView(statistics, choice, { places, locale: 'nb' })
const shown = (choice: StatisticsChoice) => view(choice)?.rows.map(({ index }) => index)

describe('a statistics table', () => {
  it('shows the newest period until another is asked for, in the order of Norwegian names', () => {
    expect(shown({})).toEqual([4, 1, 2, 3])
    expect(view({})?.newest).toBe('2026')
    expect(shown({ ar: '2025' })).toEqual([0])
    expect(shown({ ar: 'alle', level: 'kommune' })).toEqual([0, 1, 2, 3])
  })

  it('is narrowed by place and by the categories of its dimensions, not by what it does not have', () => {
    expect(shown({ sok: 'ask' })).toEqual([1])
    expect(shown({ sok: '0301' })).toEqual([3])
    expect(shown({ level: 'fylke' })).toEqual([4])
    expect(shown({ level: 'planet', ar: '1814' })).toEqual([4, 1, 2, 3])
  })

  it('is sorted by figures with what is missing last in either order', () => {
    expect(shown({ sorter: 'people' })).toEqual([1, 3, 4, 2])
    expect(shown({ sorter: '-people' })).toEqual([4, 3, 1, 2])
    expect(shown({ sorter: 'hest' })).toEqual([4, 1, 2, 3])
  })

  it('has columns only for what varies', () => {
    expect(view({})?.shown.map(({ id }) => id)).toEqual(['level'])
    expect(view({ level: 'kommune', ar: 'alle' })?.shown.map(({ id }) => id)).toEqual(['period'])
  })
})

describe('the sum of a measure', () => {
  const sumOf = (choice: StatisticsChoice, statistics?: Statistics) => view(choice, statistics)?.sums[0]

  it('is over the places of one level in one period, and says how many have no figure', () => {
    expect(sumOf({ level: 'kommune' })).toMatchObject({ sum: 801, places: 2, missing: 1, level: 'kommune' })
  })

  it('is never over levels, also where the table does not state them', () => {
    expect(sumOf({})).toMatchObject({ sum: null, reason: 'levels' })
    expect(sumOf({}, statisticsWith(true, 2))).toMatchObject({ sum: null, reason: 'levels' })
  })

  it('is never over periods', () => {
    expect(sumOf({ level: 'kommune', ar: 'alle' })).toMatchObject({ sum: null, reason: 'periods' })
  })

  it('is none for a measure that is not additive, and none over nothing', () => {
    expect(sumOf({ level: 'kommune' }, statisticsWith(false))).toMatchObject({ sum: null, reason: 'notAdditive' })
    expect(sumOf({ sok: 'bærum' })).toMatchObject({ sum: null, reason: 'nothing' })
  })
})

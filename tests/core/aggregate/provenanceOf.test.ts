import { expect, test } from 'vitest'
import { indexed } from '../../../src/core/aggregate/change.ts'
import { groupAverage } from '../../../src/core/aggregate/groupAverage.ts'
import { perCapita } from '../../../src/core/aggregate/perCapita.ts'
import { provenanceOf } from '../../../src/core/aggregate/provenanceOf.ts'
import { seriesOfIndicator } from '../../../src/core/aggregate/seriesOfIndicator.ts'
import { sumOfFormer } from '../../../src/core/aggregate/sumOfFormer.ts'
import type { Origin } from '../../../src/core/model/Origin.ts'
import { yearPeriod } from '../../../src/core/model/Period.ts'
import type { Series } from '../../../src/core/model/Series.ts'
import type { Source } from '../../../src/core/model/Source.ts'
import { indicatorWith, knowledgeBaseWith, observationsWith } from '../../support/knowledgeBaseWith.ts'
import { seriesWith } from '../../support/series.ts'

const base = knowledgeBaseWith({
  sources: new Map(['ssb', 'nkom'].map((id) => [id, { id, publisher: id } as Source])),
})

const origin = (over: Partial<Origin>): Origin => ({
  file: 'a.csv',
  line: 2,
  sourceId: 'ssb',
  confidence: 'high',
  note: '',
  ...over,
})

const pointOf = (series: Series, year: number) => series.points.find(({ period }) => period.year === year)!
const of = (series: Series, year: number, from = base) => provenanceOf(pointOf(series, year), series, from)
const placesOf = (rows: readonly { origin: Origin }[]) => rows.map((row) => `${row.origin.file}:${row.origin.line}`)

test('a figure as read has its row, its source and no step', () => {
  const indicator = indicatorWith({ id: 'x' })
  const read = knowledgeBaseWith({
    observations: observationsWith([
      ['x', '3203', '2020', 4],
      ['x', '3203', '2021', 5],
    ]),
    indicators: new Map([['x', indicator]]),
    sources: new Map([['test', { id: 'test', publisher: 'Prøven' } as Source]]),
  })
  const [series] = seriesOfIndicator(read, indicator)
  const told = of(series!, 2021, read)
  expect(told).toMatchObject({ computed: null, steps: [], confidence: 'high', notes: [] })
  expect(placesOf(told.rows)).toEqual(['test.csv:3'])
  expect(told.sources.map(({ publisher }) => publisher)).toEqual(['Prøven'])
})

test('a figure that was worked out before it came into the file is marked computed, with the least certain word', () => {
  const series = seriesWith({ 2020: { value: 7, status: 'computed' } })
  const origins = [origin({ confidence: 'high', note: 'Sum' }), origin({ line: 3, confidence: 'low', note: 'Sum' })]
  const told = provenanceOf({ ...pointOf(series, 2020), origins }, series, base)
  expect(told).toMatchObject({ computed: 'before', confidence: 'low', notes: ['Sum'] })
})

test('a source the register lacks leaves the row without one', () => {
  const told = of(seriesWith({ 2020: 7 }), 2020)
  expect(told.rows.map(({ source }) => source)).toEqual([null])
  expect(told.sources).toEqual([])
})

test('a period no file has a row for has no rows, and nobody computed it', () => {
  const series = seriesWith({})
  const gap = { period: yearPeriod(2020), observation: { value: null, status: 'missing' }, origins: [] } as const
  expect(provenanceOf(gap, series, base)).toMatchObject({ rows: [], sources: [], computed: null, confidence: null })
})

test('a sum of former municipalities has every part with its line', () => {
  const merged = (fromId: string) => ({
    fromId,
    toId: '3203',
    year: 2020,
    kind: 'merged' as const,
    note: '',
    sourceId: '',
  })
  const parts = ['0220', '0627', '0628'].map((placeId, i) => seriesWith({ 2019: [10, 5, 3][i]! }, { placeId }))
  const home = seriesWith({ 2020: 20 }, { placeId: '3203', role: 'home' })
  const sum = sumOfFormer(
    knowledgeBaseWith({ placeChanges: ['0220', '0627', '0628'].map(merged) }),
    indicatorWith({ id: 'x', additive: true }),
    home,
    [home, ...parts],
  ) as Series
  const told = of(sum, 2019)
  expect(told).toMatchObject({ observation: { value: 18 }, computed: 'here' })
  expect(told.steps[0]!.inputs.map(({ role, label, observation }) => [role, label.nb, observation.value])).toEqual([
    ['part', '0220', 10],
    ['part', '0627', 5],
    ['part', '0628', 3],
  ])
  expect(placesOf(told.rows)).toEqual(['0220.csv:2019', '0627.csv:2019', '0628.csv:2019'])
})

test('a figure per inhabitant has the figure before and the denominator of the same year', () => {
  const series = seriesWith({ 2019: 40, 2020: 50 })
  const people = seriesWith({ 2020: 1000 }, { placeId: 'people' })
  const told = of(perCapita(series, people, 1000), 2020)
  expect(told.observation.value).toBe(50)
  expect(told.steps.map(({ kind }) => kind)).toEqual(['perCapita'])
  expect(told.steps[0]!.inputs.map(({ role, period, observation }) => [role, period.id, observation.value])).toEqual([
    ['figure', '2020', 50],
    ['denominator', '2020', 1000],
  ])
  expect(placesOf(told.rows)).toEqual(['3203.csv:2020', 'people.csv:2020'])
})

test('a year without a denominator is nobody’s figure, and tells which denominator was missing', () => {
  const told = of(perCapita(seriesWith({ 2019: 40 }), seriesWith({ 2020: 1000 }), 1), 2019)
  expect(told.computed).toBeNull()
  expect(told.steps[0]!.inputs[1]).toMatchObject({
    role: 'denominator',
    period: { id: '2019' },
    observation: { value: null },
  })
})

test('an index of a figure per inhabitant tells both steps, with the base figure and all rows', () => {
  const series = perCapita(seriesWith({ 2018: 80, 2023: 92 }), seriesWith({ 2018: 10, 2023: 10 }, { placeId: 'p' }), 1)
  const told = of(indexed(series, '2018'), 2023)
  expect(told.observation.value).toBeCloseTo(115, 9)
  expect(told.steps.map(({ kind, inputs }) => [kind, ...inputs.map(({ role }) => role)])).toEqual([
    ['perCapita', 'figure', 'denominator'],
    ['index', 'figure', 'base'],
  ])
  expect(told.steps[1]!.inputs.map(({ observation }) => observation.value)).toEqual([9.2, 8])
  expect(placesOf(told.rows)).toEqual(['3203.csv:2023', 'p.csv:2023', '3203.csv:2018', 'p.csv:2018'])
})

test('a preliminary figure that was recomputed is ours all the same', () => {
  const series = seriesWith({ 2018: 80, 2023: { value: 92, status: 'preliminary' } })
  expect(of(indexed(series, '2018'), 2023)).toMatchObject({ computed: 'here', observation: { status: 'preliminary' } })
})

test('an average has its members with weights, and the size of the group', () => {
  const members = [seriesWith({ 2020: 10 }, { placeId: 'a' }), seriesWith({ 2020: 30 }, { placeId: 'b' })]
  const given = { key: 'g', label: { nb: 'G', en: 'G' }, members, size: 10 }
  const plain = groupAverage({ ...given, weights: null })!
  const weighted = groupAverage({ ...given, weights: (id) => (id === 'a' ? 100 : 300) })!
  expect(of(plain, 2020).steps).toMatchObject([
    { kind: 'average', groupSize: 10, inputs: [{ role: 'member' }, { role: 'member' }] },
  ])
  expect(of(weighted, 2020).steps[0]!.inputs.map(({ weight }) => weight)).toEqual([100, 300])
})

import { describe, expect, it } from 'vitest'
import { chartOfSlice } from '../../../src/blocks/slice/chartOfSlice.ts'
import { gridView } from '../../../src/blocks/slice/gridView.ts'
import { resolveChart } from '../../../src/chart/resolveChart.ts'
import { shapeOf } from '../../../src/core/aggregate/cube/CubeShape.ts'
import type { CubeSource } from '../../../src/core/aggregate/cube/CubeSource.ts'
import { openCube } from '../../../src/core/aggregate/cube/openCube.ts'
import { queryOfPivot } from '../../../src/core/aggregate/cube/queryOfPivot.ts'
import { observationStatuses } from '../../../src/core/descriptor/ObservationStatus.ts'
import { readKnowledgeBase } from '../../../src/core/pipeline.ts'
import { parsePivot } from '../../../src/core/select/pivotAddress.ts'
import { fileSource } from '../../../src/source/fileSource.ts'

const base = await readKnowledgeBase(fileSource('data'))
const resource = base.resources.find((state) => state.resource.name === 'population-age')?.resource
const unit = [...base.units.values()].find(({ kind }) => kind === 'count')
if (!resource || !unit) throw new Error('no table to borrow names from')

const ages = ['0–9 år', '10–99 år', '100 år og over']
const sexes = ['Menn', 'Kvinner']
const periods = ['2025', '2026']
const status = (name: (typeof observationStatuses)[number]) => observationStatuses.indexOf(name)

/** Every combination of age, sex and year; the figures are made up, and one may be suppressed or below 0. */
function table({ gap = false, below = false, ageId = 'age' } = {}): CubeSource {
  const rows = ages.flatMap((_, a) => sexes.flatMap((__, s) => periods.map((___, p) => [a, s, p] as const)))
  const column = (d: 0 | 1 | 2) => Uint8Array.from(rows, (row) => row[d])
  const values = Float64Array.from(rows, ([a, s, p]) => 100 * (3 - a) + 10 * s + p)
  const statuses = new Uint8Array(rows.length).fill(status('ok'))
  if (below) values[1] = -4
  if (gap) {
    values[1] = Number.NaN
    statuses[1] = status('suppressed')
  }
  return {
    name: 'fixture',
    title: 'Innbyggere',
    rowCount: rows.length,
    dimensions: [
      { id: ageId, role: 'other', categories: ages, codes: column(0) },
      { id: 'sex', role: 'other', categories: sexes, codes: column(1) },
      { id: 'period', role: 'time', categories: periods, codes: column(2) },
    ],
    measures: [
      {
        field: 'persons',
        label: 'Innbyggere',
        unitId: unit?.id ?? '',
        measureType: 'stock',
        additive: true,
        values,
        status: statuses,
      },
    ],
    level: null,
    parents: {},
  }
}

function drawn(address: Record<string, string>, source: CubeSource = table()) {
  const shape = shapeOf(source)
  const { selection } = parsePivot({ id: source.name, ...address })
  const question = queryOfPivot(selection, shape, '')
  if (!question || !resource || !unit) throw new Error('no question')
  const { ask } = openCube(source)
  const { query } = question
  const frame = { base, resource, shape, selection, question, unit, locale: 'nb' } as const
  const answers = {
    cells: ask(query),
    rowTotals: ask({ ...query, columns: [] }),
    columnTotals: ask({ ...query, rows: [] }),
    total: ask({ ...query, rows: [], columns: [] }),
  }
  return chartOfSlice(gridView(frame, answers, { mostColumns: 60 }))
}

function chartOf(address: Record<string, string>, source?: CubeSource) {
  const found = drawn(address, source)
  if ('refused' in found) throw new Error(found.refused)
  return resolveChart(found.spec, { width: 720, height: null, locale: 'nb' })
}

const pyramid = { vis: 'pyramide', rad: 'age', kol: 'sex', 'v.period': '2026' }

describe('a slice by age and sex', () => {
  it('is a pyramid with the eldest on top, the sexes to either side on one scale, and no signs', () => {
    const chart = chartOf(pyramid)
    expect(chart.mark).toBe('pyramid')
    expect(chart.vertical.ticks.map(({ label }) => label)).toEqual(ages.toReversed())
    expect(chart.horizontal.domain).toEqual([-311, 311])
    expect(chart.horizontal.ticks.every(({ label }) => /^[\d\s]+$/.test(label))).toBe(true)
    const [men, women] = chart.series.slice(-2).map(({ points }) => points[0]!)
    const middle = chart.horizontal.ticks.find(({ value }) => value === 0)!.position
    expect(men!.bar!.x + men!.bar!.width).toBeCloseTo(middle, 1)
    expect(women!.bar!.x).toBeCloseTo(middle, 1)
    expect(men!.bar!.width / women!.bar!.width).toBeCloseTo(301 / 311, 2)
    expect(chart.notes.slice(0, 2)).toEqual([
      'Samme skala til begge sider.',
      expect.stringContaining('1\u00a0236 i alt.'),
    ])
    expect(chart.horizontal.titleLabels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Menn: 603 i alt', 'Kvinner: 633 i alt']),
    )
  })

  it('tells a gap on its own side, with no total that would reveal it', () => {
    const chart = chartOf(pyramid, table({ gap: true }))
    const men = chart.series.at(-2)
    expect(men!.points[0]).toMatchObject({ bar: null, valueLabel: { text: 'kan ikke offentliggjøres' } })
    expect(chart.series.at(-1)!.points[0]!.bar).not.toBeNull()
    expect(chart.notes.join(' ')).toContain('0–9 år, Menn: kan ikke offentliggjøres')
    expect(chart.notes.join(' ')).not.toContain('i alt')
    expect(chart.horizontal.titleLabels.map(({ text }) => text)).toContain('Menn')
  })

  it.each([
    ['the sexes are down the side', { rad: 'sex', kol: 'age' }],
    ['years are across', { kol: 'sex~period' }],
    ['two years are across', { kol: 'period', 'v.period': '2025~2026' }],
    ['one sex is left', { 'v.sex': 'Menn' }],
    ['no age is down the side', { rad: 'period', 'v.period': '*' }],
  ])('is no pyramid where %s', (_, address) =>
    expect(drawn({ ...pyramid, ...address })).toEqual({ refused: 'needsPyramid' }),
  )

  it('knows ages by their words where the table calls them something else', () =>
    expect(chartOf({ ...pyramid, rad: 'gruppe' }, table({ ageId: 'gruppe' })).mark).toBe('pyramid'))

  it('is neither stacked nor a pyramid with figures below 0', () => {
    const source = table({ below: true })
    const stacked = { ...pyramid, vis: 'stablet' }
    expect(drawn({ ...pyramid }, source)).toEqual({ refused: 'needsPositive' })
    expect(drawn(stacked, source)).toEqual({ refused: 'needsPositive' })
    expect(chartOf(stacked).stack!.bars.map(({ total }) => total)).toEqual([612, 412, 212])
  })

  it('has no bar and no sum where a part is suppressed', () => {
    const { stack, notes } = chartOf({ ...pyramid, vis: 'stablet' }, table({ gap: true }))
    expect(stack!.bars.map(({ total }) => total)).toEqual([null, 412, 212])
    expect(notes[0]).toContain('0–9 år (Menn: kan ikke offentliggjøres)')
  })

  it('is no stack of years, which are not added up', () =>
    expect(drawn({ vis: 'stablet', rad: 'age', kol: 'period' })).toEqual({ refused: 'needsParts' }))
})

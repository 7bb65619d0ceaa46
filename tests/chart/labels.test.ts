import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChartSpec } from '../../src/chart/ChartSpec.ts'
import { resolveSmallMultiples } from '../../src/chart/multiples/resolveSmallMultiples.ts'
import { resolveChart } from '../../src/chart/resolveChart.ts'
import { type Row, series, spec, target } from './examples/build.ts'
import { examples } from './examples/examples.ts'
import { collisions, labelsOf, outside } from './support/labelsOf.ts'

const widths = [320, 768, 1440, 1920]
const names = ['Asker', 'Norge', 'Bærum', 'Lillestrøm', 'Landet uten Oslo', 'KOSTRA-gruppe 11', 'Kristiansand', 'Ås']

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(null) },
)
const oneSeries = (i: number) =>
  fc.array(cell, { minLength: 1, maxLength: 12 }).map((cells) => {
    const rows = cells.map(
      (value, year): Row => [2012 + year, value === null ? 'missing' : Math.round(value * 10) / 10],
    )
    return series(names[i] ?? `Sted nummer ${i}`, rows)
  })
const anySpec: fc.Arbitrary<ChartSpec> = fc.integer({ min: 1, max: 24 }).chain((n) =>
  fc
    .tuple(
      fc.tuple(...Array.from({ length: n }, (_, i) => oneSeries(i))),
      fc.option(fc.integer({ min: 0, max: 100 })),
      fc.constantFrom('line', 'bar', 'column', 'dot' as const),
      fc.boolean(),
    )
    .map(([all, goal, mark, quiet]) =>
      spec('any', all, {
        mark: mark as ChartSpec['mark'],
        quiet,
        targets: goal === null ? [] : [target('mål', goal, 2027)],
      }),
    ),
)

// Properties draw many charts; on a busy machine that takes more than the usual five seconds.
describe('labels', { timeout: 30_000 }, () => {
  test('never share room, never leave the drawing and are never under 12 pixels, whatever the data and width', () => {
    fc.assert(
      fc.property(anySpec, fc.constantFrom(...widths), (any, width) => {
        const chart = resolveChart(any, { width, height: null, locale: 'nb' })
        const labels = labelsOf(chart)
        expect(collisions(labels)).toEqual([])
        expect(outside(chart, labels)).toEqual([])
        expect(Math.min(...labels.map(({ size }) => size))).toBeGreaterThanOrEqual(12)
      }),
      { numRuns: 150, seed: 20261122 },
    )
  })

  test('at line ends are at least 18 pixels apart where they stand in one column', () => {
    fc.assert(
      fc.property(anySpec, fc.constantFrom(...widths), (any, width) => {
        const chart = resolveChart({ ...any, mark: 'line', targets: [] }, { width, height: null, locale: 'nb' })
        if (chart.mark !== 'line') return
        const column = chart.series
          .flatMap(({ endLabel }) => endLabel ?? [])
          .filter(({ x }) => x > chart.plot.x + chart.plot.width)
          .map(({ y }) => y)
          .toSorted((a, b) => a - b)
        column.slice(1).forEach((y, i) => {
          expect(y - (column[i] as number)).toBeGreaterThanOrEqual(17.99)
        })
      }),
      { numRuns: 80, seed: 20261122 },
    )
  })

  test.each(examples.flatMap((example) => [...widths, 360, 560].map((width) => [example.id, width, example] as const)))(
    'of %s at %i pixels stand clear',
    (_id, width, example) => {
      const chart = resolveChart(example, { width: example.mark === 'spark' ? 116 : width, height: null, locale: 'nb' })
      expect(collisions(labelsOf(chart))).toEqual([])
      expect(outside(chart, labelsOf(chart))).toEqual([])
    },
  )

  test('every coloured series is named: at its line, or in the key', () => {
    fc.assert(
      fc.property(anySpec, fc.constantFrom(...widths), (any, width) => {
        const chart = resolveChart({ ...any, mark: 'line' }, { width, height: null, locale: 'nb' })
        if (chart.mark !== 'line') return
        const listed = new Set(chart.key.map(({ of }) => of))
        for (const line of chart.series.filter(
          ({ color, points }) => color !== 'context' && points.some(({ y }) => y !== null),
        )) {
          expect(listed.has(line.key) || line.endLabel?.name === line.label || chart.series.length === 1).toBe(true)
        }
        for (const { id, labelAt } of chart.targets) expect(listed.has(id) || labelAt !== null).toBe(true)
      }),
      { numRuns: 80, seed: 20261122 },
    )
  })

  test('a fixed height is kept, key included', () => {
    const long = examples.find(({ id }) => id === 'long-names')!
    expect(resolveChart(long, { width: 320, height: 360, locale: 'nb' }).height).toBeLessThanOrEqual(360)
    expect(resolveChart(long, { width: 900, height: 420, locale: 'nb' }).height).toBeLessThanOrEqual(420)
  })

  test('a leader never runs into hatched years', () => {
    for (const example of examples) {
      const chart = resolveChart(example, { width: 720, height: null, locale: 'nb' })
      const start = chart.voids[0]?.x ?? Number.POSITIVE_INFINITY
      for (const { endLabel } of chart.series) expect(endLabel?.leader?.x2 ?? 0).toBeLessThanOrEqual(start)
    }
  })
})

describe('small multiples', () => {
  const specs = examples
    .find(({ id }) => id === 'ageing')!
    .series.slice(1)
    .map((other, i, all) =>
      spec(`panel-${i}`, [examples.find(({ id }) => id === 'ageing')!.series[0]!, other], { headline: all[i]!.key }),
    )

  test('share both axes, have home in every panel and the place with its latest value as title', () => {
    const { panels } = resolveSmallMultiples(specs, { width: 768, height: null, locale: 'nb' })
    expect(new Set(panels.map(({ chart }) => JSON.stringify(chart.vertical.domain))).size).toBe(1)
    expect(new Set(panels.map(({ chart }) => JSON.stringify(chart.horizontal.domain))).size).toBe(1)
    for (const { chart } of panels) {
      expect(chart.series.filter(({ color }) => color === 'home')).toHaveLength(1)
      const other = chart.series.find(({ color }) => color !== 'home')!
      expect(chart.vertical.titleLabels.map(({ text }) => text)).toEqual([
        other.label,
        other.points.findLast(({ y }) => y !== null)!.label,
      ])
    }
  })

  test('show a figure between two gaps, which no line touches', () => {
    const lone: Row[] = [
      [2019, 'missing'],
      [2020, 5],
      [2021, 'missing'],
      [2022, 6],
      [2023, 7],
    ]
    const { panels } = resolveSmallMultiples([spec('panel', [series('Ås', lone)])], {
      width: 320,
      height: null,
      locale: 'nb',
    })
    const [place] = panels[0]!.chart.series
    expect(place!.stretches.map(({ from, to }) => [from, to])).toEqual([[3, 4]])
    expect(place!.points.map(({ marker }) => marker !== 'none')).toEqual([false, true, false, false, true])
  })

  test('share the height they are given, no higher than wide, with a gridline for each value', () => {
    const { panels, height } = resolveSmallMultiples(specs, { width: 820, height: 420, locale: 'nb' })
    const [first] = panels.map(({ chart }) => chart)
    expect(height).toBeLessThanOrEqual(420)
    expect(first!.height === first!.width || height > 400).toBe(true)
    expect(first!.vertical.ticks.length).toBeGreaterThan(2)
    for (const { chart } of panels) {
      expect(collisions(labelsOf(chart))).toEqual([])
      expect(outside(chart, labelsOf(chart))).toEqual([])
    }
  })

  test.each(widths)('stand beside each other within %i pixels', (width) => {
    const { panels, height } = resolveSmallMultiples(specs, { width, height: null, locale: 'nb' })
    for (const { x, y, chart } of panels) {
      expect(x + chart.width).toBeLessThanOrEqual(width)
      expect(y + chart.height).toBeLessThanOrEqual(height)
      expect(collisions(labelsOf(chart))).toEqual([])
      expect(outside(chart, labelsOf(chart))).toEqual([])
    }
  })
})

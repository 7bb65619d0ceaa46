import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { axesXml } from '../../../src/chart/pptx/axisXml.ts'
import type { NativeSeries } from '../../../src/chart/pptx/NativeChart.ts'
import { nativeLine } from '../../../src/chart/pptx/nativeLine.ts'
import { resolveChart } from '../../../src/chart/resolveChart.ts'
import { buildSlideTemplate } from '../../../src/export/deck/buildSlideTemplate.ts'
import { period, type Row, series, spec } from '../examples/build.ts'
import { examples } from '../examples/examples.ts'

const template = buildSlideTemplate(JSON.parse(readFileSync('data/slide-template.json', 'utf8')))
if (!template) throw new Error('no template')
const frame = { width: 800, height: 400, locale: 'nb' } as const
const words = { from: (period: string) => `fra ${period}`, time: 'Tid', place: 'Sted', others: 'Andre' }

function drawn(id: string) {
  const example = examples.find((one) => one.id === id)
  if (!example) throw new Error(`no example: ${id}`)
  return nativeLine(resolveChart(example, frame), words)
}
const valuesOf = ({ cells }: NativeSeries) => cells.map(({ value }) => value)
const startingWith = (id: string, name: string) => drawn(id).series.filter((one) => one.name.startsWith(name))

test('figures that are not final are a dotted series of their own, named, with open markers, from the last that is', () => {
  const [whole, uncertain, ...more] = startingWith('preliminary', 'Asker')
  expect(more).toEqual([])
  expect(whole?.stroke?.dash).toBe('solid')
  expect(valuesOf(whole as NativeSeries).filter((value) => value !== null)).toEqual([38, 39.5, 41.1, 44, 45.2, 47.9])
  expect(uncertain).toMatchObject({
    name: 'Asker (foreløpig, anslag)',
    stroke: { dash: 'sysDot' },
    marker: { isOpen: true },
  })
  expect(valuesOf(uncertain as NativeSeries).filter((value) => value !== null)).toEqual([47.9, 48.8, 50.2])
})

test('a break parts a series in two, and no line goes over it', () => {
  const rows = [10, 12, 14, 30, 33].map((value, i): Row => [2018 + i, value])
  const broken = series('Asker', rows, { breaks: [{ period: period(2021), reason: { nb: 'Ny metode', en: '' } }] })
  const { series: parts } = nativeLine(resolveChart(spec('x', [broken]), frame), words)
  const figures = parts.map((part) => valuesOf(part).filter((value) => value !== null))
  expect(parts.map(({ name }) => name)).toEqual(['Asker', 'Asker (fra 2021)'])
  expect(figures).toEqual([
    [10, 12, 14],
    [30, 33],
  ])
})

test('a year without a figure is an empty cell between the others, never 0 and never left out', () => {
  const chart = drawn('gap')
  const at = chart.categories.indexOf('2020')
  const values = chart.series.flatMap(({ cells }) => cells.filter(({ x }) => x === at).map(({ value }) => value))
  expect(at).toBeGreaterThan(0)
  expect(values.every((value) => value === null)).toBe(true)
  expect(chart.categories).toEqual(['2018', '2019', '2020', '2021', '2022'])
})

test('the end of a line has its name beside its value, unless the key has the name', () => {
  const example = examples.find(({ id }) => id === 'long-names')
  if (!example) throw new Error('no example')
  const ends = (width: number) => {
    const chart = resolveChart(example, { ...frame, width })
    const labels = nativeLine(chart, words).series.flatMap(({ cells }) => cells.at(-1)?.label?.shows ?? [])
    return [chart.key.length > 0, [...new Set(labels)]]
  }
  expect(ends(320)).toEqual([true, ['value']])
  expect(ends(2000)).toEqual([false, ['both']])
})

test('a target is a dashed series of its own, named by its words', () => {
  for (const id of ['target-path', 'level-target']) {
    const targets = drawn(id).series.filter(({ color }) => color === 'target')
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.some(({ stroke }) => stroke?.dash === 'dash')).toBe(true)
    for (const { cells } of targets) expect(cells.at(-1)?.label).toMatchObject({ shows: 'name' })
  }
})

test('where places are ranked from the top, the years stand at the foot', () => {
  const places = spec('x', [
    series('Norge', [
      [2019, 3],
      [2020, 5],
      [2021, 1],
    ]),
  ])
  const chart = nativeLine(resolveChart({ ...places, unit: { ...places.unit, kind: 'rank' } }, frame), words)
  expect(chart.values.isReversed).toBe(true)
  expect(axesXml(chart, template)).toMatch(
    /<c:catAx>.*<c:tickLblPos val="high"\/>.*<c:crosses val="max"\/>.*<\/c:catAx>/,
  )
  expect(axesXml(drawn('gap'), template)).toMatch(/<c:catAx>.*<c:tickLblPos val="low"\/>/)
})

test('names stand clear of the way to a target, as in our own drawing', () => {
  const sides = { start: 'r', end: 'l', middle: ['t', 'b'] } as const
  const met = examples.flatMap((example) => {
    const chart = resolveChart(example, frame)
    if (chart.mark !== 'line') return []
    const native = nativeLine(chart, words)
    const inPlot = chart.series.flatMap(({ endLabel, label }) =>
      endLabel && endLabel.x < chart.plot.x + chart.plot.width ? [{ of: label, anchor: endLabel.anchor }] : [],
    )
    const marked = chart.targets.flatMap(({ label, mark, labelAt }) =>
      mark && labelAt ? [{ of: label, anchor: labelAt.anchor }] : [],
    )
    return [...inPlot, ...marked].map(({ of, anchor }) => {
      const label = native.series
        .filter(({ name }) => name.startsWith(of))
        .flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell.label && cell.label.shows !== 'value' ? [cell.label] : [])),
        )
        .at(-1)
      expect([sides[anchor]].flat(), `${example.id}: ${of}`).toContain(label?.position)
      return anchor
    })
  })
  expect(new Set(met).size).toBeGreaterThan(1)
})

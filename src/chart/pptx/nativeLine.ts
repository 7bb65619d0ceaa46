import type { ResolvedChart } from '../ResolvedChart.ts'
import type { Marker, ResolvedSeries } from '../ResolvedSeries.ts'
import { besidePoint } from './besidePoint.ts'
import { dodged } from './dodged.ts'
import { type LinePart, lineParts } from './lineParts.ts'
import type { NativeCell, NativeChart, NativeMarker, NativeSeries } from './NativeChart.ts'
import { legendOf, nativeFrame, pointsPerPixel } from './nativeFrame.ts'
import { nativeTarget } from './nativeTarget.ts'
import type { SlideWords } from './SlideWords.ts'
import { isEven, periodsIn, yearShift } from './timeline.ts'

/** A chart over time as PowerPoint draws it. */
export function nativeLine(chart: ResolvedChart, words: SlideWords): NativeChart {
  const kind = isEven(chart) ? 'line' : 'scatter'
  const periods = periodsIn(chart)
  const shift = yearShift(chart)
  const place = (time: number) => (kind === 'line' ? periods.findIndex((period) => period.time === time) : time - shift)
  const series = [
    ...chart.series.flatMap((one) =>
      lineParts(one).map((part, i) => partSeries(chart, one, part, i, place, kind, words)),
    ),
    ...chart.targets.map((target) => nativeTarget(chart, target, periods, kind, shift)),
  ]
  return {
    ...nativeFrame(chart),
    kind,
    categories: kind === 'line' ? periods.map(({ label }) => label) : [],
    series,
    along: kind === 'line' ? null : timeAxis(chart, shift),
    legend: legendOf(chart),
  }
}

function partSeries(
  chart: ResolvedChart,
  series: ResolvedSeries,
  part: LinePart,
  order: number,
  place: (time: number) => number,
  kind: NativeChart['kind'],
  words: SlideWords,
): NativeSeries {
  const lastValued = series.points.findLastIndex(({ value }) => value !== null)
  const [from, to] = [part.indices[0] ?? 0, part.indices.at(-1) ?? 0]
  const isDotted = part.style === 'dotted'
  // A figure on the axis itself would stand over the numbers of the axis.
  const showsValue = (index: number) =>
    part.indices.includes(index) &&
    !(isDotted && !series.points[index]?.uncertain) &&
    !(kind === 'scatter' && index === 0)
  return {
    name: partName(series, part, order, words),
    color: series.color,
    shape: 'line',
    cells: series.points.slice(from, to + 1).map((point, i): NativeCell => {
      const index = from + i
      const isIn = part.indices.includes(index)
      const isEnd = index === lastValued && isIn
      return {
        x: place(point.time),
        value: isIn ? point.value : null,
        fill: null,
        label: isEnd && series.endLabel ? endLabel(chart, series) : valueLabel(chart, showsValue(index), point),
      }
    }),
    stroke: { width: strokeWidth(series, isDotted), dash: isDotted ? 'sysDot' : 'solid' },
    marker: markerOf(series, part),
    inLegend: order === 0 && chart.key.some(({ of }) => of === series.key),
  }
}

function strokeWidth({ weight }: ResolvedSeries, isDotted: boolean): number {
  return Math.max(1, weight * pointsPerPixel * (isDotted ? 0.75 : 1))
}

function partName(series: ResolvedSeries, { style, indices }: LinePart, order: number, words: SlideWords): string {
  const [first] = indices
  const point = first === undefined ? undefined : series.points[first]
  if (style === 'dotted') {
    const statuses = indices.flatMap((index) => series.points[index] ?? []).filter(({ uncertain }) => uncertain)
    return `${series.label} (${[...new Set(statuses.map(({ statusWords }) => statusWords))].join(', ')})`
  }
  return order === 0 || !point ? series.label : `${series.label} (${words.from(point.periodLabel)})`
}

/**
 * The value at the end of a line, and its name unless the key has it: in the plot where our own drawing found room, and in the
 * column beside it moved by as much as it must to keep clear of those that end beside it.
 */
function endLabel(chart: ResolvedChart, series: ResolvedSeries): NativeCell['label'] {
  const { plot, height } = chart
  const own = series.endLabel
  const last = series.points.findLast(({ y }) => y !== null)
  const isInPlot = own && last?.y != null && own.x < plot.x + plot.width
  const shift = dodged(chart).get(series.key) ?? 0
  const inColumn = { position: 'r', shift: Math.abs(shift) < 2 ? 0 : shift / height } as const
  const place = isInPlot ? besidePoint(own, last.y as number, height) : inColumn
  const isInKey = chart.key.some(({ of }) => of === series.key)
  return { shows: isInKey ? 'value' : 'both', ...place, isBold: series.emphasis === 'bold' }
}

/** On the side of its point where our own drawing found room for it. */
function valueLabel(
  { height }: ResolvedChart,
  isShown: boolean,
  { y, valueLabel }: ResolvedSeries['points'][number],
): NativeCell['label'] {
  if (!isShown || !valueLabel || y === null) return null
  return { shows: 'value', ...besidePoint(valueLabel, y, height), isBold: false }
}

const symbols: Record<Marker, NativeMarker['symbol']> = {
  circle: 'circle',
  square: 'square',
  triangle: 'triangle',
  triangleDown: 'triangle',
  diamond: 'diamond',
}

/** Markers where our own drawing has them; a lone figure would not be seen without. */
function markerOf(series: ResolvedSeries, { style, indices }: LinePart): NativeMarker | null {
  const shown = indices.some((index) => series.points[index]?.marker !== 'none')
  if (!shown) return null
  const isOpen = series.open || style === 'dotted'
  return { symbol: symbols[series.marker], size: markerPoints(series.markerSize), isOpen }
}

/** PowerPoint takes markers of whole points, two at the least. */
function markerPoints(halfHeight: number): number {
  return Math.max(4, Math.round(2 * halfHeight * pointsPerPixel))
}

/** Whole years at both ends, so that the numbers along the axis are years. */
function timeAxis(chart: ResolvedChart, shift: number): NativeChart['along'] {
  const times = [
    ...chart.series.flatMap(({ points }) => points.map(({ time }) => time)),
    ...chart.targets.flatMap(({ mark, path }) => [...path, ...(mark ? [mark] : [])].map(({ time }) => time)),
    ...(chart.today ? [chart.today.time] : []),
  ].map((time) => time - shift)
  const [min, max] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))]
  const step = [1, 2, 5, 10].find((years) => (max - min) / years <= 9) ?? 25
  return { min, max: Math.max(max, min + 1), step, format: '0', title: '' }
}

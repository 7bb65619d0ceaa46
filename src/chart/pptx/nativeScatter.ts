import type { ResolvedChart } from '../ResolvedChart.ts'
import type { ResolvedPoint, ResolvedSeries } from '../ResolvedSeries.ts'
import type { NativeCell, NativeChart, NativeLabel, NativeSeries } from './NativeChart.ts'
import { formatOf, nativeFrame, pointsPerPixel, stepOf } from './nativeFrame.ts'
import type { SlideWords } from './SlideWords.ts'

/** Places by two measures. Those that stand out are a series each, the rest one; its sheet has one row a place. */
export function nativeScatter(chart: ResolvedChart, words: SlideWords): NativeChart {
  const { series, horizontal, vertical, width, height, locale } = chart
  const [left, right] = horizontal.range
  const [foot, top] = vertical.range
  const ticks = horizontal.ticks.map(({ label }) => label)
  return {
    ...nativeFrame(chart),
    kind: 'points',
    categories: series.map(({ label }) => label),
    series: groupsOf(series, words).map((group) => groupSeries(series, group)),
    plot: { x: left / width, y: top / height, width: (right - left) / width, height: (foot - top) / height },
    along: {
      min: horizontal.domain[0],
      max: horizontal.domain[1],
      step: stepOf(horizontal),
      format: formatOf(ticks, locale),
      title: horizontal.title,
    },
    legend: null,
  }
}

/** Places that look the same: of the grey ones those with open markers apart, named by their remark. */
interface Group {
  readonly name: string
  readonly members: readonly ResolvedSeries[]
  readonly isAlone: boolean
}

/** The grey ones first, so that the others are drawn over them. */
function groupsOf(series: readonly ResolvedSeries[], { others }: SlideWords): Group[] {
  const grey = series.filter(({ color }) => color === 'context')
  const remarks = [...new Set(grey.map((one) => remarkOf(one)))]
  const alike = remarks.map((remark) => ({
    name: remark === '' ? others : `${others} (${remark})`,
    members: grey.filter((one) => remarkOf(one) === remark),
    isAlone: false,
  }))
  const alone = series.filter(({ color }) => color !== 'context')
  return [...alike, ...alone.map((one) => ({ name: one.label, members: [one], isAlone: true }))]
}

function remarkOf({ points: [point] }: ResolvedSeries): string {
  return point?.marker === 'open' ? point.statusWords : ''
}

function groupSeries(all: readonly ResolvedSeries[], { name, members, isAlone }: Group): NativeSeries {
  const [first] = members
  if (!first) throw new Error(`nobody in ${name}`)
  return {
    name,
    color: first.color,
    shape: 'line',
    cells: all.map((one) => cellOf(one, members.includes(one), isAlone)),
    stroke: null,
    marker: {
      symbol: 'circle',
      size: Math.round(2 * first.markerSize * pointsPerPixel),
      isOpen: first.points[0]?.marker === 'open',
    },
    inLegend: false,
  }
}

/** Every series has every place in its rows, so that all share one column of the measure along the axis. */
function cellOf(series: ResolvedSeries, isIn: boolean, isAlone: boolean): NativeCell {
  const [point] = series.points
  return {
    x: point?.across ?? 0,
    value: isIn ? (point?.value ?? null) : null,
    fill: null,
    label: isIn && point ? labelOf(series, point, isAlone) : null,
  }
}

function labelOf({ label, endLabel, emphasis }: ResolvedSeries, point: ResolvedPoint, isAlone: boolean) {
  if (!endLabel) return null
  const isBold = emphasis === 'bold'
  const name: NativeLabel = { shows: 'name', position: positionOf(endLabel, point), shift: 0, isBold }
  return isAlone ? name : { ...name, text: label }
}

/** On the side of the point where our own drawing found room. */
function positionOf({ anchor, y }: NonNullable<ResolvedSeries['endLabel']>, point: ResolvedPoint) {
  if (anchor === 'start') return 'r'
  if (anchor === 'end') return 'l'
  return y < (point.y ?? 0) ? 't' : 'b'
}

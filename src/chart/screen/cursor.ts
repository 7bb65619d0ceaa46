import type { ResolvedChart } from '../ResolvedChart.ts'
import type { ResolvedPoint, ResolvedSeries } from '../ResolvedSeries.ts'

/** The point a reader is at: places in the chart's series and in that series' points. */
export interface Cursor {
  readonly series: number
  readonly point: number
}

/** The series and point under the cursor; null when the chart no longer has them. */
export function atCursor(
  chart: ResolvedChart,
  cursor: Cursor | null,
): { series: ResolvedSeries; point: ResolvedPoint } | null {
  if (!cursor) return null
  const series = chart.series[cursor.series]
  const point = series?.points[cursor.point]
  return series && point ? { series, point } : null
}

/** Where a key leads; null when the key means nothing here. Gaps are visited like figures. */
export function moveCursor(chart: ResolvedChart, cursor: Cursor | null, key: string): Cursor | null {
  const step = isRanked(chart) ? rankedSteps[key] : timeSteps[key]
  if (!step) return null
  const order = seriesOrder(chart)
  if (order.length === 0) return null
  const from = atCursor(chart, cursor) ? cursor : null
  return from ? step(chart, from, order) : firstCursor(chart, order, key)
}

type Step = (chart: ResolvedChart, cursor: Cursor, order: readonly number[]) => Cursor

const timeSteps: Record<string, Step> = {
  ArrowRight: (chart, cursor) => alongSeries(chart, cursor, cursor.point + 1),
  ArrowLeft: (chart, cursor) => alongSeries(chart, cursor, cursor.point - 1),
  Home: (chart, cursor) => alongSeries(chart, cursor, 0),
  End: (chart, cursor) => alongSeries(chart, cursor, Number.POSITIVE_INFINITY),
  ArrowDown: (chart, cursor, order) => toSeries(chart, cursor, order, 1),
  ArrowUp: (chart, cursor, order) => toSeries(chart, cursor, order, -1),
}

/** Bars stand under each other with one point each, as do the parts of a stack and the places of a scatter: every arrow goes to the next. */
const rankedSteps: Record<string, Step> = {
  ArrowRight: (chart, cursor, order) => toSeries(chart, cursor, order, 1),
  ArrowDown: (chart, cursor, order) => toSeries(chart, cursor, order, 1),
  ArrowLeft: (chart, cursor, order) => toSeries(chart, cursor, order, -1),
  ArrowUp: (chart, cursor, order) => toSeries(chart, cursor, order, -1),
  Home: (_, cursor, order) => ({ ...cursor, series: order[0] ?? cursor.series }),
  End: (_, cursor, order) => ({ ...cursor, series: order.at(-1) ?? cursor.series }),
}

function isRanked({ mark, stack }: ResolvedChart): boolean {
  return mark === 'bar' || mark === 'dot' || mark === 'scatter' || stack !== undefined
}

/** Series that have points, as they are read: over time as listed, bars from the top. */
function seriesOrder(chart: ResolvedChart): number[] {
  const order = chart.series.flatMap(({ points }, index) => (points.length > 0 ? [index] : []))
  return isRanked(chart) ? order.toSorted((a, b) => topOf(chart, a) - topOf(chart, b)) : order
}

function topOf({ series, height }: ResolvedChart, index: number): number {
  return series[index]?.points[0]?.y ?? height
}

/** The first press enters the chart: at the latest figure of the first series, or at the end the key asks for. */
function firstCursor(chart: ResolvedChart, order: readonly number[], key: string): Cursor {
  const series = (key === 'End' && isRanked(chart) ? order.at(-1) : order[0]) as number
  if (isRanked(chart)) return { series, point: 0 }
  const points = chart.series[series]?.points ?? []
  const latest = points.findLastIndex(({ value }) => value !== null)
  return {
    series,
    point: key === 'Home' || key === 'ArrowRight' ? 0 : Math.max(0, key === 'End' ? points.length - 1 : latest),
  }
}

function alongSeries({ series }: ResolvedChart, cursor: Cursor, point: number): Cursor {
  const last = (series[cursor.series]?.points.length ?? 1) - 1
  return { ...cursor, point: Math.min(last, Math.max(0, point)) }
}

/** The neighbouring series, at the point nearest in time. The ends do not meet. */
function toSeries(chart: ResolvedChart, cursor: Cursor, order: readonly number[], by: 1 | -1): Cursor {
  const next = order[order.indexOf(cursor.series) + by]
  const time = atCursor(chart, cursor)?.point.time
  if (next === undefined || time === undefined) return cursor
  const distances = (chart.series[next]?.points ?? []).map((point) => Math.abs(point.time - time))
  return { series: next, point: distances.indexOf(Math.min(...distances)) }
}

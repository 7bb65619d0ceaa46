import type { ResolvedChart } from '../ResolvedChart.ts'
import type { ResolvedPoint, ResolvedSeries } from '../ResolvedSeries.ts'
import { atCursor, type Cursor } from './cursor.ts'

export interface TooltipRow {
  readonly series: ResolvedSeries
  readonly point: ResolvedPoint
  readonly isCurrent: boolean
}

/** What the rows of a tooltip share: the period, and what the axis of values measures, base year and all. */
export function tooltipHead(chart: ResolvedChart, { periodLabel }: ResolvedPoint): string {
  const axis = chart.mark === 'bar' || chart.mark === 'dot' ? chart.horizontal : chart.vertical
  return [periodLabel, ...(chart.mark === 'scatter' || axis.title === '' ? [] : [axis.title])].join('\u00a0· ')
}

/** Series in a tooltip beside the one that is meant; grey ones are left to the table. */
const most = 8

/** What the tooltip tells: the point that is meant, and the coloured series in the same period, gaps too. */
export function tooltipRows(chart: ResolvedChart, cursor: Cursor): TooltipRow[] {
  const current = atCursor(chart, cursor)
  if (!current) return []
  const isRanked = ['bar', 'dot', 'scatter', 'stack', 'pyramid'].includes(chart.mark)
  const others = isRanked
    ? []
    : chart.series.filter(({ key, color }) => key !== current.series.key && color !== 'context')
  const beside = others.flatMap((series) => {
    const point = series.points.find(({ period }) => period === current.point.period)
    return point ? [{ series, point, isCurrent: false }] : []
  })
  const rows = [{ ...current, isCurrent: true }, ...beside.slice(0, most - 1)]
  return rows.toSorted((a, b) => chart.series.indexOf(a.series) - chart.series.indexOf(b.series))
}

import type { ResolvedChart } from '../ResolvedChart.ts'
import type { LineStyle, ResolvedPoint, ResolvedSeries } from '../ResolvedSeries.ts'
import { valueAt } from './screenAxis.ts'

/** A figure for recharts to place; null breaks the line. */
interface LineDatum {
  readonly x: number
  readonly y: number | null
}

export interface LineRun {
  readonly style: LineStyle
  readonly data: readonly LineDatum[]
}

/** The lines of a series, one of each style. Between two stretches stands a null, so that nothing joins them. */
export function lineRuns(series: ResolvedSeries): LineRun[] {
  return (['solid', 'dotted'] as const).flatMap((style) => {
    const stretches = series.stretches.filter((stretch) => stretch.style === style)
    const data = stretches.flatMap(({ from, to }, index) => [
      ...(index === 0 ? [] : [{ x: series.points[from]?.time ?? 0, y: null }]),
      ...series.points.slice(from, to + 1).map(({ time, value }) => ({ x: time, y: value })),
    ])
    return data.length === 0 ? [] : [{ style, data }]
  })
}

/** The figures of a series, with the place of each in the series. Gaps have nothing to place. */
export function markerPoints(chart: ResolvedChart, { points }: ResolvedSeries) {
  return points.flatMap((point, index) =>
    point.value === null || point.y === null ? [] : [{ index, ...placeIn(chart, point) }],
  )
}

function placeIn(
  { horizontal, vertical }: ResolvedChart,
  { time, value, x, y }: ResolvedPoint,
): { x: number; y: number } {
  const across = vertical.kind === 'band'
  const along = horizontal.kind === 'time' ? time : valueAt(horizontal, x)
  return across ? { x: value ?? 0, y: valueAt(vertical, y ?? 0) } : { x: along, y: value ?? 0 }
}

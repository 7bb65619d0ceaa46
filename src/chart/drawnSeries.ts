import type { Series } from '../core/model/Series.ts'
import { rankedPeriod } from './bar/barRows.ts'
import type { ChartSpec } from './ChartSpec.ts'

/** The points of the series that the chart shows: of bars, dots and a scatter those of its one period. */
export function drawnSeries(spec: ChartSpec, series: readonly Series[]): readonly Series[] {
  if (spec.mark !== 'bar' && spec.mark !== 'dot' && spec.mark !== 'scatter') return series
  const at = rankedPeriod(spec)?.id
  return series.map((one) => ({ ...one, points: one.points.filter(({ period }) => period.id === at) }))
}

import type { Point, Series } from '../../core/model/Series.ts'
import type { ChartSpec } from '../ChartSpec.ts'
import type { Stretch } from '../ResolvedSeries.ts'

/**
 * True for a figure that is drawn dotted or open. Where every figure is computed there is nothing to tell apart, and the
 * average of a group is computed by its nature: its name says so.
 */
export function isUncertain(point: Point, series: Series, allComputed: boolean): boolean {
  if (point.observation.status === 'computed') return !allComputed && series.role !== 'group'
  return point.observation.status === 'preliminary' || point.observation.status === 'estimate'
}

/** True when the chart has figures and each of them is computed by us. */
export function areAllComputed(spec: ChartSpec): boolean {
  const valued = spec.series.flatMap((series) => series.points.filter((point) => point.observation.value !== null))
  return valued.length > 0 && valued.every((point) => point.observation.status === 'computed')
}

/** True when no line may run from this point to the next: either is a gap, or a break lies between. */
function isSevered(series: Series, from: Point, to: Point): boolean {
  if (from.observation.value === null || to.observation.value === null) return true
  if (to.observation.status === 'breakBefore') return true
  return series.breaks.some(({ period }) => from.period.start < period.start && period.start <= to.period.start)
}

/** The unbroken parts of a line. Parts that touch an uncertain figure are dotted. */
export function stretches(series: Series, allComputed: boolean): Stretch[] {
  const found: Stretch[] = []
  for (let to = 1; to < series.points.length; to += 1) {
    const [before, after] = [series.points[to - 1] as Point, series.points[to] as Point]
    if (isSevered(series, before, after)) continue
    const style =
      isUncertain(before, series, allComputed) || isUncertain(after, series, allComputed) ? 'dotted' : 'solid'
    const last = found.at(-1)
    if (last?.to === to - 1 && last.style === style) found[found.length - 1] = { ...last, to }
    else found.push({ style, from: to - 1, to })
  }
  return found
}

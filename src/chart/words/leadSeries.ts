import { latestPoint, type Point, type Series } from '../../core/model/Series.ts'
import type { ChartSpec } from '../ChartSpec.ts'
import { seriesLooks } from '../look/seriesLook.ts'

/** The series with figures, those that are read first first: home, the focus, the country, the rest as given. */
export function byImportance(spec: ChartSpec): Series[] {
  const looks = seriesLooks(spec)
  return spec.series
    .filter((series) => latestPoint(series) !== null)
    .toSorted((a, b) => (looks.get(a.key)?.rank ?? 9) - (looks.get(b.key)?.rank ?? 9))
}

/** A point that has a value. */
export interface ValuedPoint extends Point {
  readonly observation: Extract<Point['observation'], { value: number }>
}

export function valuedPoints(series: Series): ValuedPoint[] {
  return series.points.filter((point): point is ValuedPoint => point.observation.value !== null)
}

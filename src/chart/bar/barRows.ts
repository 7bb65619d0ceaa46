import { missingObservation } from '../../core/model/Observation.ts'
import type { Period } from '../../core/model/Period.ts'
import type { Point, Series } from '../../core/model/Series.ts'
import { compareNames } from '../../i18n/compareNames.ts'
import { inLocale } from '../../i18n/Locale.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import { latestPeriod } from '../scale/timeExtent.ts'

/** One place or group of a ranking, with its figure or gap in the chosen period. */
export interface BarRow {
  readonly series: Series
  readonly point: Point
}

/** The period a ranking is about; null when no series has a figure. */
export function rankedPeriod(spec: ChartSpec): Period | null {
  return spec.period ?? latestPeriod(spec) ?? spec.series.flatMap(({ points }) => points).at(-1)?.period ?? null
}

/** Highest first (lowest rank first), places of equal value by name; places without a figure last, by name. */
export function barRows(spec: ChartSpec, { locale }: Pick<ChartFrame, 'locale'>): BarRow[] {
  const period = rankedPeriod(spec)
  if (!period) return []
  const sign = spec.unit.kind === 'rank' ? 1 : -1
  const name = ({ series }: BarRow) => inLocale(series.label, locale)
  return spec.series
    .map((series) => ({ series, point: pointAt(series, period) }))
    .toSorted((a, b) => {
      const [left, right] = [a.point.observation.value, b.point.observation.value]
      if (left === null || right === null)
        return Number(left === null) - Number(right === null) || compareNames(name(a), name(b))
      return sign * (left - right) || compareNames(name(a), name(b))
    })
}

function pointAt(series: Series, period: Period): Point {
  const found = series.points.find((point) => point.period.id === period.id)
  return found ?? { period, observation: missingObservation, origins: [] }
}

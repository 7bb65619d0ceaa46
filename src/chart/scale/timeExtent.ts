import { comparePeriods, type Period } from '../../core/model/Period.ts'
import { latestPoint } from '../../core/model/Series.ts'
import type { ChartSpec } from '../ChartSpec.ts'
import { targetTime } from '../target/targetTime.ts'
import { periodEnd, periodTime } from './periodTime.ts'

/** The ends of a time axis and what is known at its end. All times are fractional years. */
export interface TimeExtent {
  readonly domain: readonly [number, number]
  /** The distinct periods of the points, gaps included, in order. */
  readonly periods: readonly Period[]
  /** The shortest time between two neighbouring periods, in years; 1 where there is one period. */
  readonly interval: number
  /** The last period any series has a figure for; null when there is none. */
  readonly latest: Period | null
  /** From the end of the latest period to today, where that is long; null otherwise. */
  readonly void: readonly [number, number] | null
}

/** Figures that come every fourth year are not late before the fourth year is out. */
const longestInterval = 4

export function timeExtent(spec: ChartSpec): TimeExtent {
  const periods = distinctPeriods(spec)
  const latest = latestPeriod(spec)
  const interval = intervalOf(periods)
  const late = latest && spec.today !== null && spec.endsEarly !== true && isLong(interval, latest, spec.today)
  const empty: [number, number] | null = late ? [periodEnd(latest), spec.today as number] : null
  const times = [...periods.map(periodTime), ...spec.targets.flatMap((target) => targetTime(target) ?? [])]
  if (empty) times.push(empty[1])
  if (times.length > 0) times.push(...(spec.timeDomain ?? []))
  const domain: [number, number] = times.length === 0 ? [0, 1] : [Math.min(...times), Math.max(...times)]
  return { domain, periods, interval, latest, void: empty }
}

function distinctPeriods(spec: ChartSpec): Period[] {
  const all = spec.series.flatMap((series) => series.points.map((point) => point.period))
  return [...new Map(all.map((period) => [period.id, period])).values()].toSorted(comparePeriods)
}

export function latestPeriod(spec: ChartSpec): Period | null {
  const latest = spec.series.flatMap((series) => latestPoint(series)?.period ?? [])
  return latest.toSorted(comparePeriods).at(-1) ?? null
}

/** True when a whole interval between figures has gone by since the last one, and a year at least. */
function isLong(interval: number, latest: Period, today: number): boolean {
  return today - periodEnd(latest) >= Math.min(longestInterval, Math.max(1, interval))
}

function intervalOf(periods: readonly Period[]): number {
  const steps = periods.slice(1).map((period, i) => period.start - (periods[i] as Period).start)
  return steps.length === 0 ? 1 : Math.min(...steps)
}

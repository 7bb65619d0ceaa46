import { comparePeriods, type Period } from '../../core/model/Period.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'
import type { Target } from '../../core/model/Target.ts'
import type { ChartSpec } from '../ChartSpec.ts'
import { periodTime } from '../scale/periodTime.ts'
import { isSuperseded, targetTime } from './targetTime.ts'

/** A corner of a target path: fractional year and value. */
export interface PathPoint {
  readonly time: number
  readonly value: number
}

/** Where a target's path starts: a period and the figure (or the earlier target) that stands there. */
export interface PathStart extends PathPoint {
  readonly period: Period
}

/** The corners of the path to a target; empty when it has none, has been superseded, or nothing is known to start from. */
export function targetPath(target: Target, spec: ChartSpec): PathPoint[] {
  const time = targetTime(target)
  const start = pathStart(target, spec)
  if (time === null || !start || target.path === 'none') return []
  const corner = target.path === 'step' ? [{ time, value: start.value }] : []
  return [start, ...corner, { time, value: target.value }]
}

/** The target before this one on the way, else the figure of the base period, else the first figure of the place. */
export function pathStart(target: Target, spec: ChartSpec): PathStart | null {
  if (target.due === null || target.path === 'none' || isSuperseded(target, spec.today)) return null
  return earlierTarget(target, target.due, spec) ?? baseFigure(target, spec)
}

function earlierTarget(target: Target, due: Period, spec: ChartSpec): PathStart | null {
  const before = spec.targets
    .filter((other) => other.placeId === target.placeId && !isSuperseded(other, spec.today))
    .flatMap((other) =>
      other.due && comparePeriods(other.due, due) < 0 ? [{ period: other.due, value: other.value }] : [],
    )
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .at(-1)
  return before ? { ...before, time: periodTime(before.period) } : null
}

function baseFigure(target: Target, spec: ChartSpec): PathStart | null {
  const series = targetSeries(target, spec)
  const point = target.basePeriod
    ? series?.points.find(({ period }) => period.id === target.basePeriod?.id)
    : series?.points.find(({ observation }) => observation.value !== null)
  if (point?.observation.value == null) return null
  return { period: point.period, time: periodTime(point.period), value: point.observation.value }
}

/** The series the target is about; null when its place is not in the chart. */
export function targetSeries(target: Target, spec: ChartSpec): Series | null {
  return spec.series.find((series) => series.placeId === target.placeId && latestPoint(series)) ?? null
}

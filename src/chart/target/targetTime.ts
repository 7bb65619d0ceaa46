import type { Period } from '../../core/model/Period.ts'
import type { Target } from '../../core/model/Target.ts'
import { periodEnd, periodTime } from '../scale/periodTime.ts'

/** Where the target stands in time, as a fractional year; null without a year. */
export function targetTime(target: Target): number | null {
  return target.due && periodTime(target.due)
}

/** True when the target no longer holds: it has been replaced, or its validity has run out before the reference date. */
export function isSuperseded(target: Target, today: number | null): boolean {
  if (target.validTo === null) return target.replacedBy !== null
  return today === null || hasEnded(target.validTo, today)
}

/** The day after the last day of the period has come. Days are placed among the years by rounding, so a day is held to a day. */
function hasEnded(period: Period, today: number): boolean {
  return period.kind === 'day' ? period.start < today : periodEnd(period) <= today
}

import type { Target } from '../../core/model/Target.ts'
import { periodEnd, periodTime } from '../scale/periodTime.ts'

/** Where the target stands in time, as a fractional year; null without a year. */
export function targetTime(target: Target): number | null {
  return target.due && periodTime(target.due)
}

/** True when the target no longer holds: it has been replaced, or its validity has run out before the reference date. */
export function isSuperseded(target: Target, today: number | null): boolean {
  const ended = target.validTo !== null && (today === null || periodEnd(target.validTo) <= today)
  return ended || (target.replacedBy !== null && target.validTo === null)
}

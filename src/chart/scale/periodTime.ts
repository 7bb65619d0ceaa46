import { daysInMonth } from '../../core/intake/calendar.ts'
import type { Period } from '../../core/model/Period.ts'

/** The length of a period in years. */
function periodLength(period: Period): number {
  switch (period.kind) {
    case 'year':
      return 1
    case 'quarter':
      return 1 / 4
    case 'month':
      return 1 / 12
    case 'day':
      return 1 / (12 * daysInMonth(period.year, Number(period.id.slice(5, 7))))
  }
}

/** Where the period ends, as a fractional year. */
export function periodEnd(period: Period): number {
  return period.start + periodLength(period)
}

/** Where its figure is drawn: the middle of a year, quarter or month. A day stands on its date. */
export function periodTime(period: Period): number {
  return period.kind === 'day' ? period.start : period.start + periodLength(period) / 2
}

import { daysInMonth } from '../intake/calendar.ts'
import type { Period, PeriodKind } from '../model/Period.ts'

/** The last day of a period, as an ISO date. */
export function periodEnd(period: Period): string {
  const [, part = '', day = ''] = period.id.split('-')
  switch (period.kind) {
    case 'year':
      return `${period.id}-12-31`
    case 'quarter':
      return monthEnd(period.year, Number(part.slice(1)) * 3)
    case 'month':
      return monthEnd(period.year, Number(part))
    case 'day':
      return `${period.id.slice(0, 4)}-${part}-${day}`
  }
}

function monthEnd(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${daysInMonth(year, month)}`
}

const yearlyParts: Record<Exclude<PeriodKind, 'year'>, number> = { quarter: 4, month: 12, day: 365 }

/**
 * A period's time in years on the scale of another kind. Among yearly figures a due date counts as its year;
 * among figures of shorter periods a due year is its last period.
 */
export function timeAmong(kind: PeriodKind, period: Period): number {
  if (kind === 'year') return period.year
  return period.kind === 'year' ? period.year + 1 - 1 / yearlyParts[kind] : period.start
}

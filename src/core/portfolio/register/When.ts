import { daysInMonth } from '../../intake/calendar.ts'

export type Precision = 'day' | 'month' | 'quarter' | 'third' | 'half' | 'year'

/** A stretch of time as a register gives it: `2026-12-31`, `2026-12`, `2026-K4`, `2026-T2`, `2026-H1` or `2026`. */
export interface When {
  readonly text: string
  /** ISO days, both included. A start is reckoned from `first`, an end from `last`. */
  readonly first: string
  readonly last: string
  readonly precision: Precision
}

export function whenDay(day: string): When {
  return { text: day, first: day, last: day, precision: 'day' }
}

/** Whole months from month `from` to month `to` (1–12) of a year. */
export function whenMonths(text: string, precision: Precision, year: number, from: number, to: number): When {
  return { text, first: isoDay(year, from, 1), last: isoDay(year, to, daysInMonth(year, to)), precision }
}

export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Days since 1970-01-01 of the Gregorian calendar (H. Hinnant, «chrono-compatible low-level date algorithms»). */
export function dayNumber(day: string): number {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + Number(day.slice(8, 10)) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The inverse of dayNumber. */
export function dayOfNumber(number: number): string {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return isoDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** Days from one ISO day to another; negative backwards. */
export function daysFrom(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

export function addDays(day: string, days: number): string {
  return dayOfNumber(dayNumber(day) + days)
}

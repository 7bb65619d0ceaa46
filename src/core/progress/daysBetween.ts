import { daysInMonth } from '../intake/calendar.ts'

/** Days from one ISO day to another of the Gregorian calendar; negative backwards. No clock, no time zone. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Days since 1 January of the year 1. */
function dayNumber(day: string): number {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number)
  if (Number.isNaN(year + month + date)) throw new Error(`no ISO day: ${day}`)
  const before = year - 1
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  const months = Array.from({ length: month - 1 }, (_, index) => daysInMonth(year, index + 1))
  return before * 365 + leapDays + months.reduce((sum, days) => sum + days, 0) + date
}

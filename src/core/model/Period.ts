import { isDay } from '../intake/calendar.ts'

/** The kinds of time a figure may describe. They are never mixed on one axis. */
export type PeriodKind = 'year' | 'quarter' | 'month' | 'day'

/** A stretch of time, held as its parts, never as an instant. */
export interface Period {
  readonly kind: PeriodKind
  /** Canonical text: `2023`, `2023-K2`, `2023-06`, `2023-06-21`. */
  readonly id: string
  readonly year: number
  /** Start of the period as a fractional year, for placing it on a scale: 2023-07 is 2023.5. */
  readonly start: number
}

const patterns: readonly [PeriodKind, RegExp][] = [
  ['year', /^(\d{4})$/],
  ['quarter', /^(\d{4})-?[KQ]([1-4])$/],
  ['month', /^(\d{4})-(\d{2})$/],
  ['day', /^(\d{4})-(\d{2})-(\d{2})$/],
]

/** Reads a canonical period; null when the text is none. */
export function parsePeriod(text: string): Period | null {
  for (const [kind, pattern] of patterns) {
    const parts = pattern.exec(text)
    if (parts) return periodOf(kind, Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1))
  }
  return null
}

function periodOf(kind: PeriodKind, year: number, part: number, day: number): Period | null {
  switch (kind) {
    case 'year':
      return { kind, id: String(year).padStart(4, '0'), year, start: year }
    case 'quarter':
      return { kind, id: `${year}-K${part}`, year, start: year + (part - 1) / 4 }
    case 'month':
      return part < 1 || part > 12
        ? null
        : { kind, id: `${year}-${twoDigits(part)}`, year, start: year + (part - 1) / 12 }
    case 'day':
      return isDay(year, part, day)
        ? {
            kind,
            id: `${year}-${twoDigits(part)}-${twoDigits(day)}`,
            year,
            start: year + (part - 1) / 12 + (day - 1) / 365,
          }
        : null
  }
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}

/** The year's period. */
export function yearPeriod(year: number): Period {
  return { kind: 'year', id: String(year).padStart(4, '0'), year, start: year }
}

export function comparePeriods(a: Period, b: Period): number {
  return a.start - b.start
}

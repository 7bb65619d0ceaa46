import { isDay } from '../../intake/calendar.ts'
import { dayOfNumber, isoDay, type When, whenDay, whenMonths } from '../register/When.ts'
import { monthNumber } from './monthWords.ts'

export type DateOrder = 'dayFirst' | 'monthFirst'

/** A day given as two numbers and a year, where only the column can tell which number is the day. */
export interface LooseDay {
  readonly first: number
  readonly second: number
  readonly year: number
  /** Points are Norwegian: the day stands first. */
  readonly isDotted: boolean
}

const loosePattern = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,].*)?$/

export function looseDay(text: string): LooseDay | null {
  const parts = loosePattern.exec(text)
  if (!parts) return null
  const year = Number(parts[4])
  return {
    first: Number(parts[1]),
    second: Number(parts[3]),
    year: year < 100 ? 2000 + year : year,
    isDotted: parts[2] === '.',
  }
}

export function whenOfLoose({ first, second, year }: LooseDay, order: DateOrder): When | null {
  return order === 'dayFirst' ? dayOrNull(year, second, first) : dayOrNull(year, first, second)
}

type Reader = (parts: readonly string[]) => When | null

const number = (text: string | undefined) => Number(text)

/** Excel counts days from 1899-12-30; these serials are the years 1954–2119. */
const serial: Reader = ([, days]) => whenDay(dayOfNumber(Math.floor(number(days)) - 25569))

const stretch =
  (letter: 'K' | 'T' | 'H', precision: When['precision'], months: number, yearAt: number, partAt: number): Reader =>
  (parts) => {
    const [year, part] = [number(parts[yearAt]), number(parts[partAt])]
    if (part < 1 || part > 12 / months) return null
    return whenMonths(`${year}-${letter}${part}`, precision, year, (part - 1) * months + 1, part * months)
  }

/** A quarter of the British financial year: «Q4 2024/25» is January to March 2025. */
const financialQuarter: Reader = ([, quarter, year]) => {
  const part = (number(quarter) % 4) + 1
  const calendarYear = number(year) + (part === 1 ? 1 : 0)
  return whenMonths(`${calendarYear}-K${part}`, 'quarter', calendarYear, part * 3 - 2, part * 3)
}

const readers: readonly [RegExp, Reader][] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/, ([, y, m, d]) => dayOrNull(number(y), number(m), number(d))],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?: .*)?$/, ([, y, m, d]) => dayOrNull(number(y), number(m), number(d))],
  [/^((?:19|20)\d{2})(\d{2})(\d{2})$/, ([, y, m, d]) => dayOrNull(number(y), number(m), number(d))],
  [/^(\d{4})-(\d{2})$/, ([, y, m]) => monthOrNull(number(y), number(m))],
  [/^(\d{4})$/, ([, y]) => whenMonths(String(y), 'year', number(y), 1, 12)],
  [/^([2-7]\d{4})(?:\.\d+)?$/, serial],
  [
    /^([a-zæøå]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?: .*)?$/i,
    ([, m, d, y]) => dayOrNull(number(y), monthNumber(m ?? ''), number(d)),
  ],
  [
    /^(\d{1,2})(?:\.|st|nd|rd|th)?[ -]([a-zæøå]+)\.?,?[ -](\d{4})(?: .*)?$/i,
    ([, d, m, y]) => dayOrNull(number(y), monthNumber(m ?? ''), number(d)),
  ],
  [/^([a-zæøå]+)\.?,?[ -](\d{4})$/i, ([, m, y]) => monthOrNull(number(y), monthNumber(m ?? ''))],
  [/^[qk]v?\.?\s*([1-4])[ ,]*(\d{4})\s*[/-]\s*(?:\d{4}|\d{2})$/i, financialQuarter],
  [/^[qk]\s*([1-4])[ ,/-]*(\d{4})$/i, stretch('K', 'quarter', 3, 2, 1)],
  [/^(\d{4})[ -]*[qk]\s*([1-4])$/i, stretch('K', 'quarter', 3, 1, 2)],
  [/^([1-4])\.? ?(?:kvartal|kv\.?|quarter) (\d{4})$/i, stretch('K', 'quarter', 3, 2, 1)],
  [/^([1-3])\.? ?tertial (\d{4})$/i, stretch('T', 'third', 4, 2, 1)],
  [/^(\d{4})-t([1-3])$/i, stretch('T', 'third', 4, 1, 2)],
  [/^([12])\.? ?halv(?:år|aar) (\d{4})$/i, stretch('H', 'half', 6, 2, 1)],
  [/^(\d{4})-h([12])$/i, stretch('H', 'half', 6, 1, 2)],
]

/** A cell that says by itself when: null when it does not, or when it is a LooseDay. */
export function readWhen(text: string): When | null {
  for (const [pattern, read] of readers) {
    const parts = pattern.exec(text)
    const when = parts && read(parts)
    if (when) return when
  }
  return null
}

function dayOrNull(year: number, month: number, day: number): When | null {
  return isDay(year, month, day) ? whenDay(isoDay(year, month, day)) : null
}

function monthOrNull(year: number, month: number): When | null {
  return month < 1 || month > 12 ? null : whenMonths(isoDay(year, month, 1).slice(0, 7), 'month', year, month, month)
}

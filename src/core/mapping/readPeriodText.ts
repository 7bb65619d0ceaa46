import { parsePeriod } from '../model/Period.ts'

/** A period as it is written in a table, in our own form, and whether it had to be made shorter to fit. */
export interface ReadPeriod {
  readonly id: string
  /** True for a school year and for a year with words about it: the figure is kept under its first year. */
  readonly isShortened: boolean
}

const year = String.raw`((?:1[5-9]|20|21)\d\d)`
const monthNames = ['jan', 'feb', 'mar', 'apr', 'ma[iy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'de[sc]']
const longest = 40

const forms: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [new RegExp(`^${year}$`), ([at = '']) => at],
  [new RegExp(`^${year}[ -]?[KQ]([1-4])$`, 'i'), ([at, quarter]) => `${at}-K${quarter}`],
  [new RegExp(`^[KQ]([1-4])[ -]${year}$`, 'i'), ([quarter, at]) => `${at}-K${quarter}`],
  [new RegExp(String.raw`^([1-4])\. ?(?:kvartal|kv\.?) ?${year}$`, 'i'), ([quarter, at]) => `${at}-K${quarter}`],
  [new RegExp(String.raw`^${year}(?: ?M|-)(\d\d)$`, 'i'), ([at, month]) => `${at}-${month}`],
  [new RegExp(String.raw`^(\d\d)[./]${year}$`), ([month, at]) => `${at}-${month}`],
  [new RegExp(String.raw`^${year}-(\d\d)-(\d\d)$`), ([at, month, day]) => `${at}-${month}-${day}`],
]

const schoolYear = new RegExp(String.raw`^${year} ?[-–/] ?(\d{4}|\d\d)$`)

/** Null for what names no period we can place on an axis, such as a week or a longer interval. */
export function readPeriodText(text: string): ReadPeriod | null {
  const cell = text.trim()
  if (cell.length > longest) return null
  for (const [form, idOf] of forms) {
    const parts = form.exec(cell)
    const id = parts && parsePeriod(idOf(parts.slice(1)))?.id
    if (id) return { id, isShortened: false }
  }
  return readNamedMonth(cell) ?? readSchoolYear(cell)
}

function readNamedMonth(cell: string): ReadPeriod | null {
  const parts = new RegExp(String.raw`^(\p{L}{3,9})\.?[ -]${year}$|^${year} (\p{L}{3,9})$`, 'iu').exec(cell)
  const name = (parts?.[1] ?? parts?.[4] ?? '').toLowerCase()
  const month = monthNames.findIndex((start) => new RegExp(`^${start}`).test(name)) + 1
  const at = parts?.[2] ?? parts?.[3]
  return month > 0 && at ? { id: `${at}-${String(month).padStart(2, '0')}`, isShortened: false } : null
}

function readSchoolYear(cell: string): ReadPeriod | null {
  const parts = schoolYear.exec(cell)
  if (!parts) return null
  const [from, to] = [Number(parts[1]), Number(parts[2])]
  const isNext = to === from + 1 || to === (from + 1) % 100
  return isNext ? { id: String(from), isShortened: true } : null
}

/** A heading that ends or begins with a period, such as `Personer 2023` or `2023`; null when it names none. */
export function periodInHeading(heading: string): { readonly period: string; readonly measure: string } | null {
  const text = heading.trim().slice(0, 200)
  const whole = readPeriodText(text)
  if (whole) return { period: whole.id, measure: '' }
  const words = text.split(/\s+/)
  for (const [found, rest] of [
    [words.at(-1) ?? '', words.slice(0, -1)],
    [words[0] ?? '', words.slice(1)],
  ] as const) {
    const period = readPeriodText(found.replace(/^\(|[):,]+$/g, ''))
    if (period && !period.isShortened) return { period: period.id, measure: rest.join(' ').replace(/[\s,:(–-]+$/, '') }
  }
  return null
}

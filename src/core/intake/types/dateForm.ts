import { isDay } from '../calendar.ts'

/** How a date is written: ISO, or three numbers whose order is to be settled. */
export interface DateForm {
  readonly kind: 'iso' | 'dotted' | 'slashed'
  readonly first: number
  readonly second: number
  readonly year: number
  /** `T12:30:00` and what follows; empty when there is none. */
  readonly time: string
}

export type DateOrder = 'dmy' | 'mdy'

const longestDate = 40
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/
const isoSlashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?: (\d{2}:\d{2}(?::\d{2})?))?$/
const local = /^(\d{1,2})([./-])(\d{1,2})([./-])(\d{4})(?:,? (?:kl\.? )?(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?))?$/

const months: readonly (readonly string[])[] = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['mars', 'march'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['desember', 'december'],
]
/** «17. mai 2024». */
const named = new RegExp(String.raw`^(\d{1,2})\.? (${months.flat().join('|')}),? (\d{4})$`, 'i')

/** Null when the cell is no date with day, month and year of four digits. */
export function dateForm(cell: string): DateForm | null {
  if (cell.length > longestDate || cell.length < 8) return null
  const isoParts = iso.exec(cell) ?? isoSlashed.exec(cell)
  if (isoParts) {
    const [, year, second, first, time = '', zone = ''] = isoParts
    return { kind: 'iso', first: Number(first), second: Number(second), year: Number(year), time: timeText(time, zone) }
  }
  const written = named.exec(cell)
  if (written) {
    const [, day, word = '', year] = written
    const month = months.findIndex((names) => names.includes(word.toLowerCase()))
    return { kind: 'dotted', first: Number(day), second: month + 1, year: Number(year), time: '' }
  }
  const parts = local.exec(cell)
  if (!parts || parts[2] !== parts[4]) return null
  const [, first, mark, second, , year, time = ''] = parts
  const kind = mark === '.' ? 'dotted' : 'slashed'
  return { kind, first: Number(first), second: Number(second), year: Number(year), time: timeText(time, '') }
}

function timeText(time: string, zone: string): string {
  if (time === '') return ''
  const [clock = '', fraction] = time.includes(':') ? time.split('.') : [time.replaceAll('.', ':')]
  const full = clock.split(':').length === 2 ? `${clock}:00` : clock
  return `T${full.padStart(8, '0')}${fraction ? `.${fraction}` : ''}${zone}`
}

/** As an ISO date, or null when there is no such day in that order. A dot between the numbers always means day first. */
export function isoDate(form: DateForm, order: DateOrder): string | null {
  const isMonthFirst = form.kind === 'slashed' && order === 'mdy'
  const [day, month] = isMonthFirst ? [form.second, form.first] : [form.first, form.second]
  if (!isDay(form.year, month, day) || !isTime(form.time)) return null
  return `${form.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}${form.time}`
}

function isTime(time: string): boolean {
  if (time === '') return true
  const [hours = 99, minutes = 99, seconds = 99] = time.slice(1, 9).split(':').map(Number)
  return hours < 24 && minutes < 60 && seconds < 61
}

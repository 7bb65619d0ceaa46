import { isDay } from '../calendar.ts'
import type { ReadDeclared } from './DeclaredCell.ts'

const parts: ReadonlyMap<string, string> = new Map([
  ['d', String.raw`(?<day>\d{1,2})`],
  ['m', String.raw`(?<month>\d{1,2})`],
  ['Y', String.raw`(?<year>\d{4})`],
  ['y', String.raw`(?<short>\d{2})`],
  ['H', String.raw`(?<hour>\d{1,2})`],
  ['M', String.raw`(?<minute>\d{1,2})`],
  ['S', String.raw`(?<second>\d{1,2})`],
])

/** Reads a date or time by its declared `strptime` pattern as an ISO text; without one as ISO. A pattern we do not know reads nothing. */
export function dateReader(format: string, isIso: (cell: string) => boolean): ReadDeclared {
  if (format === '' || format === 'default' || format === 'any') {
    return (cell) => (isIso(cell) ? { text: cell } : { fault: 'dato-ikke-lest' })
  }
  const form = patternOf(format)
  return (cell) => {
    const text = form && isoOf(form.exec(cell)?.groups)
    return text ? { text } : { fault: 'dato-ikke-lest' }
  }
}

/** Null when the pattern has a part we do not know, or one twice. */
function patternOf(format: string): RegExp | null {
  const bare = format.startsWith('fmt:') ? format.slice(4) : format
  let form = ''
  const seen = new Set<string>()
  for (let at = 0; at < bare.length; at += 1) {
    const sign = bare[at] as string
    if (sign !== '%') {
      form += sign.replace(/[^\w\s]/, '\\$&')
      continue
    }
    at += 1
    const part = parts.get(bare[at] ?? '')
    if (part === undefined || seen.has(part)) return null
    seen.add(part)
    form += part
  }
  return new RegExp(`^${form}$`)
}

function isoOf(groups: Readonly<Record<string, string | undefined>> | undefined): string | null {
  if (!groups) return null
  const two = (text = '0') => text.padStart(2, '0')
  // Two digits of a year as POSIX reads them: 69–99 are the 1900s.
  const short =
    groups.short === undefined ? undefined : Number(groups.short) + (Number(groups.short) < 69 ? 2000 : 1900)
  const year = groups.year ?? short
  const clock = `${two(groups.hour)}:${two(groups.minute)}:${two(groups.second)}`
  if (Number(groups.hour ?? 0) > 23 || Number(groups.minute ?? 0) > 59 || Number(groups.second ?? 0) > 59) return null
  if (year === undefined) return groups.hour === undefined ? null : clock
  if (!isDay(Number(year), Number(groups.month ?? 1), Number(groups.day ?? 1))) return null
  const day =
    groups.month === undefined
      ? String(year)
      : `${year}-${two(groups.month)}${groups.day === undefined ? '' : `-${two(groups.day)}`}`
  return groups.hour === undefined ? day : `${day}T${clock}`
}

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
  ['f', String.raw`(?<fraction>\d{1,6})`],
  ['I', '(?<hour>1[0-2]|0?[1-9])'],
  ['p', '(?<half>[AaPp][Mm])'],
  ['b', String.raw`(?<named>\p{L}{3,4})\.?`],
  ['B', String.raw`(?<named>\p{L}{3,12})`],
  ['z', String.raw`(?<zone>Z|[+-]\d\d:?\d\d)`],
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
      form += sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
      continue
    }
    at += 1
    const part = parts.get(bare[at] ?? '')
    if (part === undefined || seen.has(part)) return null
    seen.add(part)
    form += part
  }
  return new RegExp(`^${form}$`, 'u')
}

/** English and Norwegian, by their first three letters. */
const monthNames = ['jan', 'feb', 'mar', 'apr', 'maymai', 'jun', 'jul', 'aug', 'sep', 'octokt', 'nov', 'decdes']

function monthOf(name: string): string | null {
  const at = monthNames.findIndex((names) =>
    [names.slice(0, 3), names.slice(3)].includes(name.slice(0, 3).toLowerCase()),
  )
  return at < 0 ? null : String(at + 1)
}

function isoOf(groups: Readonly<Record<string, string | undefined>> | undefined): string | null {
  if (!groups) return null
  const two = (text = '0') => text.padStart(2, '0')
  // Two digits of a year as POSIX reads them: 69–99 are the 1900s.
  const short =
    groups.short === undefined ? undefined : Number(groups.short) + (Number(groups.short) < 69 ? 2000 : 1900)
  const year = groups.year ?? short
  const month = groups.named === undefined ? groups.month : monthOf(groups.named)
  const clock = clockOf(groups)
  if (month === null || clock === null) return null
  if (year === undefined) return groups.hour === undefined ? null : clock
  if (!isDay(Number(year), Number(month ?? 1), Number(groups.day ?? 1))) return null
  const day =
    month === undefined ? String(year) : `${year}-${two(month)}${groups.day === undefined ? '' : `-${two(groups.day)}`}`
  return groups.hour === undefined ? day : `${day}T${clock}`
}

/** Null when there is no such time. Noon and midnight of a twelve hours' clock are both 12. */
function clockOf({
  hour = '0',
  minute = '0',
  second = '0',
  half,
  fraction,
  zone = '',
}: Readonly<Record<string, string | undefined>>): string | null {
  const late = half?.toLowerCase() === 'pm' ? 12 : 0
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + late
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null
  const clock = [String(hours), minute, second].map((part) => part.padStart(2, '0')).join(':')
  return `${clock}${fraction === undefined ? '' : `.${fraction}`}${zone}`
}

import { daysInMonth } from '../calendar.ts'
import { readXml } from './readXml.ts'

/** What a number format makes of a number: a date or time, a code with so many digits, a share in percent, or just a number. */
export type CellStyle = 'number' | 'date' | 'percent' | { readonly digits: number }

/** The formats every workbook has without declaring them (ECMA-376 part 1, 18.8.30): dates and times, and percent. */
const builtInDates = [
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
]

/** By the number a cell's `s` gives. */
export function readStyles(xml: string): CellStyle[] {
  const formats = new Map<number, string>()
  const styles: CellStyle[] = []
  let inside = ''
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'cellXfs' || name === 'cellStyleXfs' || name === 'dxfs') inside = name
      if (name === 'numFmt' && inside !== 'dxfs')
        formats.set(Number(attributes('numFmtId')), attributes('formatCode') ?? '')
      if (name === 'xf' && inside === 'cellXfs') styles.push(styleOf(Number(attributes('numFmtId') ?? 0), formats))
    },
    close: (name) => {
      if (name === inside) inside = ''
    },
    text: () => {},
  })
  return styles
}

function styleOf(id: number, formats: ReadonlyMap<number, string>): CellStyle {
  if (builtInDates.includes(id)) return 'date'
  if (id === 9 || id === 10) return 'percent'
  const format = (formats.get(id) ?? '').split(';')[0] ?? ''
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
  if (/^0{2,15}$/.test(bare)) return { digits: bare.length }
  if (bare.includes('%')) return 'percent'
  return /[dmyhs]/i.test(bare) && !/general|standard/i.test(bare) ? 'date' : 'number'
}

const secondsInDay = 86_400

/** A serial number as an ISO date, with a time where it has one; a time alone below one day. Null when it is no day we know. */
export function dateOfSerial(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0) || serial > 2_958_466) return null
  // Excel counts 29 February 1900, which never was.
  const days = Math.floor(serial) + (from1904 ? 1462 : 0)
  const seconds = Math.round((serial - Math.floor(serial)) * secondsInDay)
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
  if (days === 0) return time
  const day = isoDay(days < 60 ? days : days - 1)
  return seconds === 0 ? day : `${day}T${time}`
}

/** Day 1 is 1 January 1900. */
function isoDay(count: number): string {
  let [year, days] = [1900, count]
  const length = () => (daysInMonth(year, 2) === 29 ? 366 : 365)
  while (days > length()) {
    days -= length()
    year += 1
  }
  let month = 1
  while (days > daysInMonth(year, month)) {
    days -= daysInMonth(year, month)
    month += 1
  }
  return `${year}-${String(month).padStart(2, '0')}-${String(days).padStart(2, '0')}`
}

import { isDay } from '../../intake/calendar.ts'
import { dayOfNumber, isoDay } from '../register/When.ts'
import { readWhen } from './readWhen.ts'

const day = (year: string | undefined, month: string | undefined, date: string | undefined) =>
  isDay(Number(year), Number(month), Number(date)) ? isoDay(Number(year), Number(month), Number(date)) : null

/**
 * The day in a file's name: `Økonomi-2026-11-03T08_12.xlsx`, `register_20261031.csv`, `31.10.2026`, milliseconds since 1970;
 * of a month, `MOD_Data_March_2024.csv`, its last.
 */
export function asOfFileName(file: string): string | null {
  const { book, sheet } = partsOfSheet(file)
  return dayInName(sheet) ?? dayInName(book)
}

function dayInName(file: string): string | null {
  const name = file.split(/[\\/]/).at(-1) ?? ''
  const iso = /(?<!\d)(\d{4})[-_.](\d{2})[-_.](\d{2})(?!\d)/.exec(name)
  const plain = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/.exec(name)
  const norwegian = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(name)
  const month = /(?<![a-zæøå])([a-zæøå]{3,9})[-_. ](20\d{2})(?!\d)/i.exec(name)
  const stamp = /(?<!\d)(1\d{12})(?!\d)/.exec(name)
  return (
    (iso && day(iso[1], iso[2], iso[3])) ??
    (plain && day(plain[1], plain[2], plain[3])) ??
    (norwegian && day(norwegian[3], norwegian[2], norwegian[1])) ??
    (month && (readWhen(`${month[1]} ${month[2]}`)?.last ?? null)) ??
    (stamp ? dayOfNumber(Math.floor(Number(stamp[1]) / 86_400_000)) : null)
  )
}

/** A sheet's name goes along with its workbook's: `Portefølje 2026.xlsx#Økonomi`. */
export function fileOfSheet(file: string, sheet: string): string {
  return `${file}#${sheet.replace(/[\\/]/g, ' ')}`
}

/** What the table itself is called: the sheet where there are several, else the file. */
export function tableNameOf(file: string): string {
  return partsOfSheet(file).sheet || file
}

/** The workbook and the sheet of a name that `fileOfSheet` made; any other file has no sheet. */
function partsOfSheet(file: string): { book: string; sheet: string } {
  const at = /\.xls[xm]#/i.exec(file)
  return at ? { book: file.slice(0, at.index + 5), sheet: file.slice(at.index + 6) } : { book: file, sheet: '' }
}

/** What an export of Prosjektportalen is called that names no register: its views have nothing else in common. */
export const portalName = 'Prosjektportalen'

/** The file's name without folder, ending and date: what a register is called when nothing else says. */
export function registerOfFileName(file: string): string {
  const name = (partsOfSheet(file).book.split(/[\\/]/).at(-1) ?? '').replace(/\.[a-z]{2,5}$/i, '')
  const dated = asOfFileName(name) ? name.replace(/[-_. ]+[a-zæøå]{3,9}[-_. ]20\d{2}$/i, '') : name
  const bare = dated.replace(/[-_ ]*(\d{4}[-_.]\d{2}[-_.]\d{2}|20\d{6}|\d{1,2}\.\d{1,2}\.\d{4}|1\d{12}).*$/, '')
  return bare === '' ? name : bare
}

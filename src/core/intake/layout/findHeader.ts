import type { Guess, Question } from '../FileReading.ts'
import type { RawRow } from '../RawRow.ts'
import { cellForm } from '../types/cellForm.ts'
import { type CellFit, type ColumnKind, cellFit, columnKinds } from './columnKinds.ts'
import { isFilled } from './filledCells.ts'

/** How many rows at the top name the columns; 0 when the first row is data. */
export interface FoundHeader {
  readonly count: number
  readonly basis: Guess['basis']
}

const mostHeaderRows = 5

/** `rows` fit the table and come after any title. Asks when the first row may just as well be data. */
export function findHeader(rows: readonly RawRow[], width: number): FoundHeader | { question: Question } {
  const kinds = columnKinds(rows, width)
  const typed = kinds.flatMap((kind, column) => (kind === 'other' ? [] : [column]))
  if (typed.length === 0 || rows.length === 1) return headerOfTexts(rows)
  const fitsOf = (row: RawRow) => typed.map((column) => cellFit(row.cells[column] ?? '', kinds[column] as ColumnKind))
  const first = fitsOf(rows[0] as RawRow)
  const years = typed.flatMap((column) => (kinds[column] === 'year' ? [(rows[0] as RawRow).cells[column] ?? ''] : []))
  if (first.includes('value') && mayBeYearLabels(first, years)) return { question: askHeader(rows) }
  if (!isLabels(first, rows[0] as RawRow, typed)) return withoutHeader(rows, first)
  let count = 1
  while (count < Math.min(mostHeaderRows, rows.length - 1) && isMoreHeader(rows, count, fitsOf(rows[count] as RawRow)))
    count += 1
  return { count, basis: count > 1 ? 'mergedLabels' : 'labelsAboveValues' }
}

/** Every value of the first row is a year above figures that could be years: `Region;2021;2022` over `Asker;1998;2005`. */
function mayBeYearLabels(fits: readonly CellFit[], years: readonly string[]): boolean {
  const areAll = years.length > 0 && fits.filter((fit) => fit === 'value').length === years.length
  const areInLine = years.every((year, index) => index === 0 || Math.abs(Number(year) - Number(years[index - 1])) === 1)
  return areAll && areInLine
}

/** Labels above values, or years above numbers that are not years themselves. */
function isLabels(fits: readonly CellFit[], row: RawRow, typed: readonly number[]): boolean {
  if (fits.includes('value')) return false
  if (!fits.includes('yearLabel')) return fits.includes('label') || row.cells.some(isFilled)
  const years = typed.flatMap((column, index) =>
    fits[index] === 'yearLabel' ? [(row.cells[column] ?? '').trim()] : [],
  )
  return new Set(years).size === years.length || fits.includes('label') || !isFilled(row.cells[0])
}

/** A row below the first is header too when it is the same again, or labels every column of values. */
function isMoreHeader(rows: readonly RawRow[], index: number, fits: readonly CellFit[]): boolean {
  const [row, above] = [rows[index] as RawRow, rows[index - 1] as RawRow]
  if (row.cells.join('\u0000') === above.cells.join('\u0000')) return true
  // A row without a name that holds labels and no figure: what merged cells stand over, or the units.
  const labels = fits.filter((fit) => fit === 'label').length
  if (!isFilled(row.cells[0]) && !fits.includes('value') && labels > (isGroup(above) ? 0 : 1)) return true
  const isLabelled = fits.every((fit) => fit === 'label' || fit === 'yearLabel')
  return fits.length > 1 && isLabelled && (fits.includes('label') || isGroup(above))
}

/** A row of labels that stand over several columns leaves the first cell, or cells between, blank. */
function isGroup(row: RawRow): boolean {
  return !isFilled(row.cells[0]) || row.cells.some((cell, index) => index > 0 && !isFilled(cell))
}

/** Longer than this, a label in a table of texts may be one of the texts. */
const longestLabel = 60

/** Only texts: the first row is the header unless it looks like the others. */
function headerOfTexts(rows: readonly RawRow[]): FoundHeader | { question: Question } {
  const first = (rows[0] as RawRow).cells.map((cell) => cell.trim())
  const forms = first.filter(isFilled).map(cellForm)
  const below = rows.slice(1, 2000)
  const recurs = first.some(
    (label, column) => label !== '' && below.some(({ cells }) => cells[column]?.trim() === label),
  )
  const isLike = forms.every((form) => form === 'word' || form === 'text') && new Set(first).size === first.length
  const isLong = first.some((label) => label.length > longestLabel)
  if (isInList(rows)) return { question: askHeader(rows) }
  if (isLike && !recurs && !isLong) return { count: 1, basis: 'labelsAboveValues' }
  const said = (row: RawRow) => row.cells.join('\u0000')
  const again = rows.slice(1, 6).map((row) => said(row) === said(rows[0] as RawRow))
  if (again.includes(true)) return { count: again[0] && rows.length > 2 ? 2 : 1, basis: 'labelsAboveValues' }
  const areNames =
    forms.length > 0 &&
    forms.every((form) => form === 'word' || form === 'text' || form === 'year' || form === 'period')
  if (areNames && !recurs && !isLong) return { count: 1, basis: 'labelsAboveValues' }
  return { question: askHeader(rows) }
}

const codeForm = /^[A-ZÆØÅ]{2,3}$/
const leastList = 5

/** `AD;Andorra` above `AE;…`: the first row has a code of the same length, in its place in the same order. */
function isInList(rows: readonly RawRow[]): boolean {
  if (rows.length < leastList) return false
  const codes = rows.slice(0, 2000).map(({ cells }) => (cells[0] ?? '').trim())
  const [{ length }] = codes as [string]
  return codes.every((code, index) => codeForm.test(code) && code.length === length && code > (codes[index - 1] ?? ''))
}

function withoutHeader(rows: readonly RawRow[], first: readonly CellFit[]): FoundHeader | { question: Question } {
  const values = first.filter((fit) => fit === 'value').length
  const isSure = values >= 2 || (values === 1 && (rows[0] as RawRow).cells.length <= 2)
  return isSure && !first.includes('label') ? { count: 0, basis: 'firstRowIsData' } : { question: askHeader(rows) }
}

export function askHeader(rows: readonly RawRow[]): Question {
  const shows = (row: RawRow | undefined) =>
    (row?.cells ?? [])
      .map((cell) => cell.slice(0, 20))
      .join(' ¦ ')
      .slice(0, 160)
  return {
    key: 'header',
    line: rows[0]?.line ?? 1,
    choices: [
      { value: '1', shows: shows(rows[0]) },
      {
        value: '0',
        shows: Array.from({ length: rows[0]?.cells.length ?? 0 }, (_, index) => `kolonne_${index + 1}`)
          .slice(0, 8)
          .join(' ¦ '),
      },
    ],
  }
}

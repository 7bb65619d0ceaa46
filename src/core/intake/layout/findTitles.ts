import type { RawRow } from '../RawRow.ts'
import type { ReadingChoices } from '../ReadingChoices.ts'
import { filledCount, isFilled, saysOneThing } from './filledCells.ts'
import type { FitRow } from './fitRows.ts'

const mostTitles = 60

/** How many rows at the top come before the table: lines narrower than it, or with one thing to say. */
export function titleCount(
  rows: readonly RawRow[],
  width: number,
  fits: FitRow,
  { skip, header }: ReadingChoices,
): number {
  if (width < 2 || skip !== undefined || header !== undefined) return narrowAtTop(rows, fits)
  let count = 0
  while (count < Math.min(rows.length, mostTitles) && isTitle(rows, count, width, fits)) count += 1
  return count === rows.length ? 0 : count
}

function narrowAtTop(rows: readonly RawRow[], fits: FitRow): number {
  return Math.max(
    0,
    rows.findIndex((row) => fits(row) !== null),
  )
}

function isTitle(rows: readonly RawRow[], index: number, width: number, fits: FitRow): boolean {
  const row = rows[index] as RawRow
  if (fits(row) === null) return true
  if (saysOneThing(row)) return true
  const below = rows[index + 1]
  if (isNamedLine(rows, index) || isSentence(rows, index)) return true
  const isPair = width > 3 && filledCount(row) <= 2 && isFilled(row.cells[0]) && isFilled(row.cells[1])
  return isPair && below !== undefined && isFilled(below.cells[0])
}

/** `Laget av:;Kari;Nordmann;;` says one thing too, when fuller rows come below. */
function isNamedLine(rows: readonly RawRow[], index: number): boolean {
  const row = rows[index] as RawRow
  const filled = filledCount(row)
  return (
    /:\s*$/.test(row.cells[0] ?? '') && rows.slice(index + 1, index + 4).some((below) => filledCount(below) > filled)
  )
}

/** `Folkemengde, etter region, tid` above rows where no space follows the sign: a sentence cut at its commas. */
function isSentence(rows: readonly RawRow[], index: number): boolean {
  const [, ...others] = (rows[index] as RawRow).cells
  const below = rows.slice(index + 1, index + 6)
  const isSpaced = (cell: string) => /^ \S/.test(cell)
  return (
    others.length > 0 && below.length > 2 && others.every(isSpaced) && !below.some(({ cells }) => cells.some(isSpaced))
  )
}

/** A row of labels that stand over several columns may be cut short after the last label; it belongs to the header. */
export function labelsAbove(titles: readonly RawRow[], first: RawRow, width: number, headerCount: number): RawRow[] {
  const last = titles.at(-1)
  const isAdjacent = last !== undefined && last.line === first.line - 1
  if (!isAdjacent || headerCount === 0 || last.torn) return []
  const isGroup = !isFilled(last.cells[0]) && last.cells.length <= width && filledCount(last) > 0
  return isGroup ? [last] : []
}

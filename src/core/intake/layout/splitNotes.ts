import type { RawRow } from '../RawRow.ts'
import { filledCount, isFilled, saysOneThing } from './filledCells.ts'
import type { FitRow } from './fitRows.ts'
import { isNoteLine } from './isNoteLine.ts'

/** Takes the footnotes off the end: lines that say one thing, after a blank line or beginning as footnotes do. */
export function splitNotes(
  rows: readonly RawRow[],
  all: readonly RawRow[],
  width: number,
  fits: FitRow,
): { before: readonly RawRow[]; notes: readonly RawRow[] } {
  const isNarrow = (row: RawRow) => saysOneThing(row) || (fits(row) === null && filledCount(row) <= 2 && width > 2)
  let end = rows.length
  while (end > 1 && width > 1 && isNarrow(rows[end - 1] as RawRow) && !(rows[end - 1] as RawRow).torn) end -= 1
  const lastLine = rows[end - 1]?.line ?? 0
  const tail = rows.slice(end)
  const blankAfter = all.find((row) => row.line > lastLine && !row.cells.some(isFilled))
  const isNote = (row: RawRow) => {
    const says = row.cells.find(isFilled) ?? ''
    return isNoteLine(says) || (blankAfter !== undefined && row.line > blankAfter.line)
  }
  const first = tail.findIndex(isNote)
  if (first < 0) return { before: rows, notes: [] }
  return { before: rows.slice(0, end + first), notes: rows.slice(end + first) }
}

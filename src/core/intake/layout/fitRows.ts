import type { RawRow } from '../RawRow.ts'
import { commonestWidth, isFilled } from './filledCells.ts'

/** The row with one cell a column; null when it has not the table's width. */
export type FitRow = (row: RawRow) => RawRow | null

export interface FittedRows {
  readonly width: number
  readonly fits: FitRow
  /** How many columns at the right end hold nothing at all and are left out. */
  readonly trimmed: number
  /** The header, where it is too short by just the columns that are left out: it may lack a delimiter instead. */
  readonly shortHeader: RawRow | null
}

/** How often the last column must be filled before a blank cell after it is sure to be a mere ending. */
const mostlyFilled = 0.9

/** Which rows have the table's width. None is padded or cut where that could put a value under the wrong name. */
export function fitRows(rows: readonly RawRow[]): FittedRows {
  const written = commonestWidth(rows)
  const whole = rows.filter(({ cells, torn }) => !torn && cells.length === written)
  let width = written
  while (width > 1 && whole.every(({ cells }) => !isFilled(cells[width - 1]))) width -= 1
  const ends = whole.filter(({ cells }) => isFilled(cells[width - 1])).length
  const mayEndBlank = written === width && ends >= whole.length * mostlyFilled
  const fits: FitRow = (row) => {
    if (row.torn) return null
    if (row.cells.length === width) return row
    return isLonger(row, width, written, mayEndBlank) ? { ...row, cells: row.cells.slice(0, width) } : null
  }
  const first = rows.find((row) => fits(row) !== null)
  return { width, fits, trimmed: written - width, shortHeader: first && first.cells.length < written ? first : null }
}

/** Longer by blank cells only: as all rows are, or by one delimiter at the end of a row that is full without it. */
function isLonger({ cells }: RawRow, width: number, written: number, mayEndBlank: boolean): boolean {
  if (cells.length <= width || cells.slice(width).some(isFilled)) return false
  return cells.length === written || (mayEndBlank && cells.length === width + 1 && isFilled(cells[width - 1]))
}

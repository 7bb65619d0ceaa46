import { guardedCsvCell } from '../../core/intake/csvCell.ts'
import type { RawRow } from '../../core/intake/RawRow.ts'

/** A row that was set aside, and why. */
export interface AsideRow {
  readonly row: RawRow
  readonly reason: string
}

/** What the columns before the cells are called. */
export interface AsideHeadings {
  readonly file: string
  readonly line: string
  readonly reason: string
}

/** The rows that were set aside, with file, line and reason, and their cells as they stood. For Norwegian Excel. */
export function asideCsv(rows: readonly AsideRow[], path: string, { file, line, reason }: AsideHeadings): string {
  const width = rows.reduce((most, { row }) => Math.max(most, row.cells.length), 0)
  const heading = [file, line, reason, ...Array.from({ length: width }, (_, index) => String(index + 1))]
  const lines = [heading, ...rows.map(({ row, reason: why }) => [path, String(row.line), why, ...row.cells])]
  return `\ufeff${lines.map((cells) => `${cells.map((cell) => guardedCsvCell(cell, ';')).join(';')}\r\n`).join('')}`
}

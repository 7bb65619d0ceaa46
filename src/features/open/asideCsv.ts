import { guardedCsvCell } from '../../core/intake/csvCell.ts'
import type { RawRow } from '../../core/intake/RawRow.ts'

/** The rows that were set aside, with their lines and their cells as they stood. For Norwegian Excel. */
export function asideCsv(rows: readonly RawRow[], line: string): string {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const heading = [line, ...Array.from({ length: width }, (_, index) => String(index + 1))]
  const lines = [heading, ...rows.map(({ line: at, cells }) => [String(at), ...cells])]
  return `\ufeff${lines.map((cells) => `${cells.map((cell) => guardedCsvCell(cell, ';')).join(';')}\r\n`).join('')}`
}

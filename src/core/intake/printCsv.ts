import { csvCell } from './csvCell.ts'
import type { Table } from './Table.ts'
import { plainCell } from './tableRows.ts'

/** A table as canonical CSV: UTF-8, comma, decimal point, ISO dates, LF, missing as empty. */
export function printCsv({ columns, rowCount }: Table): string {
  const lines = [columns.map(({ field }) => csvCell(field.name)).join(',')]
  for (let row = 0; row < rowCount; row += 1) {
    const cells = columns.map((column) => plainCell(column, row))
    const line = cells.map((cell) => (cell === null ? '' : csvCell(String(cell)))).join(',')
    // A line with nothing on it would be no row.
    lines.push(line === '' ? '""' : line)
  }
  return `${lines.join('\n')}\n`
}

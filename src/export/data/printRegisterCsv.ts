import { csvNumber, guardedCsvCell } from '../../core/intake/csvCell.ts'
import type { PrintedCell, PrintedTable } from '../../core/portfolio/printRegister.ts'
import { decimalText } from '../../i18n/decimalText.ts'

/** A register's table for Norwegian Excel (mark, `;`, decimal comma) or for machines (`,`, decimal point). */
export function printRegisterCsv(
  { header, rows }: Pick<PrintedTable, 'header' | 'rows'>,
  kind: 'excel' | 'machine',
): string {
  const [delimiter, mark] = kind === 'excel' ? ([';', ','] as const) : ([',', '.'] as const)
  const textOf = (cell: PrintedCell) => {
    if (typeof cell === 'number') return csvNumber(decimalText(cell), mark)
    return guardedCsvCell(cell ?? '', delimiter)
  }
  const lines = [header, ...rows].map((cells) => `${cells.map(textOf).join(delimiter)}\r\n`)
  return (kind === 'excel' ? '\ufeff' : '') + lines.join('')
}

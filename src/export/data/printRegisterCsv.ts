import { guardFormula } from '../../core/intake/formulaGuard.ts'
import type { PrintedCell, PrintedTable } from '../../core/portfolio/printRegister.ts'
import { decimalText } from '../../i18n/decimalText.ts'

/** A register's table for Norwegian Excel (mark, `;`, decimal comma) or for machines (`,`, decimal point). */
export function printRegisterCsv(
  { header, rows }: Pick<PrintedTable, 'header' | 'rows'>,
  kind: 'excel' | 'machine',
): string {
  const delimiter = kind === 'excel' ? ';' : ','
  const lines = [header, ...rows].map(
    (cells) => `${cells.map((cell) => quoted(textOf(cell, kind), delimiter)).join(delimiter)}\r\n`,
  )
  return (kind === 'excel' ? '\ufeff' : '') + lines.join('')
}

/** Three decimals could be taken for thousands; a fourth is never. */
function textOf(cell: PrintedCell, kind: 'excel' | 'machine'): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return guardFormula(cell)
  const text = decimalText(cell).replace(/(\.\d{3})$/, '$10')
  return kind === 'excel' ? text.replace('.', ',') : text
}

function quoted(text: string, delimiter: string): string {
  const isPlain = !text.includes(delimiter) && !/["'\n\r]|^\s|\s$/.test(text)
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`
}

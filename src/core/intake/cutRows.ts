import Papa from 'papaparse'
import type { Dialect } from '../descriptor/Dialect.ts'
import { isBlank, isSwallowing, lineBreaksIn, type RawRow } from './RawRow.ts'
import { cutRecords } from './text/cutRecords.ts'

/**
 * Cuts text with LF line ends into records, blank ones included. Cells keep every character between their delimiters.
 * A quote left open tears its own line only: the lines after it are read as records again.
 */
export function cutRows(text: string, dialect: Dialect): RawRow[] {
  const { delimiter, quoteChar } = dialect
  const parsed = Papa.parse<string[]>(text, {
    delimiter,
    quoteChar,
    newline: '\n',
    header: false,
    skipEmptyLines: false,
  })
  const rows: RawRow[] = []
  let line = 1
  for (const cells of parsed.data) {
    rows.push({ cells, line, torn: false })
    line += 1 + lineBreaksIn(cells)
  }
  // A final line end closes the last record; it does not open an empty one.
  if (text.endsWith('\n') && rows.at(-1)?.cells.join('\n') === '') rows.pop()
  const header = rows.find((row) => !isBlank(row))
  const isTorn =
    parsed.errors.some(({ type }) => type === 'Quotes') ||
    rows.some(({ cells }) => isSwallowing(cells, header, delimiter))
  const cut = { delimiter, quoteChar, escapeChar: '', isAligned: false } as const
  return isTorn ? cutRecords(text, cut, header?.cells.length ?? 0) : rows
}

import Papa from 'papaparse'
import type { Dialect } from '../descriptor/Dialect.ts'
import type { Issue } from '../issue/Issue.ts'

/** A record of the file: its raw cells, and the 1-based line it starts on. */
export interface RawRow {
  readonly cells: readonly string[]
  readonly line: number
}

/** Cuts text with LF line ends into records, blank ones included. Cells keep every character between their delimiters. */
export function cutRows(text: string, dialect: Dialect, file: string): { rows: RawRow[]; issues: Issue[] } {
  const { delimiter, quoteChar } = dialect
  const parsed = Papa.parse<string[]>(text, { delimiter, quoteChar, newline: '\n', header: false, skipEmptyLines: false })
  const rows: RawRow[] = []
  let line = 1
  for (const cells of parsed.data) {
    rows.push({ cells, line })
    line += 1 + lineBreaksIn(cells)
  }
  // A final line end closes the last record; it does not open an empty one.
  if (text.endsWith('\n') && isBlank(rows.at(-1))) rows.pop()
  return { rows, issues: parsed.errors.filter((error) => error.type === 'Quotes').map((error) => openQuote(error.row, rows, file)) }
}

function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
}

export function isBlank(row: RawRow | undefined): boolean {
  return row?.cells.every((cell) => cell.trim() === '') ?? false
}

function openQuote(index: number | undefined, rows: readonly RawRow[], file: string): Issue {
  const line = rows[index ?? 0]?.line
  return { code: 'sitat-apent', severity: 'setAside', file, ...(line !== undefined && { line }) }
}

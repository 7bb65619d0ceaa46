import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { RawRow } from '../RawRow.ts'
import { filledCount } from './filledCells.ts'

const leastRows = 3

/** Where no two rows are of one length, nothing says which of them are the table: the second row is the first that is not as the first. */
export function unevenRow(rows: readonly RawRow[], file: string): Issue | null {
  const parted = rows.filter((row) => filledCount(row) > 1 && !row.torn)
  const [first, odd] = parted
  const widths = new Set(parted.map(({ cells }) => cells.length))
  if (!first || !odd || parted.length < leastRows || widths.size < parted.length) return null
  const code = odd.cells.length < first.cells.length ? 'rad-for-kort' : 'rad-for-lang'
  const value = quoteCell(odd.cells.join(' | '))
  return { code, severity: 'stop', file, line: odd.line, value, expected: String(first.cells.length) }
}

import { type Issue, quoteCell } from '../../issue/Issue.ts'
import { isBlank, type RawRow } from '../RawRow.ts'
import { cellForm } from '../types/cellForm.ts'
import type { ScoredDialect } from './scoreDialect.ts'

/** A row of many cells tells more than a few short ones. */
const manyCells = 5
const leastRows = 4
/** So many of the lines a sign must part to be the one the file is written with. A comma parts sentences too. */
const leastShare = 1 / 3
const leastWithCommas = 0.9

/** Where the lines are parted, but unevenly: the first row that is not as long as the one that begins the table. */
export function raggedRow(readings: readonly ScoredDialect[], file: string): Issue | null {
  for (const { rows, dialect } of readings) {
    const filled = rows.filter((row) => !isBlank(row) && !row.torn)
    const [first, ...others] = filled.filter(({ cells }) => cells.length > 1)
    if (!first || !isParted(first, others.length + 1, filled.length, dialect.delimiter)) continue
    const width = first.cells.length
    const odd = others.find(({ cells }) => cells.length !== width)
    if (!odd) continue
    const code = odd.cells.length < width ? 'rad-for-kort' : 'rad-for-lang'
    const value = quoteCell(odd.cells.join(' | '))
    return { code, severity: 'stop', file, line: odd.line, value, expected: String(width) }
  }
  return null
}

function isParted({ cells }: RawRow, parted: number, all: number, delimiter: string): boolean {
  if (parted < (cells.length < manyCells ? leastRows : 2) || parted < all * leastShare) return false
  if (delimiter === ',') return parted >= all * leastWithCommas && cells.every((cell) => cellForm(cell) === 'word')
  return [';', '\t', '|'].includes(delimiter)
}

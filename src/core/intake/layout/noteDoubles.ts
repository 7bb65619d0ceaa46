import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { Table, TextColumn } from '../Table.ts'

/** Doubles are a fault only where they are few: else the columns are no key. */
const mostDoubles = 0.05

/** Rows that all texts, years and dates of another row name too, in a table where such rows are rare. */
export function noteDoubles(table: Table): Issue[] {
  const keys = table.columns.filter(
    (column): column is TextColumn => column.kind === 'text' && column.categories.length > 0,
  )
  if (keys.length === 0 || keys.length === table.columns.length) return []
  const first = new Map<string, number>()
  const doubles: number[] = []
  for (let row = 0; row < table.rowCount; row += 1) {
    const key = keys.map(({ codes }) => codes[row]).join(' ')
    if (first.has(key)) doubles.push(row)
    else first.set(key, row)
  }
  if (doubles.length === 0 || doubles.length > Math.max(1, table.rowCount * mostDoubles)) return []
  const lines = doubles.map((row) => table.lines[row] as number)
  const value = quoteCell(
    keys.map(({ categories, codes }) => categories[codes[doubles[0] as number] as number] ?? '').join(' · '),
  )
  const line = lines[0] as number
  return [
    {
      code: 'nokkel-dobbel',
      severity: 'note',
      file: table.file,
      line,
      value,
      count: doubles.length,
      lines: lines.slice(0, 5),
    },
  ]
}

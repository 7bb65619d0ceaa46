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
  const most = Math.max(1, table.rowCount * mostDoubles)
  const keyOf = rowKeys(keys)
  const seen = new Set<string | number>()
  const doubles: number[] = []
  for (let row = 0; row < table.rowCount && doubles.length <= most; row += 1) {
    const key = keyOf(row)
    if (seen.has(key)) doubles.push(row)
    else seen.add(key)
  }
  if (doubles.length === 0 || doubles.length > most) return []
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

/** What a row's texts are together: a number where all of them can be counted, else a text. */
function rowKeys(keys: readonly TextColumn[]): (row: number) => string | number {
  const combinations = keys.reduce((product, { categories }) => product * (categories.length + 1), 1)
  if (combinations > Number.MAX_SAFE_INTEGER) return (row) => keys.map(({ codes }) => codes[row]).join(' ')
  return (row) => keys.reduce((sum, { categories, codes }) => sum * (categories.length + 1) + (codes[row] ?? -1) + 1, 0)
}

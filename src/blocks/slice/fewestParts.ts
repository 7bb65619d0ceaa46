import type { GridView } from './gridView.ts'

/** How many figures the sum of fewest is made of, of how many it could be; null when every total is of as many. */
export function fewestParts({ frame, answers, totals, hasRowTotals }: FewestSource): Parts | null {
  const { cells } = answers
  const [rows, columns] = [cells.rows.length, cells.columns.length]
  if (frame.selection.reduction.as !== 'sum') return null
  const has = (row: number, column: number) => !Number.isNaN(cells.values[row * columns + column])
  const down = totals === null ? [] : times(columns, (column) => times(rows, (row) => has(row, column)))
  const across = hasRowTotals ? times(rows, (row) => times(columns, (column) => has(row, column))) : []
  const parts = [...down, ...across].map((line) => ({ n: line.filter(Boolean).length, of: line.length }))
  const short = parts.filter(({ n, of }) => n > 0 && n < of)
  return short.toSorted((a, b) => a.n / a.of - b.n / b.of)[0] ?? null
}

interface Parts {
  readonly n: number
  readonly of: number
}

type FewestSource = Pick<GridView, 'frame' | 'answers' | 'totals' | 'hasRowTotals'>

function times<T>(count: number, made: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => made(at))
}

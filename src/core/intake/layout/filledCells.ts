import type { RawRow } from '../RawRow.ts'

export function isFilled(cell: string | undefined): boolean {
  if (cell === undefined || cell === '') return false
  const first = cell.charCodeAt(0)
  // No letter above the space up to the first foreign one is trimmed.
  return (first > 0x20 && first < 0x80) || cell.trim() !== ''
}

export function filledCount({ cells }: RawRow): number {
  return cells.reduce((count, cell) => (isFilled(cell) ? count + 1 : count), 0)
}

/** A line that says something in its first cell only, such as a title or a footnote padded to the table's width. */
export function saysOneThing(row: RawRow): boolean {
  return isFilled(row.cells[0]) && !row.cells.some((cell, index) => index > 0 && isFilled(cell))
}

/** The width most of the rows have; among equals the wider. */
export function commonestWidth(rows: readonly RawRow[]): number {
  const times = new Map<number, number>()
  for (const { cells, torn } of rows) {
    if (!torn && cells.some(isFilled)) times.set(cells.length, (times.get(cells.length) ?? 0) + 1)
  }
  const wide = [...times].filter(([width]) => width > 1).sort(([a, timesA], [b, timesB]) => timesB - timesA || b - a)
  return wide[0]?.[0] ?? 1
}

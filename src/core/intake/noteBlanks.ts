import type { Issue } from '../issue/Issue.ts'

/** Lines that hold nothing between the first and the last row of a table: a row may have been lost there. */
export function noteBlanks(blank: readonly number[], rows: ArrayLike<number>, file: string): Issue[] {
  const [first, last] = [rows[0] ?? 0, rows[rows.length - 1] ?? 0]
  const lines = blank.filter((line) => line > first && line < last)
  const [line] = lines
  if (line === undefined) return []
  return [{ code: 'rad-tom', severity: 'note', file, line, count: lines.length, lines: lines.slice(0, 5) }]
}

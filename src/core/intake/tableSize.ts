import type { Issue } from '../issue/Issue.ts'

export interface TableSize {
  readonly rows: number
  readonly columns: number
}

/** Wider than any spreadsheet (16 384 columns), and more cells than the memory of a browser's tab holds. */
const most = { columns: 20_000, cells: 25_000_000 }
/** What a row weighs in memory, as cells. */
const rowWeight = 3

/** Whether a table is more than we read. */
export function isTooLarge({ rows, columns }: TableSize): boolean {
  return columns > most.columns || rows * (columns + rowWeight) > most.cells
}

/** What to tell of such a table. */
export function sizeIssue({ rows, columns }: TableSize, file: string): Issue {
  const mostRows = Math.floor(most.cells / (columns + rowWeight))
  const [count, limit, unit] = columns > most.columns ? [columns, most.columns, 'kolonner'] : [rows, mostRows, 'rader']
  return { code: 'fil-for-stor', severity: 'stop', file, value: `${count} ${unit}`, expected: `${limit} ${unit}` }
}

/** The size a text will have once it is cut, by its signs alone: before a cell is made. */
export function sizeOfText(text: string, delimiter: string, width: number): TableSize {
  const rows = text.length < most.cells / rowWeight ? 0 : timesIn(text, '\n') + 1
  const cells = rows === 0 || delimiter === '' ? rows : timesIn(text, delimiter) + rows
  return { rows, columns: Math.max(width, rows === 0 ? 0 : Math.ceil(cells / rows)) }
}

function timesIn(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) count += 1
  return count
}

import { type Column, columnOf, type Table } from '../intake/Table.ts'
import { plainCell } from '../intake/tableRows.ts'

/** What a column holds, without its rows. */
export interface ColumnFacts {
  readonly name: string
  readonly isNumber: boolean
  /** Distinct texts in order of first appearance, at most `mostDistinct`; numbers are not told apart. */
  readonly distinct: readonly string[]
  readonly distinctCount: number
  /** The first few cells that hold something. */
  readonly examples: readonly string[]
}

const mostDistinct = 2000
const mostExamples = 3

export function columnFacts({ columns, rowCount }: Table): ColumnFacts[] {
  return columns.map((column) => {
    const distinct = column.kind === 'text' ? column.categories : []
    return {
      name: column.field.name,
      isNumber: column.kind === 'number',
      distinct: distinct.slice(0, mostDistinct),
      distinctCount: distinct.length,
      examples: examplesOf(column, rowCount),
    }
  })
}

function examplesOf(column: Column, rowCount: number): string[] {
  const found = new Set<string>()
  for (let row = 0; row < Math.min(rowCount, 200) && found.size < mostExamples; row += 1) {
    const cell = cellText(column, row)
    if (cell !== '') found.add(cell)
  }
  return [...found]
}

/** The text of a cell; a number as it is written in a code, without separators. Empty when it is missing. */
export function cellText(column: Column, row: number): string {
  const cell = plainCell(column, row)
  return cell === null ? '' : String(cell)
}

/** True when every text of one column goes with one text of the other, as a name does with its code. */
export function isToldBy(table: Table, told: string, by: string): boolean {
  const [column, key] = [columnOf(table, told), columnOf(table, by)]
  if (column === undefined || key === undefined) return false
  const known = new Map<string, string>()
  for (let row = 0; row < table.rowCount; row += 1) {
    const [at, text] = [cellText(key, row), cellText(column, row)]
    const before = known.get(at)
    if (before !== undefined && before !== text) return false
    known.set(at, text)
  }
  return true
}

/** Cells of digits around one point that may be no decimal numbers. */
export interface PointCells {
  /** How many are months, such as `10.2014`. */
  monthYears: number
  /** What stands before the last digits of cells such as `5.9` and `5.10`, which follow each other as numbers of sections only. */
  readonly ninths: Set<string>
  readonly tenths: Set<string>
}

export function noPointCells(): PointCells {
  return { monthYears: 0, ninths: new Set(), tenths: new Set() }
}

const longestSection = 6
const monthYear = /^(?:0[1-9]|1[0-2])\.(?:19|20)\d\d$/

export function addMonthYear(found: PointCells, cell: string): void {
  if (cell.length === 7 && cell[2] === '.' && monthYear.test(cell)) found.monthYears += 1
}

export function addSection(found: PointCells, cell: string): void {
  if (cell.length > longestSection) return
  if (cell.endsWith('.9')) found.ninths.add(cell.slice(0, -1))
  else if (cell.endsWith('.10')) found.tenths.add(cell.slice(0, -2))
}

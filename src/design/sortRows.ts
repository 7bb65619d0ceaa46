/** What a cell is sorted by. Null is what we do not know, and comes last whichever way the rows are turned. */
export type SortKey = string | number | null

export interface Sort {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

const collator = new Intl.Collator('nb-NO', { numeric: true })

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
}

export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  direction: Sort['direction'],
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return sign * compare(left, right)
  })
}

/** The next state of a column's button: rising, then falling, then rising again. */
export function turnSort(sort: Sort | null, column: string): Sort {
  const falling = sort?.column === column && sort.direction === 'ascending'
  return { column, direction: falling ? 'descending' : 'ascending' }
}

import type { CubeShape } from '../../core/aggregate/cube/CubeShape.ts'
import {
  type CubeReason,
  isIncomplete,
  type PivotAxis,
  type PivotResult,
  reasonAt,
} from '../../core/aggregate/cube/PivotResult.ts'
import { statusOfCode } from '../../core/descriptor/ObservationStatus.ts'
import type { PivotSelection } from '../../core/select/PivotSelection.ts'

/** One cell, with all that must be told of it. */
export interface PivotCell {
  readonly value: number | null
  readonly status: ReturnType<typeof statusOfCode>
  /** The rule that keeps it from being computed. */
  readonly reason: CubeReason | null
  /** Set where parts are missing: n of m. */
  readonly incomplete: { readonly counted: number; readonly expected: number } | null
}

/** A slice and the totals of its rows, of its columns and of all. */
export interface PivotAnswers {
  readonly cells: PivotResult
  /** Null where the axis has nothing to add up. */
  readonly rowTotals: PivotResult | null
  readonly columnTotals: PivotResult | null
  readonly total: PivotResult | null
}

export function cellOf(result: PivotResult, cell: number): PivotCell {
  const value = result.values[cell] as number
  return {
    value: Number.isNaN(value) ? null : value,
    status: statusOfCode(result.status[cell] as number),
    reason: reasonAt(result, cell),
    incomplete: isIncomplete(result, cell)
      ? { counted: result.counted[cell] as number, expected: result.expected[cell] as number }
      : null,
  }
}

/** The categories of the key, one a dimension of the axis. */
export function categoriesOf(axis: PivotAxis, key: number, shape: CubeShape): string[] {
  return axis.dimensions.map((id, d) => {
    const dimension = shape.dimensions.find((candidate) => candidate.id === id)
    return dimension?.categories[axis.codes[d]?.[key] as number] ?? ''
  })
}

/** The place of each total: the key of the axis as text, since a total may know fewer keys than the table. */
export function keyPlaces(axis: PivotAxis): ReadonlyMap<string, number> {
  return new Map(Array.from({ length: axis.length }, (_, key) => [keyText(axis, key), key]))
}

export function keyText(axis: PivotAxis, key: number): string {
  return axis.codes.map((codes) => codes[key]).join(' ')
}

/** The order of the rows: by a column, missing last in either direction, or else by `compare`. What `isFirst` names stands on top. */
export function rowOrder(
  { rows, columns, values }: PivotResult,
  sort: PivotSelection['sort'],
  { isFirst, compare }: { isFirst: (row: number) => boolean; compare: (a: number, b: number) => number },
): number[] {
  const lift = (a: number, b: number) => Number(isFirst(b)) - Number(isFirst(a))
  const column = sort !== null && sort.column < columns.length ? sort : null
  const valueAt = (row: number) => values[row * columns.length + (column?.column ?? 0)] as number
  const byColumn = (a: number, b: number) =>
    column === null ? 0 : compareValues(valueAt(a), valueAt(b), column.falling ? -1 : 1)
  return Array.from({ length: rows.length }, (_, row) => row).toSorted(
    (a, b) => lift(a, b) || byColumn(a, b) || compare(a, b),
  )
}

function compareValues(a: number, b: number, sign: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return sign * (a - b)
}

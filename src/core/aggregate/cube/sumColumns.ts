import type { CubeMeasure } from './CubeSource.ts'
import type { RowColumns } from './foldRows.ts'
import { products, type SumColumn, wholeNumbers } from './wholeNumbers.ts'

/** The columns that questions sum, each made once. */
export interface SumColumns {
  readonly ofMeasure: (measure: CubeMeasure) => RowColumns
  /** The measure where the other has a value too. */
  readonly ofPair: (measure: CubeMeasure, other: CubeMeasure) => RowColumns
  readonly ofProduct: (measure: CubeMeasure, weight: CubeMeasure) => RowColumns
}

export function sumColumns(): SumColumns {
  const made = new Map<string, RowColumns>()
  const once = (name: string, measure: CubeMeasure, values: () => Float64Array, column = wholeNumbers): RowColumns => {
    const known = made.get(name)
    if (known) return known
    const own = values()
    const { status } = measure
    const fresh = {
      rowCount: own.length,
      values: own,
      status,
      hasMarks: isMarked(status),
      column: column(own),
    }
    made.set(name, fresh)
    return fresh
  }
  return {
    ofMeasure: (measure) => once(measure.field, measure, () => measure.values),
    ofPair: (measure, other) =>
      once(`${measure.field}\n${other.field}`, measure, () => valuesWith(measure.values, other.values)),
    ofProduct: (measure, weight) =>
      once(
        `${measure.field}\n*\n${weight.field}`,
        measure,
        () => valuesWith(measure.values, weight.values),
        (values): SumColumn => products(values, weight.values),
      ),
  }
}

function valuesWith(values: Float64Array, other: Float64Array): Float64Array {
  return other.some(Number.isNaN) ? values.map((value, row) => (Number.isNaN(other[row]) ? Number.NaN : value)) : values
}

function isMarked(status: Uint8Array): boolean {
  for (let row = 0; row < status.length; row += 1) if (status[row] !== 0) return true
  return false
}

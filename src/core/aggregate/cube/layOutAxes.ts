import type { Cells } from './collectCells.ts'
import { type KeyPart, keyCount, strides } from './KeyPart.ts'
import type { PivotAxis } from './PivotResult.ts'
import type { QueryPlan } from './planQuery.ts'

export interface LaidOut {
  readonly rows: PivotAxis
  readonly columns: PivotAxis
  /** The place of each cell in the arrays of the answer. */
  readonly places: Float64Array
}

/** The axes hold the keys that have rows, in order of their dimensions. */
export function layOutAxes(plan: QueryPlan, cells: Cells): LaidOut {
  const width = Math.max(1, keyCount(plan.columns))
  const keys = cells.keys.subarray(0, cells.count)
  const [rowKeys, columnKeys] = [
    distinct(keys.map((key) => Math.floor(key / width))),
    distinct(keys.map((key) => key % width)),
  ]
  const rows = axisOf(plan.rows, rowKeys, plan)
  const columns = axisOf(plan.columns, columnKeys, plan)
  const [rowAt, columnAt] = [placeFinder(rowKeys), placeFinder(columnKeys)]
  const places = keys.map((key) => rowAt(Math.floor(key / width)) * columns.length + columnAt(key % width))
  return { rows, columns, places }
}

function distinct(keys: Float64Array): Float64Array {
  const sorted = keys.slice().sort()
  return sorted.filter((key, index) => index === 0 || key !== sorted[index - 1])
}

/** Keys lie mostly close together: then a list by key is quickest, otherwise a map. */
function placeFinder(keys: Float64Array): (key: number) => number {
  const most = keys[keys.length - 1] ?? 0
  if (most > 8 * keys.length + 1024) {
    const placeOf = new Map(Array.from(keys, (key, place) => [key, place]))
    return (key) => placeOf.get(key) as number
  }
  const list = new Int32Array(most + 1)
  keys.forEach((key, place) => {
    list[key] = place
  })
  return (key) => list[key] as number
}

function axisOf(parts: readonly KeyPart[], keys: Float64Array, plan: QueryPlan): PivotAxis {
  const each = strides(parts)
  const dimensions = parts.map(({ dimension }) => dimension)
  const codes = parts.map(({ dimension, size }, index) => {
    const categories = plan.categoriesOf.get(dimension) as Uint32Array
    return Uint32Array.from(keys, (key) => categories[Math.floor(key / (each[index] as number)) % size] as number)
  })
  return { dimensions, length: parts.length === 0 ? 1 : keys.length, codes }
}

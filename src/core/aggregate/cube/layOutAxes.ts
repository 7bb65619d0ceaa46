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
  const { count, keys } = cells
  const [down, across] = [new Float64Array(count), new Float64Array(count)]
  for (let cell = 0; cell < count; cell += 1) {
    const key = keys[cell] as number
    const row = Math.floor(key / width)
    down[cell] = row
    across[cell] = key - row * width
  }
  const [rowKeys, columnKeys] = [distinct(down, keyCount(plan.rows)), distinct(across, width)]
  const [rows, columns] = [axisOf(plan.rows, rowKeys, plan), axisOf(plan.columns, columnKeys, plan)]
  replaceByPlaces(down, rowKeys)
  replaceByPlaces(across, columnKeys)
  for (let cell = 0; cell < count; cell += 1)
    down[cell] = (down[cell] as number) * columns.length + (across[cell] as number)
  return { rows, columns, places: down }
}

/** In order. Keys lie mostly close together: then a flag each is quicker than sorting. */
function distinct(keys: Float64Array, most: number): Float64Array {
  if (most > 8 * keys.length + 1024) return Float64Array.from(new Set(keys)).sort()
  const isThere = new Uint8Array(most)
  for (let at = 0; at < keys.length; at += 1) isThere[keys[at] as number] = 1
  const found = new Float64Array(most)
  let count = 0
  for (let key = 0; key < most; key += 1) {
    if (isThere[key] === 1) {
      found[count] = key
      count += 1
    }
  }
  return found.slice(0, count)
}

/** Each key by its place among the distinct ones, which are in order. */
function replaceByPlaces(all: Float64Array, keys: Float64Array): void {
  const most = keys[keys.length - 1] ?? 0
  if (most === keys.length - 1) return
  if (most > 8 * keys.length + 1024) {
    const placeOf = new Map(Array.from(keys, (key, place) => [key, place]))
    for (let at = 0; at < all.length; at += 1) all[at] = placeOf.get(all[at] as number) as number
    return
  }
  const places = new Int32Array(most + 1)
  for (let place = 0; place < keys.length; place += 1) places[keys[place] as number] = place
  for (let at = 0; at < all.length; at += 1) all[at] = places[all[at] as number] as number
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

import type { Dimension } from '../../model/Dataset.ts'
import { parsePeriod } from '../../model/Period.ts'
import type { CubeQuery } from './CubeQuery.ts'
import type { CubeMeasure, CubeSource } from './CubeSource.ts'
import type { KeyPart } from './KeyPart.ts'
import { axisOrder, keptCategories } from './keptCategories.ts'
import type { CubeNote, CubeReason } from './PivotResult.ts'

/** A dimension whose categories may not meet in one cell, though it stands on no axis. */
export interface Guard {
  readonly part: KeyPart
  readonly reason: CubeReason
}

/** A question made ready for the rows: axes first, then guards, then dimensions that only filter. */
export interface QueryPlan {
  readonly rows: readonly KeyPart[]
  readonly columns: readonly KeyPart[]
  readonly guards: readonly Guard[]
  readonly filters: readonly KeyPart[]
  /** By axis dimension, which category stands on each place. */
  readonly categoriesOf: ReadonlyMap<string, Uint32Array>
  readonly notes: readonly CubeNote[]
}

export function planQuery(source: CubeSource, query: CubeQuery, measure: CubeMeasure): QueryPlan {
  const categoriesOf = new Map<string, Uint32Array>()
  const onAxis = new Set([...query.rows, ...query.columns])
  const notes: CubeNote[] = []
  const axisPart = (id: string): KeyPart => {
    const dimension = dimensionIn(source, id)
    const kept = keptCategories(dimension, query.filters)
    const order = axisOrder(dimension).filter((index) => kept[index] === 1)
    categoriesOf.set(id, Uint32Array.from(order))
    return partOf(dimension, order, order.length)
  }
  const [rows, columns] = [unique(query.rows).map(axisPart), unique(query.columns, query.rows).map(axisPart)]
  const guards: Guard[] = []
  const filters: KeyPart[] = []
  for (const dimension of source.dimensions.filter(({ id }) => !onAxis.has(id))) {
    const kept = keptCategories(dimension, query.filters)
    const left = leaveOutParents(kept, source.parents[dimension.id] ?? [])
    if (left.length > 0) notes.push({ kind: 'totalsLeftOut', dimension: dimension.id, categories: left })
    const guard = guardOf(dimension, kept, source, query, measure)
    if (guard) guards.push(guard)
    else if (kept.includes(0)) filters.push(filterPart(dimension, kept))
  }
  return { rows, columns, guards, filters, categoriesOf, notes }
}

function dimensionIn(source: CubeSource, id: string): Dimension {
  const dimension = source.dimensions.find((candidate) => candidate.id === id)
  if (!dimension) throw new Error(`unknown dimension: ${id} of ${source.name}`)
  return dimension
}

function unique(ids: readonly string[], taken: readonly string[] = []): string[] {
  return [...new Set(ids)].filter((id) => !taken.includes(id))
}

/** Takes away every category that holds another one that is counted, and tells which. */
function leaveOutParents(kept: Uint8Array, parents: readonly (number | null)[]): number[] {
  const above = new Set<number>()
  parents.forEach((parent, index) => {
    if (kept[index] === 0) return
    for (let at = parent, steps = 0; at != null && steps < parents.length; at = parents[at] ?? null, steps += 1)
      above.add(at)
  })
  const left = [...above].filter((index) => kept[index] === 1)
  for (const index of left) kept[index] = 0
  return left
}

function guardOf(
  dimension: Dimension,
  kept: Uint8Array,
  source: CubeSource,
  query: CubeQuery,
  measure: CubeMeasure,
): Guard | null {
  const guard = (reason: CubeReason, places: Int32Array): Guard | null => {
    const size = Math.max(...places, -1) + 1
    const { id, codes } = dimension
    if (size < 2 || query.allow?.includes(reason)) return null
    return { reason, part: { dimension: id, codes, places, size, isFilter: kept.includes(0) } }
  }
  if (dimension.id === source.level) return guard('mixedLevels', numbered(kept, String))
  if (dimension.id === source.variable) return guard('mixedVariables', numbered(kept, String))
  if (dimension.role !== 'time') return null
  if (isSum(query) && isStock(measure)) return guard('stockOverTime', numbered(kept, String))
  const kindOf = (index: number) => parsePeriod(dimension.categories[index] as string)?.kind ?? 'other'
  return guard('mixedPeriodKinds', numbered(kept, kindOf))
}

/** Only flows are added up over time. Of a measure nobody has described nothing is known. */
function isStock({ measureType }: CubeMeasure): boolean {
  return measureType !== 'flow' && measureType !== ''
}

function isSum({ reduce: { kind } }: CubeQuery): boolean {
  return kind === 'sum' || kind === 'shareOfTotal' || kind === 'change' || kind === 'index'
}

/** Kept categories numbered by their name, the others −1. */
function numbered(kept: Uint8Array, nameOf: (index: number) => string): Int32Array {
  const numberOf = new Map<string, number>()
  return Int32Array.from(kept, (isKept, index) => {
    if (isKept === 0) return -1
    const name = nameOf(index)
    if (!numberOf.has(name)) numberOf.set(name, numberOf.size)
    return numberOf.get(name) as number
  })
}

function partOf({ id, codes, categories }: Dimension, order: readonly number[], size: number): KeyPart {
  const places = new Int32Array(categories.length).fill(-1)
  order.forEach((category, place) => {
    places[category] = place
  })
  return { dimension: id, codes, places, size, isFilter: order.length < categories.length }
}

function filterPart({ id, codes }: Dimension, kept: Uint8Array): KeyPart {
  return { dimension: id, codes, places: Int32Array.from(kept, (isKept) => isKept - 1), size: 1, isFilter: true }
}

/** A dimension with all its categories, each on its own place. */
export function wholePart(source: CubeSource, id: string): KeyPart {
  const { codes, categories } = dimensionIn(source, id)
  return { dimension: id, codes, places: Int32Array.from(categories.keys()), size: categories.length, isFilter: false }
}

import type { Dimension } from '../../model/Dataset.ts'
import { parsePeriod } from '../../model/Period.ts'
import type { CubeFilter } from './CubeQuery.ts'

/** The categories of a dimension in the order of its axis: time by time, others as the table first has them. */
export function axisOrder({ role, categories }: Dimension): number[] {
  const indices = categories.map((_, index) => index)
  if (role !== 'time') return indices
  const startOf = (index: number) => parsePeriod(categories[index] as string)?.start ?? Number.POSITIVE_INFINITY
  return indices.toSorted(
    (a, b) => startOf(a) - startOf(b) || compareTexts(categories[a] as string, categories[b] as string),
  )
}

/** One byte a category: 1 where every filter on the dimension keeps it. */
export function keptCategories(
  dimension: Pick<Dimension, 'id' | 'role' | 'categories'>,
  filters: readonly CubeFilter[],
): Uint8Array {
  const kept = new Uint8Array(dimension.categories.length).fill(1)
  for (const filter of filters) {
    if (filter.dimension !== dimension.id) continue
    const wanted = 'categories' in filter ? listed(kept.length, filter.categories) : between(dimension, filter)
    wanted.forEach((isWanted, index) => {
      if (isWanted === 0) kept[index] = 0
    })
  }
  return kept
}

function listed(count: number, categories: readonly number[]): Uint8Array {
  const wanted = new Uint8Array(count)
  for (const index of categories) if (index in wanted) wanted[index] = 1
  return wanted
}

function between(
  { role, categories }: Pick<Dimension, 'role' | 'categories'>,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): Uint8Array {
  const compare = role === 'time' ? comparePeriodTexts : compareTexts
  const isIn = (text: string) => (from === null || compare(text, from) >= 0) && (to === null || compare(text, to) <= 0)
  return Uint8Array.from(categories, (text) => Number(isIn(text)))
}

/** The first and the last period of a year are in the year: 2024-K3 lies between 2023 and 2024. */
function comparePeriodTexts(a: string, b: string): number {
  const [first, second] = [parsePeriod(a), parsePeriod(b)]
  if (!first || !second) return compareTexts(a, b)
  return first.kind === second.kind ? first.start - second.start : first.year - second.year
}

/** Numbers by size, other texts by their letters. */
function compareTexts(a: string, b: string): number {
  const [first, second] = [Number(a), Number(b)]
  if (a !== '' && b !== '' && !Number.isNaN(first) && !Number.isNaN(second) && first !== second) return first - second
  if (a === b) return 0
  return a < b ? -1 : 1
}

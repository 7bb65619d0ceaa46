import type { CubeShape } from '../../core/aggregate/cube/CubeShape.ts'
import { newestCategory } from '../../core/aggregate/cube/queryOfPivot.ts'
import { parsePeriod } from '../../core/model/Period.ts'
import type { CategoryPick } from '../../core/select/PivotSelection.ts'

/** The categories a pick keeps. A range is by time, or by the order of the texts. */
export function pickedOf(
  { categories }: Pick<CubeShape['dimensions'][number], 'categories'>,
  pick: CategoryPick,
): readonly string[] {
  switch (pick.kind) {
    case 'all':
      return categories
    case 'newest':
      return [newestCategory({ categories }) ?? ''].filter((category) => categories.includes(category))
    case 'some':
      return categories.filter((category) => pick.categories.includes(category))
    case 'range':
      return categories.filter((category) => isBetween(category, pick.from, pick.to))
  }
}

function isBetween(category: string, from: string | null, to: string | null): boolean {
  const at = startOf(category)
  if (at === null) return false
  const [start, end] = [from === null ? null : startOf(from), to === null ? null : startOf(to)]
  return (start === null || at >= start) && (end === null || at <= end)
}

function startOf(text: string): number | null {
  return parsePeriod(text)?.start ?? null
}

import type { Indicator } from '../model/Indicator.ts'
import type { KnowledgeBase } from '../model/KnowledgeBase.ts'
import type { Series } from '../model/Series.ts'
import type { Target } from '../model/Target.ts'

/** The target in force for the place of a series with the latest date; a superseded one is no target. */
export function targetInForce(
  { targets }: KnowledgeBase,
  { id }: Indicator,
  { placeId }: Pick<Series, 'placeId'>,
): Target | null {
  return lastTarget(targets.filter((target) => target.indicatorId === id && target.placeId === placeId))
}

/** The one with the latest date of those that are not superseded. */
export function lastTarget(targets: readonly Target[]): Target | null {
  const inForce = targets.filter(({ replacedBy }) => replacedBy === null)
  return inForce.toSorted((a, b) => (b.due?.start ?? 0) - (a.due?.start ?? 0))[0] ?? null
}

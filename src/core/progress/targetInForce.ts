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
  const own = targets.filter(
    (target) => target.indicatorId === id && target.placeId === placeId && target.replacedBy === null,
  )
  return own.toSorted((a, b) => (b.due?.start ?? 0) - (a.due?.start ?? 0))[0] ?? null
}

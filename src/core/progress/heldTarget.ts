import type { Indicator } from '../model/Indicator.ts'
import type { KnowledgeBase } from '../model/KnowledgeBase.ts'
import type { Series } from '../model/Series.ts'
import type { Target } from '../model/Target.ts'
import { lastTarget, targetInForce } from './targetInForce.ts'

/**
 * The target an indicator is held against: the one for the first of the series that has one, else one for a place without
 * figures, which is a target all the same. Null where nobody has set one that is in force. `today` is an ISO date.
 */
export function heldTarget(
  base: KnowledgeBase,
  indicator: Indicator,
  inOrder: readonly Series[],
  today: string,
): Target | null {
  for (const series of inOrder) {
    const target = series.group === '' ? targetInForce(base, indicator, series, today) : null
    if (target) return target
  }
  return lastTarget(
    base.targets.filter(({ indicatorId }) => indicatorId === indicator.id),
    today,
  )
}

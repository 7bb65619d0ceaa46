import type { Indicator } from '../model/Indicator.ts'
import type { KnowledgeBase } from '../model/KnowledgeBase.ts'
import { parsePeriod } from '../model/Period.ts'
import type { Series } from '../model/Series.ts'
import type { Target } from '../model/Target.ts'
import { periodEnd } from './periodTime.ts'

/** The target in force for the place of a series with the latest date; a superseded one is no target. `today` is an ISO date. */
export function targetInForce(
  { targets }: KnowledgeBase,
  { id }: Indicator,
  { placeId }: Pick<Series, 'placeId'>,
  today: string,
): Target | null {
  const own = targets.filter((target) => target.indicatorId === id && target.placeId === placeId)
  return lastTarget(own, today)
}

/** The one with the latest date of those that are in force on an ISO date. */
export function lastTarget(targets: readonly Target[], today: string): Target | null {
  const inForce = targets.filter((target) => isInForce(target, today))
  return inForce.toSorted((a, b) => (b.due?.start ?? 0) - (a.due?.start ?? 0))[0] ?? null
}

/** A target that has been replaced holds to the last day it is valid; without such a day it no longer holds. */
function isInForce({ validFrom, validTo, replacedBy }: Target, today: string): boolean {
  if (validFrom && validFrom.start > (parsePeriod(today)?.start ?? 0)) return false
  return validTo ? periodEnd(validTo) >= today : replacedBy === null
}

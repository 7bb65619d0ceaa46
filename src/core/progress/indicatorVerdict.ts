import { seriesOfIndicator } from '../aggregate/seriesOfIndicator.ts'
import type { Indicator } from '../model/Indicator.ts'
import type { KnowledgeBase } from '../model/KnowledgeBase.ts'
import type { Series } from '../model/Series.ts'
import type { Target } from '../model/Target.ts'
import { heldTarget } from './heldTarget.ts'
import type { Judgement } from './Judgement.ts'
import { judge } from './judge.ts'

/** An indicator held against the target that is in force for it. */
export interface IndicatorVerdict {
  readonly indicator: Indicator
  readonly target: Target
  readonly judgement: Judgement
}

/**
 * The verdict on an indicator: for the home place's target, else the country's, else that of another place.
 * Null when nobody has set a target that is in force. `today` is an ISO date.
 */
export function indicatorVerdict(base: KnowledgeBase, indicator: Indicator, today: string): IndicatorVerdict | null {
  const target = heldTarget(base, indicator, seriesOfIndicator(base, indicator), today)
  return target && { indicator, target, judgement: judgementOf(base, indicator, target, today) }
}

/** The figures a target is for; null where its place has none. */
export function judgedSeries(base: KnowledgeBase, indicator: Indicator, target: Target): Series | null {
  const isFor = ({ placeId, group }: Series) => placeId === target.placeId && group === ''
  return seriesOfIndicator(base, indicator).find(isFor) ?? null
}

/** The figures of the target's own place set against it: those of another place are never held against it. */
export function judgementOf(base: KnowledgeBase, indicator: Indicator, target: Target, today: string): Judgement {
  const series = judgedSeries(base, indicator, target)
  return series
    ? judge({ series, target, indicator, today })
    : { verdict: 'notJudged', reasons: [{ code: 'noFiguresForPlace' }], assessment: null }
}

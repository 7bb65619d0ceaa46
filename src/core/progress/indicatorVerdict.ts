import { seriesOfIndicator } from '../aggregate/seriesOfIndicator.ts'
import type { Indicator } from '../model/Indicator.ts'
import type { KnowledgeBase } from '../model/KnowledgeBase.ts'
import type { Target } from '../model/Target.ts'
import type { Judgement } from './Judgement.ts'
import { judge } from './judge.ts'
import { targetInForce } from './targetInForce.ts'

/** An indicator held against the target that is in force for it. */
export interface IndicatorVerdict {
  readonly indicator: Indicator
  readonly target: Target
  readonly judgement: Judgement
}

/**
 * The verdict on an indicator: for the home place's target, else the country's, else that of another place with figures.
 * Null when no target in force has figures to be held against. `today` is an ISO date.
 */
export function indicatorVerdict(base: KnowledgeBase, indicator: Indicator, today: string): IndicatorVerdict | null {
  for (const series of seriesOfIndicator(base, indicator)) {
    const target = series.group === '' ? targetInForce(base, indicator, series) : null
    if (target) return { indicator, target, judgement: judge({ series, target, indicator, today }) }
  }
  return null
}

import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { ThemePlan } from '../../core/model/Plan.ts'
import type { Source } from '../../core/model/Source.ts'

export interface OtherPlan {
  readonly plan: ThemePlan
  /** The link to digitalisation; that it is our judgement is said once, by the column. */
  readonly link: string
  readonly source: Source | undefined
}

export interface PlanView {
  readonly others: readonly OtherPlan[]
  /** Of the others, those with a known date of adoption. */
  readonly adopted: number
  /** Of the plan and the other plans, each once. */
  readonly sources: readonly Source[]
  readonly subThemeCount: number
}

/** What the page of the plan tells beside the plan itself. */
export function planView({ plan, themes, themePlans, sources }: KnowledgeBase): PlanView {
  const others = themePlans.filter(({ sourceId }) => plan === null || sourceId !== plan.sourceId)
  const sourceIds = [plan?.sourceId ?? '', ...others.map(({ sourceId }) => sourceId)]
  return {
    others: others.map((other) => ({
      plan: other,
      link: other.digitalLink.replace(/\s*\(vår vurdering\)/, ''),
      source: sources.get(other.sourceId),
    })),
    adopted: others.filter(({ adopted }) => adopted !== '').length,
    sources: [...new Set(sourceIds)].flatMap((id) => sources.get(id) ?? []),
    subThemeCount: themes.reduce((sum, { subThemes }) => sum + subThemes.length, 0),
  }
}

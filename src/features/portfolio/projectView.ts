import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Funding, Project, ProjectDates, ProjectMoney } from '../../core/model/Project.ts'
import type { Source } from '../../core/model/Source.ts'
import { statusAge } from './statusAge.ts'

/** The columns of money that are never added to each other. */
export const fundingKinds = ['applied', 'granted', 'paid', 'planned'] as const
export type FundingKind = (typeof fundingKinds)[number]

export interface FundingTotal {
  readonly kind: FundingKind
  /** Whole kroner; null where no line has such an amount. */
  readonly sum: number | null
  /** How many lines have one. */
  readonly lines: number
}

export interface ProjectView {
  readonly project: Project
  /** Days since the last status; null when there never was one. */
  readonly statusAge: number | null
  readonly dates: readonly { readonly kind: keyof ProjectDates; readonly date: string }[]
  readonly knownDates: number
  readonly money: readonly { readonly kind: keyof ProjectMoney; readonly kroner: number | null }[]
  readonly knownMoney: number
  readonly funding: readonly Funding[]
  readonly fundingTotals: readonly FundingTotal[]
  readonly sources: readonly Source[]
  /** On the same sub-themes. */
  readonly indicators: readonly Indicator[]
}

const dateKinds = ['startPlanned', 'startActual', 'endOriginal', 'endApproved', 'endForecast', 'endActual'] as const
const moneyKinds = ['budgetOriginal', 'budget', 'spent', 'forecast', 'finalCost'] as const

/** All that is known of one project; null for one that is not in the registers. `today` is an ISO date. */
export function projectView(base: KnowledgeBase, id: string | undefined, today: string): ProjectView | null {
  const project = base.projects.find((candidate) => candidate.id === id)
  if (project === undefined) return null
  const funding = base.funding.filter(({ projectId }) => projectId === id)
  const dates = dateKinds.map((kind) => ({ kind, date: project.dates[kind] }))
  const money = moneyKinds.map((kind) => ({ kind, kroner: project.money[kind] }))
  return {
    project,
    statusAge: statusAge(project, today),
    dates,
    knownDates: dates.filter(({ date }) => date !== '').length,
    money,
    knownMoney: money.filter(({ kroner }) => kroner !== null).length,
    funding,
    fundingTotals: fundingKinds.map((kind) => totalOf(kind, funding)),
    sources: sourcesOf([project.sourceId, ...funding.map(({ sourceId }) => sourceId)], base),
    indicators: indicatorsBeside(project, base),
  }
}

function totalOf(kind: FundingKind, funding: readonly Funding[]): FundingTotal {
  const amounts = funding.flatMap((line) => line[kind] ?? [])
  return {
    kind,
    lines: amounts.length,
    sum: amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0),
  }
}

function sourcesOf(ids: readonly string[], { sources }: KnowledgeBase): Source[] {
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? [])
}

function indicatorsBeside({ subThemeIds }: Project, { indicators }: KnowledgeBase): Indicator[] {
  return [...indicators.values()].filter((indicator) => indicator.subThemeIds.some((id) => subThemeIds.includes(id)))
}

import { projectsOnTheme } from '../../core/coverage/onTheme.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Theme } from '../../core/model/Theme.ts'
import { findAttention } from '../../core/portfolio/attention/findAttention.ts'
import { buildPortfolio } from '../../core/portfolio/buildPortfolio.ts'
import { sumPortfolio } from '../../core/portfolio/measurePortfolio.ts'
import type { Metric } from '../../core/portfolio/metrics/Metric.ts'
import { measureProject } from '../../core/portfolio/metrics/measureProject.ts'
import { rowsOfKnowledgeBase } from '../../core/portfolio/rowsOfKnowledgeBase.ts'

/** What the portfolio says of a theme's projects: how many need attention, and for how much. */
export interface ThemePortfolio {
  readonly all: number
  /** By the rules about delivery. */
  readonly needing: number
  readonly grave: number
  /** Whole kroner, of all parties. */
  readonly budget: Metric | null
  readonly forecast: Metric | null
}

/** Null where there are no projects, or no limits to hold them against. `today` is an ISO day. */
export function themePortfolio(base: KnowledgeBase, theme: Theme, today: string): ThemePortfolio | null {
  const own = projectsOnTheme(base, theme)
  const settings = base.portfolioSettings
  if (own.length === 0 || settings === null) return null
  const ids = new Set(own.map(({ id }) => id))
  const funding = base.funding.filter(({ projectId }) => ids.has(projectId))
  const { projects } = buildPortfolio(rowsOfKnowledgeBase(own, funding), {})
  const measured = projects.map((project) => measureProject(project, today, settings))
  const hits = findAttention(measured, settings, today).filter(({ isData }) => !isData)
  const keysOf = (some: typeof hits) => new Set(some.map(({ projectKey }) => projectKey)).size
  const { metrics } = sumPortfolio(measured, [])
  return {
    all: projects.length,
    needing: keysOf(hits),
    grave: keysOf(hits.filter(({ severity }) => severity === 'hoy')),
    budget: metrics.get('sum_budsjett') ?? null,
    forecast: metrics.get('sum_prognose') ?? null,
  }
}

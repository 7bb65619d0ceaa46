import type { KnowledgeBase } from '../../../core/model/KnowledgeBase.ts'
import type { PortfolioSettings } from '../../../core/model/PortfolioSettings.ts'
import type { AttentionHit } from '../../../core/portfolio/attention/AttentionHit.ts'
import { findAttention } from '../../../core/portfolio/attention/findAttention.ts'
import { buildPortfolio, type Portfolio } from '../../../core/portfolio/buildPortfolio.ts'
import { type MeasuredProject, measureProject, newestAsOf } from '../../../core/portfolio/metrics/measureProject.ts'
import { rowsOfKnowledgeBase } from '../../../core/portfolio/rowsOfKnowledgeBase.ts'

/** Which registers the page shows: the knowledge base's own, the made-up example, or files the reader has dropped. */
export type PortfolioKind = 'own' | 'example' | 'file'

/** The registers in view, measured once on one reference date. */
export interface PortfolioInView {
  readonly kind: PortfolioKind
  readonly portfolio: Portfolio
  /** `R`, an ISO day. */
  readonly reference: string
  readonly settings: PortfolioSettings
  readonly measured: readonly MeasuredProject[]
  readonly byKey: ReadonlyMap<string, MeasuredProject>
  /** What the registers are held against; null for each project's report before. */
  readonly before: EarlierRegister | null
  /** Every rule held against every project. */
  readonly attention: readonly AttentionHit[]
}

/** A register at another day, or from elsewhere. */
export interface EarlierRegister {
  readonly name: string
  readonly portfolio: Portfolio
}

const built = new WeakMap<KnowledgeBase, Portfolio>()
const measured = new WeakMap<Portfolio, PortfolioInView>()

/** The knowledge base's own projects as a portfolio. */
export function ownPortfolio(base: KnowledgeBase): Portfolio {
  const known = built.get(base)
  if (known) return known
  const portfolio = buildPortfolio(rowsOfKnowledgeBase(base.projects, base.funding), {})
  built.set(base, portfolio)
  return portfolio
}

/**
 * Measuring is done once for each portfolio and day. Our own register is live and is held against today; files tell
 * themselves which day they are as of.
 */
export function measureInView(
  kind: PortfolioKind,
  portfolio: Portfolio,
  settings: PortfolioSettings,
  today: string,
): PortfolioInView {
  const reference = kind === 'own' ? today : (newestAsOf(portfolio.projects) ?? today)
  const known = measured.get(portfolio)
  if (known?.reference === reference && known.settings === settings) return known
  const all = portfolio.projects.map((project) => measureProject(project, reference, settings))
  const inView: PortfolioInView = {
    kind,
    portfolio,
    reference,
    settings,
    measured: all,
    byKey: new Map(all.map((one) => [one.project.key, one])),
    before: null,
    attention: findAttention(all, settings, reference),
  }
  measured.set(portfolio, inView)
  return inView
}

import type { MeasuredProject } from '../../../core/portfolio/metrics/measureProject.ts'
import { type AttentionRow, attentionRow } from '../attention/attentionView.ts'
import type { PortfolioInView } from '../register/PortfolioInView.ts'

/** A project as its page shows it: measured, with the rules that hold for it. */
export interface PortfolioProjectView {
  readonly one: MeasuredProject
  readonly inView: PortfolioInView
  /** Rules about delivery; null when none holds. */
  readonly attention: AttentionRow | null
  /** Rules about the register's data. */
  readonly dataRemarks: AttentionRow | null
}

/** Null for one that is not in the registers in view. The address holds its id, or its key where ids may be shared. */
export function portfolioProject(inView: PortfolioInView, id: string | undefined): PortfolioProjectView | null {
  const one = inView.measured.find(({ project }) => project.key === id || project.id === id)
  if (one === undefined) return null
  const hits = inView.attention.filter(({ projectKey }) => projectKey === one.project.key)
  const rowOf = (own: typeof hits) => (own.length === 0 ? null : attentionRow(one.project, own))
  return {
    one,
    inView,
    attention: rowOf(hits.filter(({ isData }) => !isData)),
    dataRemarks: rowOf(hits.filter(({ isData }) => isData)),
  }
}

import { type Phase, phases } from '../../../core/model/Project.ts'
import type { MeasuredProject } from '../../../core/portfolio/metrics/measureProject.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { shownAmounts, type Tally, tallyOf } from '../shownAmounts.ts'

/** One phase of the board; null is the projects that tell none. */
export interface PhaseColumn extends Tally {
  readonly phase: Phase | null
  /** Of the municipality's own register. */
  readonly own: number
  /** The decision point that ends the phase. */
  readonly gate: string | null
}

/** The projects by phase with their budgets, and what has no phase last. */
export function phaseBoard(view: PortfolioView, municipality: string): PhaseColumn[] {
  const amounts = shownAmounts(view, 'budsjett')
  const column = (phase: Phase | null, gate: string | null): PhaseColumn => {
    const rows = view.rows.filter(({ project }) => project.values.fase.parsed === phase)
    return { phase, gate, own: ownCount(rows, municipality), ...tallyOf(rows, amounts) }
  }
  const known = phases.map((phase, index) => column(phase, index < phases.length - 1 ? `BP${index + 1}` : null))
  const unknown = column(null, null)
  return unknown.count === 0 ? known : [...known, unknown]
}

function ownCount(rows: readonly MeasuredProject[], municipality: string): number {
  return rows.filter(({ project }) => project.register === municipality).length
}

/** The phase most projects stand in. */
export function fullestPhase(columns: readonly PhaseColumn[]): PhaseColumn | null {
  const known = columns.filter(({ phase, count }) => phase !== null && count > 0)
  return known.toSorted((a, b) => b.count - a.count)[0] ?? null
}

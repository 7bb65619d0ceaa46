import { compareText } from '../../../core/portfolio/register/compareText.ts'
import type { ProjectMilestone } from '../../../core/portfolio/register/registerTables.ts'

export interface MilestoneRow {
  readonly key: string
  readonly values: ProjectMilestone['values']
  /** The day has passed, and the register does not say that it was reached. */
  readonly isLate: boolean
}

const reached = /godkjent|ferdig|fullført|gjennomført|nådd|done|complete/i

/** By the date they have now; those without a date last. `reference` is an ISO day. */
export function milestoneRows(milestones: readonly ProjectMilestone[], reference: string): MilestoneRow[] {
  const dayOf = ({ values }: ProjectMilestone) => values.slutt.parsed?.last ?? '9999'
  return milestones
    .toSorted((a, b) => compareText(dayOf(a), dayOf(b)))
    .map((milestone) => ({
      key: `${milestone.file}:${milestone.line}`,
      values: milestone.values,
      isLate: dayOf(milestone) < reference && !reached.test(milestone.values.status.raw),
    }))
}

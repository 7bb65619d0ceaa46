import type { AttentionSeverity } from '../../../core/model/PortfolioSettings.ts'
import type { AttentionHit } from '../../../core/portfolio/attention/AttentionHit.ts'
import type { ProjectAttention } from '../../../core/portfolio/attention/findAttention.ts'
import type { PortfolioProject } from '../../../core/portfolio/register/PortfolioProject.ts'
import type { PortfolioInView } from '../register/PortfolioInView.ts'

/** A project that needs attention, as one row. */
export interface AttentionRow {
  readonly project: PortfolioProject
  readonly severity: AttentionSeverity
  /** Every rule that holds, gravest first; each with its own reasons. */
  readonly hits: readonly AttentionHit[]
  /** The earliest day any of it has been so. */
  readonly since: string | null
  /** The largest amount at stake, in the project's currency. */
  readonly exposed: number | null
}

/** One register's rows; the municipality's own register comes first. */
export interface AttentionGroup {
  readonly register: string
  readonly rows: readonly AttentionRow[]
}

export function attentionGroups(
  attention: readonly ProjectAttention[],
  { byKey }: PortfolioInView,
  municipality: string,
): AttentionGroup[] {
  const rows = attention.flatMap(({ projectKey, hits }) => {
    const project = byKey.get(projectKey)?.project
    return project ? [attentionRow(project, hits)] : []
  })
  const names = [...new Set(rows.map(({ project }) => project.register))]
  const ordered = names.toSorted((a, b) => Number(b === municipality) - Number(a === municipality))
  return ordered.map((register) => ({ register, rows: rows.filter(({ project }) => project.register === register) }))
}

export function attentionRow(project: PortfolioProject, hits: readonly AttentionHit[]): AttentionRow {
  const days = hits.flatMap(({ since }) => since ?? [])
  const amounts = hits.flatMap(({ exposed }) => exposed ?? [])
  return {
    project,
    severity: hits[0]?.severity ?? 'lav',
    hits,
    since: days.toSorted()[0] ?? null,
    exposed: amounts.length === 0 ? null : Math.max(...amounts),
  }
}

/** Who answers: the owning unit, else the role that is named. Names of persons are roles already. */
export function whoAnswers({ values }: PortfolioProject): string {
  const { eierenhet, prosjekteier, ledende_part, prosjektleder } = values
  return eierenhet.parsed ?? prosjekteier.parsed ?? ledende_part.parsed ?? prosjektleder.parsed ?? ''
}

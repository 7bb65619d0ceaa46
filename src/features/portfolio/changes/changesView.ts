import { findChanges, type PortfolioChanges } from '../../../core/portfolio/changes/findChanges.ts'
import type { PortfolioProject } from '../../../core/portfolio/register/PortfolioProject.ts'
import type { ProjectFieldId } from '../../../core/portfolio/register/registerTables.ts'
import type { PortfolioView } from '../portfolioView.ts'

export interface ChangesView {
  readonly changes: PortfolioChanges
  /** How many have an earlier report to be held against. */
  readonly compared: number
  readonly byKey: ReadonlyMap<string, PortfolioProject>
}

/** What is another than in each project's report before the last (portfolio.md §4.1, view 12). */
export function changesView({ rows }: Pick<PortfolioView, 'rows'>): ChangesView {
  const projects = rows.map(({ project }) => project)
  const reported = projects.filter(({ reports }) => reports.length > 0)
  return {
    changes: findChanges(reported.map(asReportedBefore), reported),
    compared: reported.length,
    byKey: new Map(projects.map((project) => [project.key, project])),
  }
}

/** The project as its latest earlier report told it: only what that report says can have changed. */
function asReportedBefore(project: PortfolioProject): PortfolioProject {
  const report = project.reports.at(-1)
  if (!report) return project
  const told = Object.entries(report.values).filter(([, value]) => value.parsed !== null)
  return {
    ...project,
    values: { ...project.values, ...Object.fromEntries(told) },
    columns: new Set(told.map(([id]) => id as ProjectFieldId)),
  }
}

import { parseThemeFilter } from '../../../blocks/themeFilter.ts'
import { alignKeys } from '../../../core/portfolio/changes/alignKeys.ts'
import { findChanges, type PortfolioChanges } from '../../../core/portfolio/changes/findChanges.ts'
import type { PortfolioProject } from '../../../core/portfolio/register/PortfolioProject.ts'
import type { ProjectFieldId } from '../../../core/portfolio/register/registerTables.ts'
import { askedFields, isChosen } from '../portfolioChoice.ts'
import type { PortfolioView } from '../portfolioView.ts'

export interface ChangesView {
  readonly changes: PortfolioChanges
  /** How many have something earlier to be held against. */
  readonly compared: number
  /** The register they are held against; null for each project's report before. */
  readonly against: string | null
  readonly byKey: ReadonlyMap<string, PortfolioProject>
}

/** What is another than in the register before, or else in each project's report before (portfolio.md §4.1, view 12). */
export function changesView(view: Pick<PortfolioView, 'rows' | 'inView' | 'choice' | 'themes'>): ChangesView {
  const projects = view.rows.map(({ project }) => project)
  const { before } = view.inView
  if (before) return changesSince(before.name, before.portfolio.projects, view)
  const reported = projects.filter(({ reports }) => reports.length > 0)
  return {
    changes: findChanges(reported.map(asReportedBefore), reported),
    compared: reported.length,
    against: null,
    byKey: byKeyOf(projects),
  }
}

/** What is gone is narrowed as what is there: by what the earlier register said of it. */
function changesSince(
  against: string,
  before: readonly PortfolioProject[],
  { rows, inView, choice, themes }: Parameters<typeof changesView>[0],
): ChangesView {
  const after = rows.map(({ project }) => project)
  const shown = new Set(after.map(({ key }) => key))
  const theme = parseThemeFilter(choice.tema, themes)
  const asked = askedFields(choice, inView)
  const aligned = alignKeys(
    before,
    inView.measured.map(({ project }) => project),
  ).filter(
    (project) =>
      shown.has(project.key) || (!inView.byKey.has(project.key) && isChosen({ project }, choice, theme, asked)),
  )
  const compared = aligned.filter(({ key }) => shown.has(key)).length
  return { changes: findChanges(aligned, after), compared, against, byKey: byKeyOf([...aligned, ...after]) }
}

function byKeyOf(projects: readonly PortfolioProject[]): ReadonlyMap<string, PortfolioProject> {
  return new Map(projects.map((project) => [project.key, project]))
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

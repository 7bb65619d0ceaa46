import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { PortfolioProject } from '../register/PortfolioProject.ts'

/** Takes away links to a parent that nobody knows, or that lead back to the project itself (portfolio.md §2.2, «Inngår i»). */
export function withoutParentKnots(projects: readonly PortfolioProject[]): {
  projects: PortfolioProject[]
  issues: Issue[]
} {
  const byKey = new Map(projects.map((project) => [project.key, project]))
  const parentOf = (project: PortfolioProject) =>
    byKey.get(`${project.register}/${project.values.overordnet_id.parsed}`)
  const issues: Issue[] = []
  const sound = projects.map((project) => {
    const { raw, parsed } = project.values.overordnet_id
    if (parsed === null) return project
    const isKnown = parentOf(project) !== undefined
    if (isKnown && !leadsBack(project, parentOf)) return project
    const at = { file: project.file, line: project.line, column: 'overordnet_id', value: quoteCell(raw) }
    issues.push({
      ...at,
      severity: 'setAside',
      code: isKnown ? 'verdi-ukjent' : 'nokkel-ukjent',
      ...(!isKnown && { expected: 'prosjekter' }),
    })
    return {
      ...project,
      values: { ...project.values, overordnet_id: { raw, parsed: null, reason: 'refused' } as const },
    }
  })
  return { projects: sound, issues }
}

function leadsBack(
  project: PortfolioProject,
  parentOf: (of: PortfolioProject) => PortfolioProject | undefined,
): boolean {
  const seen = new Set([project.key])
  for (let parent = parentOf(project); parent; parent = parentOf(parent)) {
    if (parent.key === project.key) return true
    if (seen.has(parent.key)) return false
    seen.add(parent.key)
  }
  return false
}

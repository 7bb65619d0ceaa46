import { plainWord } from '../intake/plainWord.ts'
import type { PortfolioProject } from '../register/PortfolioProject.ts'

/**
 * The earlier projects under the keys of the later ones they are, so that registers with different names can be compared: the
 * same key, else the same id, else the same title, trimmed and in lower case; each only where one project alone on either side
 * has it.
 */
export function alignKeys(
  before: readonly PortfolioProject[],
  after: readonly PortfolioProject[],
): readonly PortfolioProject[] {
  const keys = new Map<PortfolioProject, string>()
  const ways = [
    ({ key }: PortfolioProject) => key,
    ({ id }: PortfolioProject) => id,
    ({ title }: PortfolioProject) => plainWord(title),
  ]
  const left = { before: new Set(before), after: new Set(after) }
  for (const nameOf of ways) {
    const [old, now] = [onlyOnes([...left.before], nameOf), onlyOnes([...left.after], nameOf)]
    for (const [name, project] of old) {
      const match = now.get(name)
      if (!match) continue
      keys.set(project, match.key)
      left.before.delete(project)
      left.after.delete(match)
    }
  }
  // A project that is gone must not be taken for another of the same key.
  return before.map((project) => ({ ...project, key: keys.get(project) ?? `\u0000${project.key}` }))
}

function onlyOnes(projects: readonly PortfolioProject[], nameOf: (project: PortfolioProject) => string) {
  const names = new Map<string, PortfolioProject[]>()
  for (const project of projects) names.set(nameOf(project), [...(names.get(nameOf(project)) ?? []), project])
  return new Map([...names].flatMap(([name, [first, ...more]]) => (first && more.length === 0 ? [[name, first]] : [])))
}

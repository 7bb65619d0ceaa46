import { gatherIssues, type Issue } from '../issue/Issue.ts'
import type { KnowledgeBase } from '../model/KnowledgeBase.ts'
import type { Series } from '../model/Series.ts'

/** What was set aside in the files a series is read from: a gap that no row stands behind may be one of those rows. */
export function faultsAround({ points }: Series, { figureFaults: faults }: KnowledgeBase): Issue[] {
  const files = new Set(points.flatMap(({ origins }) => origins.map(({ file }) => file)))
  return gatherIssues(faults.filter(({ file, severity }) => severity === 'setAside' && files.has(file)))
}

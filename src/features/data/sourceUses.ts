import type { ResourceRole } from '../../core/descriptor/Resource.ts'
import { categoryAt } from '../../core/model/Dataset.ts'
import type { KnowledgeBase, ResourceState } from '../../core/model/KnowledgeBase.ts'

/** How what a source gives has fared: `copy` stands in for a file, `unread` is read on demand, `lost` may be in a file that failed. */
export type SourceFare = 'ok' | 'partial' | 'copy' | 'lost' | 'unread' | 'unused'

export interface SourceUse {
  /** Rows in use that name the source: figures, targets, projects and amounts. */
  readonly rows: number
  readonly fare: SourceFare
}

type Uses = ReadonlyMap<string, SourceUse>

/** What each source gives to the page, and how the files it stands in have fared. */
export function sourceUses(base: KnowledgeBase): Uses {
  const counts = countRows(base)
  const byPath = new Map(base.resources.map((state) => [state.resource.path, state]))
  const mayBeLost = base.resources.some(({ state, resource }) => state === 'failed' && rowRoles.includes(resource.role))
  return new Map(
    [...base.sources.keys()].map((id): [string, SourceUse] => {
      const files = [...(counts.get(id) ?? [])]
      const states = files.flatMap(([path]) => byPath.get(path) ?? [])
      const rows = files.reduce((sum, [, count]) => sum + count, 0)
      const none = isOnDemand(base, id) ? 'unread' : mayBeLost ? 'lost' : 'unused'
      return [id, { rows, fare: rows === 0 ? none : fareOf(states) }]
    }),
  )
}

const rowRoles: readonly ResourceRole[] = ['observations', 'targets', 'projects', 'funding']

/** By source and file: how many rows name it. */
function countRows({ observations, targets, projects, funding, resources }: KnowledgeBase) {
  const counts = new Map<string, Map<string, number>>()
  const count = (source: string, path: string) => {
    const files = counts.get(source) ?? new Map<string, number>()
    counts.set(source, files.set(path, (files.get(path) ?? 0) + 1))
  }
  const { file, source } = observations.origins
  for (let row = 0; row < observations.values.length; row += 1) count(categoryAt(source, row), categoryAt(file, row))
  const pathOf = (role: ResourceRole) => resources.find(({ resource }) => resource.role === role)?.resource.path ?? ''
  for (const { sourceId } of targets) count(sourceId, pathOf('targets'))
  for (const { sourceId } of projects) count(sourceId, pathOf('projects'))
  for (const { sourceId } of funding) count(sourceId, pathOf('funding'))
  return counts
}

function fareOf(states: readonly ResourceState[]): SourceFare {
  if (states.some(({ copiedAt }) => copiedAt !== undefined)) return 'copy'
  return states.some(({ state }) => state === 'partial') ? 'partial' : 'ok'
}

/** Stands behind a statistics table, which is read when somebody opens it. */
function isOnDemand({ resources }: KnowledgeBase, id: string): boolean {
  return resources.some(({ resource }) => resource.cube?.sourceIds.includes(id))
}

import type { Issue } from '../core/issue/Issue.ts'
import type { KnowledgeBase, ResourceState } from '../core/model/KnowledgeBase.ts'
import type { CopiedSource } from '../source/copiedSource.ts'

/** Says of each file that is a copy how old it is, and why the file itself could not be had. */
export function withCopies(base: KnowledgeBase, copies: CopiedSource | undefined): KnowledgeBase {
  if (!copies || copies.standIns.size === 0) return base
  const resources = base.resources.map((state) => asCopied(state, copies))
  return { ...base, resources, issues: [...base.issues, ...resources.flatMap(copyIssue)] }
}

function asCopied(state: ResourceState, { standIns }: CopiedSource): ResourceState {
  const standIn = standIns.get(state.resource.path)
  if (!standIn || state.state === 'notRead') return state
  const { kind, status, retryAfter } = standIn.error
  const loadError = { kind, status, ...(retryAfter !== undefined && { retryAfter }) }
  return { ...state, loadError, copiedAt: standIn.at }
}

function copyIssue({ resource, loadError, copiedAt }: ResourceState): Issue[] {
  if (copiedAt === undefined || loadError === null) return []
  const value = copiedAt.slice(0, 10)
  return [{ code: 'kopi-gammel', severity: 'note', file: resource.path, value, expected: loadError.kind }]
}

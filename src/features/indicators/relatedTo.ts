import type { GoverningDocument } from '../../core/model/GoverningDocument.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Project } from '../../core/model/Project.ts'

/** What else there is on the same sub-themes. */
export interface Related {
  readonly subThemeIds: readonly string[]
  readonly documents: readonly GoverningDocument[]
  readonly projects: readonly Project[]
}

/** Documents and projects that serve a sub-theme of the indicator; the municipality's own projects first. */
export function relatedTo({ documents, projects }: KnowledgeBase, { subThemeIds }: Indicator): Related {
  const serves = (one: { readonly subThemeIds: readonly string[] }) =>
    one.subThemeIds.some((id) => subThemeIds.includes(id))
  const isOwn = ({ homeRole }: Project) => homeRole === 'eier' || homeRole === 'partner'
  return {
    subThemeIds,
    documents: documents.filter(serves),
    projects: projects.filter(serves).toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a))),
  }
}

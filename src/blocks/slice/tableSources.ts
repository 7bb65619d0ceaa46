import type { Resource } from '../../core/descriptor/Resource.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Source } from '../../core/model/Source.ts'

/** Where the figures of a statistics table come from; a source nobody has described is left out. */
export function tableSources({ cube }: Resource, { sources }: KnowledgeBase): readonly Source[] {
  return (cube?.sourceIds ?? []).flatMap((id) => sources.get(id) ?? [])
}

import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'

/** The municipality whose plan it is; its own register goes by its name. */
export function homeOf({ plan }: Pick<KnowledgeBase, 'plan'>): string {
  return plan?.municipality ?? ''
}

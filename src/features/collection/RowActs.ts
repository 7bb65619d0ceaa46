import type { Collected } from '../../export/collection/Collection.ts'
import type { CollectedGroup, OpenedFigure } from '../../export/collection/collectedGroups.ts'

/** What can be done to a collected figure in the list. */
export interface RowActs {
  readonly change: (figure: OpenedFigure, change: Partial<Pick<Collected, 'title' | 'comment' | 'under'>>) => void
  readonly showAs: (figure: OpenedFigure, kind: string) => void
  readonly move: (figure: OpenedFigure, by: -1 | 1) => void
  readonly remove: (figure: OpenedFigure) => void
  readonly startDrag: (figure: OpenedFigure) => void
  readonly dropOn: (figure: OpenedFigure, group: CollectedGroup) => void
}

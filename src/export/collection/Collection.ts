import type { Selection } from '../../core/select/Selection.ts'
import type { ViewDrawing } from '../view/ViewDrawing.ts'
import type { ShownTable } from './ShownTable.ts'

export const figureKinds = ['chart', 'table', 'multiples', 'tile'] as const
export type FigureKind = (typeof figureKinds)[number]

interface Said {
  /** Empty for its own headline. */
  readonly title: string
  readonly comment: string
  /** The id of the theme it is put under, empty for none; null for where it belongs of itself. */
  readonly under: string | null
}

/** An indicator as it was chosen; drawn anew from the figures of the day each time. */
export interface CollectedFigure extends Said {
  readonly kind: FigureKind
  readonly selection: Selection
}

/** What is known of the sub-themes of one theme, or with an empty id of them all; likewise counted anew. */
export interface CollectedMatrix extends Said {
  readonly kind: 'matrix'
  readonly themeId: string
}

/** A table and its drawing as they stood when they were put aside: what is shown on pages whose files only the reader has. */
export interface CollectedExtract extends Said {
  readonly kind: 'extract'
  readonly table: ShownTable
  /** What it was drawn as, once for each width it may be shown at, narrowest first; none of what is a table by nature. */
  readonly drawings: readonly ViewDrawing[]
  /** The address below the site where it was seen, such as `prosjekter/?vis=status`. */
  readonly address: string
  /** ISO date. */
  readonly taken: string
}

/** Something a reader has put aside to show to others, and what was written beside it. */
export type Collected = CollectedFigure | CollectedMatrix | CollectedExtract

export interface Collection {
  readonly title: string
  readonly figures: readonly Collected[]
}

export const emptyCollection: Collection = { title: '', figures: [] }

/** Beside a figure nobody has written anything about. */
export const nothingSaid = { title: '', comment: '', under: null } as const

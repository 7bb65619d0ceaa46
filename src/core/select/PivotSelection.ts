export const pivotViews = ['tabell', 'linje', 'soyle', 'stablet', 'pyramide', 'smaa', 'rader'] as const
export type PivotView = (typeof pivotViews)[number]

export const cellFills = ['stolper', 'varme'] as const
export type CellFill = (typeof cellFills)[number]

export const plainReductions = ['sum', 'antall', 'snitt', 'median', 'min', 'maks'] as const
export const shareReductions = ['andel', 'andel-rad', 'andel-kolonne'] as const

/** What a cell tells of its rows. Periods and measures are named by what the table calls them. */
export type PivotReduction =
  | { readonly as: (typeof plainReductions)[number] | (typeof shareReductions)[number] }
  | { readonly as: 'kvantil'; readonly at: number }
  | { readonly as: 'vektet'; readonly weight: string }
  | { readonly as: 'forhold'; readonly denominator: string }
  /** Null is the period before. */
  | { readonly as: 'endring' | 'endring-prosent'; readonly base: string | null }
  | { readonly as: 'indeks'; readonly base: string }

/** What is kept of a dimension. Ends of a range may be open. */
export type CategoryPick =
  | { readonly kind: 'all' | 'newest' }
  | { readonly kind: 'some'; readonly categories: readonly string[] }
  | { readonly kind: 'range'; readonly from: string | null; readonly to: string | null }

/** A slice of a statistics table, as it is shown. What is null is left to the table's own choice. */
export interface PivotSelection {
  readonly table: string
  readonly measure: string | null
  /** Dimensions down the side and across the top; what is on neither is reduced away. */
  readonly rows: readonly string[] | null
  readonly columns: readonly string[] | null
  readonly picks: ReadonlyMap<string, CategoryPick>
  readonly reduction: PivotReduction
  readonly view: PivotView
  readonly fill: CellFill | null
  /** Number of the column, from 0, that the rows are ordered by; null is their own order. */
  readonly sort: { readonly column: number; readonly falling: boolean } | null
}

export function defaultPivot(table: string): PivotSelection {
  return {
    table,
    measure: null,
    rows: null,
    columns: null,
    picks: new Map(),
    reduction: { as: 'sum' },
    view: 'tabell',
    fill: null,
    sort: null,
  }
}

import type { ReactNode } from 'react'
import type { SortKey } from './sortRows.ts'

export interface TableColumn<Row> {
  readonly id: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Without it the column cannot be sorted by. */
  readonly sortBy?: (row: Row) => SortKey
  /** Figures stand to the right, in figures of one width. */
  readonly numeric?: boolean
}

/** The table's own words, in the reader's language. */
export interface TableWords {
  readonly sortBy: string
  readonly unsorted: string
  readonly ascending: string
  readonly descending: string
  /** Said over a table that is wider than its frame. */
  readonly sideways: string
}

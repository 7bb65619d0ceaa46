import type { PointKey } from './ResolvedSeries.ts'

export interface ResolvedTable {
  readonly caption: string
  readonly columns: readonly ResolvedColumn[]
  readonly rows: readonly ResolvedRow[]
  /** What must be known of the figures, whatever they are drawn as: breaks, and the notes of the data. */
  readonly notes: readonly string[]
}

export interface ResolvedColumn {
  readonly key: string
  readonly label: string
  readonly kind: 'text' | 'number'
}

export interface ResolvedRow {
  readonly key: string
  readonly kind: 'figure' | 'target'
  readonly cells: readonly ResolvedCell[]
}

export interface ResolvedCell {
  readonly text: string
  /** For numbers: the value in full precision, null for a gap. */
  readonly value: number | null
  readonly statusWords: string
  /** The point the cell shows; left out for words, and for targets, which are found by the key of their row. */
  readonly of?: PointKey
}

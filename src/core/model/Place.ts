import type { Words } from './Words.ts'

export const placeKinds = ['kommune', 'fylke', 'land', 'landgruppe', 'sektor', 'embete', 'annet'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** Somewhere a figure can be about. Codes are texts and keep their zeros. */
export interface Place {
  readonly id: string
  readonly name: Words
  readonly kind: PlaceKind
  /** First and last year the code is in force; null when open. */
  readonly validFrom: number | null
  readonly validTo: number | null
  readonly note: string
}

/** A change of the municipal map. A merger is a break; a renumbering alone is not. */
export interface PlaceChange {
  readonly fromId: string
  readonly toId: string
  /** First year of the new code. */
  readonly year: number
  readonly kind: 'merged' | 'renumbered' | 'split' | 'border'
  readonly note: string
}

/** A declared set of places to compare with. */
export interface PlaceGroup {
  readonly id: string
  readonly name: Words
  readonly placeIds: readonly string[]
  readonly validYear: number | null
  /** Who drew the group, and how. */
  readonly basis: string
}

/** A cell: a text, a number in full precision, or nothing. Texts are never read as numbers or formulas. */
export type SheetCell = string | number | null

export interface Sheet {
  readonly name: string
  /** The first row is the heading where `hasHeading`. */
  readonly rows: readonly (readonly SheetCell[])[]
  readonly hasHeading: boolean
  /** Widths of the columns, in letters. */
  readonly widths: readonly number[]
}

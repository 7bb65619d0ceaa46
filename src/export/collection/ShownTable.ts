/** A table as it is shown: every cell in words, ready for a slide or a page. */
export interface ShownTable {
  /** The finding, or the name where nobody has written one. */
  readonly headline: string
  /** What, where and when. */
  readonly subtitle: string
  readonly columns: readonly { readonly label: string; readonly isNumber: boolean }[]
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
  readonly sources: readonly { readonly text: string; readonly url: string }[]
}

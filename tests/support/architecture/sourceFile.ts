/** One file of src, as the rules see it. */
export type SourceFile = {
  /** Path below src, with forward slashes: `core/intake/parseTable.ts`. */
  readonly path: string
  readonly lines: number
  readonly imports: readonly ImportEdge[]
  readonly uses: readonly Use[]
  /** Names declared at the top of the file. */
  readonly declared: readonly string[]
}

export type ImportEdge =
  | { readonly kind: 'file'; readonly line: number; readonly path: string }
  | { readonly kind: 'package'; readonly line: number; readonly name: string }

/** A name from outside the file that some folders must do without. */
export type Use = { readonly line: number; readonly name: string }

/** Where a number stands: the row of a file and the source it was read from. */
export interface Origin {
  /** Path of the file inside the package. */
  readonly file: string
  /** 1-based line in that file. */
  readonly line: number
  readonly sourceId: string
  readonly confidence: 'high' | 'medium' | 'low' | null
  readonly note: string
}

/** How a delimited text is written, as far as cutting it needs. An empty sign means that there is none. */
export interface CutDialect {
  readonly delimiter: string
  readonly quoteChar: string
  /** A backslash before a quote inside a quoted cell; else it is written twice. */
  readonly escapeChar: '' | '\\'
  /** Spaces after the delimiter belong to it, as in a text aligned with one or more spaces, or with two or more. */
  readonly isAligned: boolean
}

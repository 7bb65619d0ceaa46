/** How a delimited text is written, as far as cutting it needs. An empty sign means that there is none. */
export interface CutDialect {
  readonly delimiter: string
  readonly quoteChar: string
  /** A backslash before a quote inside a quoted cell; else it is written twice. */
  readonly escapeChar: '' | '\\'
  /** Several delimiters in a row count as one, as in a text aligned with spaces. */
  readonly isAligned: boolean
}

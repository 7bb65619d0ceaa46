/** How a delimited text file is written. Declared by the source, never guessed in silence. */
export interface Dialect {
  readonly delimiter: string
  readonly quoteChar: string
  readonly decimalChar: '.' | ','
  /** Thousands separator; spaces of any kind between groups of three are accepted besides. */
  readonly groupChar: string
}

/** RFC 4180 with decimal point: what Frictionless takes for granted when a resource declares nothing. */
export const defaultDialect: Dialect = { delimiter: ',', quoteChar: '"', decimalChar: '.', groupChar: '' }

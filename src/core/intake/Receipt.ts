/** What became of every line of a file: `read = title + header + loaded + setAside + blank + notes`, always. */
export interface Receipt {
  readonly file: string
  readonly bytes: number
  readonly encoding: string
  readonly delimiter: string
  readonly decimalChar: string
  readonly read: number
  /** Lines above the table. */
  readonly title: number
  readonly header: number
  readonly loaded: number
  readonly setAside: number
  readonly blank: number
  /** Lines below the table, such as footnotes. */
  readonly notes: number
}

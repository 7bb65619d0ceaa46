/** What became of every line of a file: `read = header + loaded + setAside + blank`, always. */
export interface Receipt {
  readonly file: string
  readonly bytes: number
  readonly encoding: string
  readonly delimiter: string
  readonly decimalChar: string
  readonly read: number
  readonly header: number
  readonly loaded: number
  readonly setAside: number
  readonly blank: number
}

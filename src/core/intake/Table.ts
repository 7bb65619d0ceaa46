import type { Field } from '../descriptor/Field.ts'

/** A column of texts, dictionary-coded; code −1 is a missing cell. Dates, booleans and lists stay texts here, but are known to be well-formed. */
export interface TextColumn {
  readonly kind: 'text'
  readonly field: Field
  readonly categories: readonly string[]
  readonly codes: Int32Array
}

/** A column of numbers. NaN where there is none; `status` (index into `observationStatuses`) tells why. */
export interface NumberColumn {
  readonly kind: 'number'
  readonly field: Field
  readonly values: Float64Array
  readonly status: Uint8Array
}

export type Column = TextColumn | NumberColumn

/** Typed cells in columns, with the line of the file each row starts on. */
export interface Table {
  readonly resource: string
  /** Path inside the package. */
  readonly file: string
  readonly columns: readonly Column[]
  readonly rowCount: number
  /** 1-based, as an editor shows it, also when cells hold line breaks. */
  readonly lines: Uint32Array
  /** Columns that are known to tell every row from the others; left out where nobody has looked. */
  readonly key?: readonly string[]
}

export function columnOf(table: Table, name: string): Column | undefined {
  return table.columns.find((column) => column.field.name === name)
}

/** The text of a cell; empty when it is missing or the table has no such column. */
export function textAt(table: Table, row: number, name: string): string {
  const column = columnOf(table, name)
  if (column?.kind !== 'text') return ''
  const code = column.codes[row] as number
  return code < 0 ? '' : (column.categories[code] as string)
}

/** The number of a cell; null when it is missing or the table has no such column. */
export function numberAt(table: Table, row: number, name: string): number | null {
  const column = columnOf(table, name)
  if (column?.kind !== 'number') return null
  const value = column.values[row] as number
  return Number.isNaN(value) ? null : value
}

/** The items of a list cell. */
export function listAt(table: Table, row: number, name: string): string[] {
  const text = textAt(table, row, name)
  return text === '' ? [] : text.split(columnOf(table, name)?.field.delimiter ?? '|').map((part) => part.trim())
}

export function flagAt(table: Table, row: number, name: string): boolean {
  return textAt(table, row, name) === 'true'
}

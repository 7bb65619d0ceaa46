import { type Column, columnOf, type Table } from '../intake/Table.ts'

interface TextCodes {
  readonly categories: readonly string[]
  /** −1 where the cell is missing. */
  readonly codes: Int32Array
}

/** A column as codes into its texts; numbers by their shortest text. Null when there is no such column. */
export function textCodes(column: Column | undefined): TextCodes | null {
  if (column?.kind !== 'number') return column ?? null
  const codeOf = new Map<number, number>()
  const codes = Int32Array.from(column.values, (value) => {
    if (Number.isNaN(value)) return -1
    const known = codeOf.get(value) ?? codeOf.size
    codeOf.set(value, known)
    return known
  })
  return { categories: Array.from(codeOf.keys(), String), codes }
}

/** The rows of a table by a key of coded columns. */
export interface KeyedRows {
  /** The first row of every key, in order. */
  readonly first: Uint32Array
  /** Every later row, and the first row with its key. */
  readonly later: readonly { readonly row: number; readonly first: number }[]
}

const mostBits = 2 ** 28

const known = new WeakMap<Table, Map<string, KeyedRows>>()

/** The rows of a table by a key, found once: validation asks for them, and so does what is built from the table. */
export function keyedRows(table: Table, fields: readonly string[]): KeyedRows {
  const name = fields.toSorted().join('\n')
  const found = known.get(table) ?? new Map<string, KeyedRows>()
  known.set(table, found)
  const rows = found.get(name) ?? findKeys(table, fields)
  found.set(name, rows)
  return rows
}

/** Finds rows that share their key without making a text of it: a bit a key while there are few enough, else a set. */
function findKeys(table: Table, fields: readonly string[]): KeyedRows {
  if (table.key?.every((name) => fields.includes(name))) return everyRow(table.rowCount)
  const columns = fields.map((name) => textCodes(columnOf(table, name))).filter((column) => column !== null)
  const sizes = columns.map(({ categories }) => categories.length + 1)
  const keys = sizes.reduce((product, size) => product * size, 1)
  if (columns.length > 0 && keys <= Math.min(mostBits, Math.max(2 ** 20, table.rowCount * 256))) {
    const seen = new Uint32Array((keys >>> 5) + 1)
    const unique = firstTime(table.rowCount, columns, sizes, (key) => {
      const bit = 1 << (key & 31)
      const isNew = ((seen[key >>> 5] as number) & bit) === 0
      seen[key >>> 5] = (seen[key >>> 5] as number) | bit
      return isNew
    })
    if (unique) return everyRow(table.rowCount)
  }
  return byText(table, columns)
}

function everyRow(rows: number): KeyedRows {
  const first = new Uint32Array(rows)
  for (let row = 0; row < rows; row += 1) first[row] = row
  return { first, later: [] }
}

/** True when every key is met for the first time. */
function firstTime(
  rows: number,
  columns: readonly TextCodes[],
  sizes: readonly number[],
  isNew: (key: number) => boolean,
): boolean {
  const keys = new Uint32Array(rows)
  columns.forEach((column, index) => {
    addCodes(keys, column.codes, sizes[index] as number)
  })
  for (let row = 0; row < rows; row += 1) if (!isNew(keys[row] as number)) return false
  return true
}

function addCodes(keys: Uint32Array, codes: Int32Array, size: number): void {
  for (let row = 0; row < keys.length; row += 1) keys[row] = (keys[row] as number) * size + (codes[row] as number) + 1
}

function byText({ rowCount }: Table, columns: readonly TextCodes[]): KeyedRows {
  const firstOf = new Map<string, number>()
  const first: number[] = []
  const later: { row: number; first: number }[] = []
  for (let row = 0; row < rowCount; row += 1) {
    const key = columns.map(({ codes }) => codes[row]).join()
    const known = firstOf.get(key)
    if (known !== undefined) later.push({ row, first: known })
    else {
      firstOf.set(key, row)
      first.push(row)
    }
  }
  return { first: Uint32Array.from(first), later }
}

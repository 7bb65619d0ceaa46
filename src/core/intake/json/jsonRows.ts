import { objectOf } from '../../descriptor/jsonValue.ts'
import type { RawRow } from '../RawRow.ts'
import { isTooLarge, type TableSize } from '../tableSize.ts'

/** Rows whose columns have names of their own, so that no header is looked for. */
export interface NamedRows {
  readonly names: readonly string[]
  readonly rows: readonly RawRow[]
}

/** More rows and columns than are read. */
export class GridFault extends Error {
  readonly size: TableSize

  constructor(size: TableSize) {
    super(`${size.rows} × ${size.columns}`)
    this.size = size
  }
}

/**
 * Objects as rows: one column a key, in order of appearance. Objects inside are laid out one level, as `place.name`.
 * Throws GridFault.
 */
export function rowsOfObjects(objects: readonly object[]): NamedRows {
  const flat = objects.map((object) => flattened(object))
  const seen = new Set<string>()
  for (const cells of flat) for (const name of cells.keys()) seen.add(name)
  const names = [...seen]
  const size = { rows: flat.length, columns: names.length }
  if (isTooLarge(size)) throw new GridFault(size)
  const rows = flat.map((cells, index) =>
    rowOf(
      names.map((name) => cells.get(name)),
      index + 1,
    ),
  )
  return { names, rows }
}

function flattened(object: object): Map<string, unknown> {
  const cells = new Map<string, unknown>()
  for (const [key, value] of Object.entries(object)) {
    const inner = objectOf(value)
    if (inner === null) cells.set(key, value)
    else for (const [name, part] of Object.entries(inner)) cells.set(freePath(`${key}.${name}`, cells), part)
  }
  return cells
}

/** `a.b` may be a key of its own beside `b` inside `a`. */
function freePath(path: string, cells: ReadonlyMap<string, unknown>): string {
  return cells.has(path) ? freePath(`${path}.`, cells) : path
}

/** Lists as rows, for a header to be found in. */
export function rowsOfLists(lists: readonly (readonly unknown[])[]): RawRow[] {
  return lists.map((list, index) => rowOf(list, index + 1))
}

/** One list a column, all as long as each other. */
export function rowsOfColumns(columns: readonly (readonly [string, readonly unknown[]])[]): NamedRows {
  const count = columns[0]?.[1].length ?? 0
  const rows = Array.from({ length: count }, (_, row) =>
    rowOf(
      columns.map(([, cells]) => cells[row]),
      row + 1,
    ),
  )
  return { names: columns.map(([name]) => name), rows }
}

/** The line of a row is its place among the rows: lines of JSON mean nothing to a reader. */
export function rowOf(values: readonly unknown[], line: number): RawRow {
  return { cells: values.map(cellText), line, torn: false, kinds: values.map(kindOf).join('') }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function kindOf(value: unknown): string {
  if (typeof value === 'number') return 'n'
  if (typeof value === 'boolean') return 'b'
  return value === null || value === undefined ? '-' : 's'
}

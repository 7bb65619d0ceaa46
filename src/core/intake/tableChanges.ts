import { statusOfCode } from '../descriptor/ObservationStatus.ts'
import type { Column, Table } from './Table.ts'

/** A figure or text that is another in the new table. */
export interface ChangedCell {
  readonly key: readonly string[]
  readonly field: string
  readonly before: string
  readonly after: string
}

/** What differs between two readings of a table: rows by their keys, and cells of the rows that are in both. */
export interface TableChanges {
  readonly added: readonly (readonly string[])[]
  readonly removed: readonly (readonly string[])[]
  readonly changed: readonly ChangedCell[]
}

/** Compares two tables of the same fields row by row. `key` names the fields that tell a row from the others. */
export function tableChanges(before: Table, after: Table, key: readonly string[]): TableChanges {
  const old = rowsByKey(before, key)
  const now = rowsByKey(after, key)
  const pairs = after.columns.flatMap((column) => {
    const same = before.columns.find(({ field }) => field.name === column.field.name)
    return same && !key.includes(column.field.name) ? [[same, column] as const] : []
  })
  const changed = [...now].flatMap(([name, row]) => {
    const was = old.get(name)
    return was === undefined ? [] : changedCells(pairs, was, row, name.split(separator))
  })
  const only = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    [...one.keys()].filter((name) => !other.has(name)).map((name) => name.split(separator))
  return { added: only(now, old), removed: only(old, now), changed }
}

const separator = '\u001f'

function rowsByKey({ columns, rowCount }: Table, key: readonly string[]): Map<string, number> {
  const own = key.flatMap((name) => columns.find(({ field }) => field.name === name) ?? [])
  const rows = Array.from({ length: rowCount }, (_, row) => row)
  return new Map(rows.map((row) => [own.map((column) => shownCell(column, row)).join(separator), row]))
}

function changedCells(
  pairs: readonly (readonly [Column, Column])[],
  was: number,
  row: number,
  key: readonly string[],
): ChangedCell[] {
  return pairs.flatMap(([old, now]) => {
    const [before, after] = [shownCell(old, was), shownCell(now, row)]
    return before === after ? [] : [{ key, field: now.field.name, before, after }]
  })
}

/** A number, or why there is none. */
function shownCell(column: Column, row: number): string {
  if (column.kind === 'text') return column.categories[column.codes[row] as number] ?? ''
  const value = column.values[row] as number
  return Number.isNaN(value) ? statusOfCode(column.status[row] as number) : String(value)
}

import { statusCode } from '../descriptor/ObservationStatus.ts'
import { type DoubleRow, findDoubles, nameOfRow } from '../intake/layout/noteDoubles.ts'
import type { Column, Table } from '../intake/Table.ts'

/** A pair of lines that name the same: what they name, and whether their numbers are the same too. */
export interface DoubleLines {
  readonly lines: readonly [first: number, later: number]
  readonly name: string
  readonly isEqual: boolean
}

/** With more doubles than these the rows are rather events than figures, and each counts. */
const mostDoubles = 0.1
const fewDoubles = 2

/** A table where each row counts once: an equal double is left out, and figures that two rows do not agree on are missing. */
export function withoutDoubles(table: Table): { table: Table; doubles: readonly DoubleLines[] } {
  const found = findDoubles(table, 'counted')
  const isEvents = table.columns.some(({ field }) => field.type === 'datetime')
  if (found.length === 0 || isEvents || found.length > Math.max(fewDoubles, table.rowCount * mostDoubles))
    return { table, doubles: [] }
  const later = new Set(found.map(({ row }) => row))
  const kept = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) => !later.has(row))
  const columns = table.columns.map((column) => onceEach(column, found, kept))
  const lines = Uint32Array.from(kept, (row) => table.lines[row] as number)
  const doubles = found.map(({ row, first }): DoubleLines => {
    const isEqual = table.columns.every((column) => isSame(column, row, first))
    return { lines: [table.lines[first] as number, table.lines[row] as number], name: nameOfRow(table, row), isEqual }
  })
  return { table: { ...table, columns, lines, rowCount: kept.length }, doubles }
}

function isSame(column: Column, row: number, other: number): boolean {
  if (column.kind === 'text') return column.codes[row] === column.codes[other]
  return Object.is(column.values[row], column.values[other]) && column.status[row] === column.status[other]
}

function onceEach(column: Column, doubles: readonly DoubleRow[], kept: readonly number[]): Column {
  if (column.kind === 'text') return { ...column, codes: Int32Array.from(kept, (row) => column.codes[row] as number) }
  const torn = new Set(doubles.filter(({ row, first }) => !isSame(column, row, first)).map(({ first }) => first))
  return {
    ...column,
    values: Float64Array.from(kept, (row) => (torn.has(row) ? Number.NaN : (column.values[row] as number))),
    status: Uint8Array.from(kept, (row) => (torn.has(row) ? statusCode('missing') : (column.status[row] as number))),
  }
}

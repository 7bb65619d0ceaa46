import { statusCode } from '../descriptor/ObservationStatus.ts'
import type { Column, Table } from '../intake/Table.ts'
import type { Issue } from '../issue/Issue.ts'
import type { IssueCode } from '../issue/issueCodes.ts'

/** Faults of one cell, whose value must not be shown. Faults of keys are weighed where rows become nouns. */
const cellFaults: readonly IssueCode[] = ['verdi-ukjent', 'verdi-utenfor', 'dato-umulig']

/** The tables with every cell that is set aside as missing. */
export function withoutFaultyCells(tables: ReadonlyMap<string, Table>, issues: readonly Issue[]): Map<string, Table> {
  const faults = issues.filter(({ code, severity }) => severity === 'setAside' && cellFaults.includes(code))
  return new Map(
    [...tables].map(([name, table]) => [
      name,
      withoutCells(
        table,
        faults.filter(({ file }) => file === table.file),
      ),
    ]),
  )
}

function withoutCells(table: Table, faults: readonly Issue[]): Table {
  if (faults.length === 0) return table
  const rowOfLine = new Map(Array.from(table.lines, (line, row) => [line, row]))
  const columns = table.columns.map((column) => {
    const rows = faults
      .filter((fault) => fault.column === column.field.name)
      .map(({ line }) => rowOfLine.get(line ?? 0))
    return withoutRows(
      column,
      rows.filter((row) => row !== undefined),
    )
  })
  const { key: _, ...rest } = table
  return { ...rest, columns }
}

function withoutRows(column: Column, rows: readonly number[]): Column {
  if (rows.length === 0) return column
  const isFaulty = new Set(rows)
  if (column.kind === 'text')
    return { ...column, codes: column.codes.map((code, row) => (isFaulty.has(row) ? -1 : code)) }
  const values = column.values.map((value, row) => (isFaulty.has(row) ? Number.NaN : value))
  return {
    ...column,
    values,
    status: column.status.map((status, row) => (isFaulty.has(row) ? statusCode('missing') : status)),
  }
}

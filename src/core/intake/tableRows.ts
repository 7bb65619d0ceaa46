import { type ObservationStatus, statusOfCode } from '../descriptor/ObservationStatus.ts'
import type { Column, Table } from './Table.ts'

export type PlainCell = string | number | boolean | null

export interface PlainRows {
  readonly rows: PlainCell[][]
  /** Beside the rows, for each number that is missing or more than plain; null when there is none. */
  readonly status: (ObservationStatus | null)[][] | null
}

/** A table as rows of plain values: dates as ISO texts, missing as null. */
export function tableRows({ columns, rowCount }: Table): PlainRows {
  const indices = Array.from({ length: rowCount }, (_, row) => row)
  const rows = indices.map((row) => columns.map((column) => plainCell(column, row)))
  const hasStatus = columns.some((column) => column.kind === 'number' && column.status.some((code) => code !== 0))
  return { rows, status: hasStatus ? indices.map((row) => columns.map((column) => statusAt(column, row))) : null }
}

export function plainCell(column: Column, row: number): PlainCell {
  if (column.kind === 'number') {
    const value = column.values[row] as number
    return Number.isNaN(value) ? null : value
  }
  const code = column.codes[row] as number
  if (code < 0) return null
  const text = column.categories[code] as string
  if (column.field.type === 'boolean') return text === 'true'
  return column.field.type === 'year' ? Number(text) : text
}

function statusAt(column: Column, row: number): ObservationStatus | null {
  if (column.kind === 'text') return null
  const code = column.status[row] as number
  return code === 0 ? null : statusOfCode(code)
}

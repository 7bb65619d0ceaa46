import type { Field } from '../../descriptor/Field.ts'
import { statusCode } from '../../descriptor/ObservationStatus.ts'
import type { Column } from '../Table.ts'

/** A column that is filled piece by piece, in any order. */
export interface ColumnFiller {
  /** Cells as a reader of Parquet gives them: texts, numbers, large whole numbers, days, null. */
  readonly fill: (cells: ArrayLike<unknown>, from: number, to: number, at: number) => void
  readonly column: Column
}

/** Texts by the categories that are known, in their order, and those that turn up. Numbers with a reason for each gap. */
export function columnFiller(field: Field, rows: number, known: readonly string[] = []): ColumnFiller {
  return field.type === 'integer' || field.type === 'number'
    ? numberFiller(field, rows)
    : textFiller(field, rows, known)
}

const missing = statusCode('missing')

function numberFiller(field: Field, rows: number): ColumnFiller {
  const values = new Float64Array(rows).fill(Number.NaN)
  const status = new Uint8Array(rows).fill(missing)
  const fill: ColumnFiller['fill'] = (cells, from, to, at) => {
    for (let index = from; index < to; index += 1) {
      const cell = cells[index]
      const value = typeof cell === 'bigint' ? Number(cell) : cell
      if (typeof value !== 'number' || Number.isNaN(value)) continue
      values[at + index - from] = value
      status[at + index - from] = 0
    }
  }
  return { fill, column: { kind: 'number', field, values, status } }
}

function textFiller(field: Field, rows: number, known: readonly string[]): ColumnFiller {
  const categories = [...known]
  const codes = new Int32Array(rows).fill(-1)
  const codeOf = new Map<unknown, number>(categories.map((category, code) => [category, code]))
  const newCode = (cell: unknown): number => {
    const text = textOf(cell)
    const code = codeOf.get(text) ?? categories.push(text) - 1
    codeOf.set(text, code).set(cell, code)
    return code
  }
  const fill: ColumnFiller['fill'] = (cells, from, to, at) => {
    for (let index = from; index < to; index += 1) {
      const cell = cells[index]
      if (cell === null || cell === undefined || cell === '') continue
      codes[at + index - from] = codeOf.get(cell) ?? newCode(cell)
    }
  }
  return { fill, column: { kind: 'text', field, categories, codes } }
}

/** A day without its time, for a day is all that Parquet's date says. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '')
  return String(cell)
}

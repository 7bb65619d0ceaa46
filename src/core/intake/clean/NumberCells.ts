import type { Dialect } from '../../descriptor/Dialect.ts'
import type { Field } from '../../descriptor/Field.ts'
import { statusCode } from '../../descriptor/ObservationStatus.ts'
import type { Schema } from '../../descriptor/Schema.ts'
import { numberReader } from '../readNumber.ts'

/** A column of numbers while it is read. */
export interface NumberCells {
  readonly kind: 'number'
  readonly field: Field
  values: Float64Array
  status: Uint8Array
  /** A cell that is more than digits and a decimal mark; null when the full intake would not read it either. */
  readonly readOther: (bytes: Uint8Array) => { readonly value: number; readonly status: number } | null
}

export function numberCells(field: Field, schema: Schema, dialect: Dialect): NumberCells {
  const marks = new Map<string, { value: number; status: number }>([
    ...schema.valueMarks.map(
      ({ mark, number, status }) => [mark, { value: number, status: statusCode(status) }] as const,
    ),
    ...schema.missingMarks.map(
      ({ mark, status }) => [mark, { value: Number.NaN, status: statusCode(status) }] as const,
    ),
  ])
  const readNumber = numberReader(dialect)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const readOther = (bytes: Uint8Array) => {
    const raw = decodeSafely(decoder, bytes)
    if (raw === null || (raw !== '' && raw.trim() === '') || raw.includes('\u00c3')) return null
    const cell = raw.trim()
    const marked = marks.get(cell)
    const value = marked ? marked.value : readNumber(cell)
    const isRead = marked?.status !== undefined && Number.isNaN(marked.value)
    if (value === null || (!isRead && field.type === 'integer' && !Number.isSafeInteger(value))) return null
    return { value, status: marked?.status ?? 0 }
  }
  return { kind: 'number', field, values: new Float64Array(1024), status: new Uint8Array(1024), readOther }
}

/** Marks that could be taken for numbers need the full intake. */
export function hasNumericMarks({ missingMarks, valueMarks }: Schema): boolean {
  return [...missingMarks, ...valueMarks].some(({ mark }) => /\d/.test(mark))
}

function decodeSafely(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

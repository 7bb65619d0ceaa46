import type { Field } from '../../descriptor/Field.ts'
import type { JsonObject } from '../../descriptor/jsonValue.ts'
import { statusCode } from '../../descriptor/ObservationStatus.ts'
import { readSchema } from '../../descriptor/readSchema.ts'
import type { Schema } from '../../descriptor/Schema.ts'
import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { RawRow } from '../RawRow.ts'
import type { Column } from '../Table.ts'
import { codedColumn } from '../types/openTexts.ts'
import type { DeclaredCell } from './DeclaredCell.ts'
import { declaredReader } from './declaredField.ts'
import { noteLimits } from './noteLimits.ts'

export interface DeclaredRows {
  readonly rows: readonly RawRow[]
  /** Where each field of the schema stands; −1 where the file lacks it. */
  readonly positions: readonly number[]
  readonly schema: Schema
  /** The fields as the descriptor writes them, for their formats. */
  readonly fieldJson: readonly JsonObject[]
  readonly file: string
}

/** Every field of the schema as a column, read as declared. A cell that does not fit is missing, with an issue. */
export function declaredColumns(source: DeclaredRows, issues: Issue[]): Column[] {
  const { rows, file } = source
  const lines = Uint32Array.from(rows, ({ line }) => line)
  return source.schema.fields.map((field, index) => {
    const column = declaredColumn(source, field, index, issues)
    for (const issue of noteLimits(column, source.fieldJson[index] ?? {}, lines, file)) issues.push(issue)
    return column
  })
}

function declaredColumn(source: DeclaredRows, field: Field, index: number, issues: Issue[]): Column {
  const { rows, schema, file } = source
  const position = source.positions[index] as number
  const gaps = new Map(marksOf(schema, source.fieldJson[index]).map(({ mark, status }) => [mark, statusCode(status)]))
  const read = declaredReader(field, source.fieldJson[index] ?? {})
  const missing = statusCode('missing')
  const status = new Uint8Array(rows.length).fill(missing)
  const cells = rows.map((row, at): DeclaredCell | null => {
    const raw = row.cells[position]
    if (raw === undefined || row.kinds?.[position] === '-') return null
    const gap = gaps.get(raw) ?? gaps.get(raw.trim())
    if (gap !== undefined) {
      status[at] = gap
      return null
    }
    const cell =
      field.type === 'string'
        ? { text: raw }
        : row.kinds?.[position] === 'n'
          ? nativeNumber(raw, field, read)
          : read(raw.trim())
    if (!('fault' in cell)) return cell
    issues.push({
      code: cell.fault,
      severity: 'setAside',
      file,
      line: row.line,
      column: field.name,
      value: quoteCell(raw),
      expected: field.type,
    })
    return null
  })
  const isNumber = field.type === 'number' || field.type === 'integer'
  const isExact = cells.every(
    (cell) => !cell || !('number' in cell) || field.type === 'number' || Number.isSafeInteger(cell.number),
  )
  if (isNumber && isExact) return numberColumn(field, cells, status)
  // Whole numbers beyond 2^53 would lose digits as numbers.
  return codedColumn(
    field,
    cells.map((cell, at) =>
      cell === null ? '' : 'text' in cell ? cell.text : (rows[at]?.cells[position] ?? '').trim(),
    ),
  )
}

/** A field's own marks stand instead of those of the whole table (Table Schema 2). */
function marksOf({ missingMarks }: Schema, field: JsonObject | undefined): Schema['missingMarks'] {
  if (field?.missingValues === undefined) return missingMarks
  return readSchema({ missingValues: field.missingValues }).missingMarks
}

function nativeNumber(raw: string, field: Field, read: (cell: string) => DeclaredCell): DeclaredCell {
  return field.type === 'number' || field.type === 'integer' ? { number: Number(raw) } : read(raw)
}

function numberColumn(field: Field, cells: readonly (DeclaredCell | null)[], status: Uint8Array): Column {
  const values = Float64Array.from(cells, (cell, at) => {
    if (cell === null || !('number' in cell)) return Number.NaN
    status[at] = 0
    return cell.number
  })
  return { kind: 'number', field, values, status }
}

import type { Dialect } from '../descriptor/Dialect.ts'
import type { Field } from '../descriptor/Field.ts'
import { statusCode } from '../descriptor/ObservationStatus.ts'
import type { Schema } from '../descriptor/Schema.ts'
import { type Issue, quoteCell } from '../issue/Issue.ts'
import { withoutFormulaGuard } from './formulaGuard.ts'
import type { RawRow } from './RawRow.ts'
import { readTextCell } from './readCell.ts'
import { numberReader } from './readNumber.ts'
import type { NumberColumn, TextColumn } from './Table.ts'

export interface ColumnSource {
  readonly rows: readonly RawRow[]
  /** Position of the column in the file; −1 when the file lacks it: then every cell is missing. */
  readonly position: number
  readonly field: Field
  readonly schema: Schema
  readonly dialect: Dialect
  readonly file: string
}

const missing = statusCode('missing')

/** Types a column of numbers. What cannot be read becomes missing, with an issue; marks become what the schema says. */
export function typeNumbers(source: ColumnSource, issues: Issue[]): NumberColumn {
  const { rows, field, schema } = source
  const gapOf = new Map(schema.missingMarks.map(({ mark, status }) => [mark, statusCode(status)]))
  const markedOf = new Map(
    schema.valueMarks.map(({ mark, number, status }) => [mark, { number, code: statusCode(status) }]),
  )
  const readNumber = numberReader(source.dialect)
  const values = new Float64Array(rows.length).fill(Number.NaN)
  const status = new Uint8Array(rows.length).fill(missing)
  rows.forEach((row, index) => {
    const cell = (row.cells[source.position] ?? '').trim()
    const gap = gapOf.get(cell)
    if (gap !== undefined) {
      status[index] = gap
      return
    }
    const marked = markedOf.get(cell)
    const value = marked?.number ?? readNumber(cell)
    // An integer beyond 2^53 would lose its last digits without a word.
    if (value === null || (field.type === 'integer' && !Number.isSafeInteger(value))) {
      if (source.position >= 0) issues.push(fault(source, row, cell, 'tall-ikke-lest'))
      return
    }
    values[index] = value
    status[index] = marked?.code ?? 0
  })
  return { kind: 'number', field, values, status }
}

/** Types a column of texts: trimmed, in composed form, dictionary-coded; −1 where missing. */
export function typeTexts(source: ColumnSource, issues: Issue[]): TextColumn {
  const { rows, field, schema } = source
  const isMissing = new Set(schema.missingMarks.map(({ mark }) => mark))
  const codeOf = new Map<string, number>()
  const codes = new Int32Array(rows.length).fill(-1)
  rows.forEach((row, index) => {
    const cell = withoutFormulaGuard((row.cells[source.position] ?? '').trim().normalize('NFC'))
    if (cell === '' || isMissing.has(cell)) return
    const read = readTextCell(cell, field)
    if ('fault' in read) issues.push(fault(source, row, cell, read.fault))
    else codes[index] = codeFor(codeOf, read.text)
  })
  return { kind: 'text', field, categories: [...codeOf.keys()], codes }
}

function codeFor(codeOf: Map<string, number>, text: string): number {
  const known = codeOf.get(text)
  if (known !== undefined) return known
  codeOf.set(text, codeOf.size)
  return codeOf.size - 1
}

function fault({ file, field }: ColumnSource, row: RawRow, cell: string, code: Issue['code']): Issue {
  return {
    code,
    severity: 'setAside',
    file,
    line: row.line,
    column: field.name,
    value: quoteCell(cell),
    expected: field.type,
  }
}

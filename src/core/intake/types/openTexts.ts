import type { Field, FieldType } from '../../descriptor/Field.ts'
import type { Guess } from '../FileReading.ts'
import { withoutFormulaGuard } from '../formulaGuard.ts'
import type { TextColumn } from '../Table.ts'
import { fieldOf } from './fieldOf.ts'
import type { OpenColumn, ReadColumn } from './OpenColumn.ts'
import { type PeriodKind, periodKind } from './periodKind.ts'

/** A column of texts as they stand: trimmed, in composed form. Only a blank cell is missing: NA is also Namibia. */
export function openTexts({ rows, survey }: OpenColumn, type: FieldType): ReadColumn {
  const isMarked = type === 'year' || type === 'boolean'
  const cells = rows.map((row) => {
    const cell = withoutFormulaGuard((row.cells[survey.position] ?? '').trim().normalize('NFC'))
    if (isMarked && survey.marks.has(cell)) return ''
    return type === 'boolean' ? cell.toLowerCase() : cell
  })
  const column = codedColumn(fieldOf(survey.name, type), cells)
  const kind = type === 'string' ? commonPeriod(column.categories) : null
  const guess: Guess | null = kind && { aspect: 'period', value: kind, basis: 'cellForm', column: survey.name }
  const marks = isMarked ? [...survey.marks] : []
  return {
    column,
    guesses: [
      ...(guess ? [guess] : []),
      ...marks.map(
        ([mark, count]): Guess => ({ aspect: 'missing', value: mark, basis: 'knownMark', column: survey.name, count }),
      ),
    ],
    issues: [],
  }
}

/** Dictionary-coded; the empty text is a missing cell. */
export function codedColumn(field: Field, cells: readonly string[]): TextColumn {
  const codeOf = new Map<string, number>()
  const codes = Int32Array.from(cells, (cell) => {
    if (cell === '') return -1
    const code = codeOf.get(cell) ?? codeOf.size
    codeOf.set(cell, code)
    return code
  })
  return { kind: 'text', field, categories: [...codeOf.keys()], codes }
}

/** The kind of period that every text of the column names. */
function commonPeriod(categories: readonly string[]): PeriodKind | null {
  const [first] = categories
  const kind = first === undefined ? null : periodKind(first)
  return kind && categories.every((text) => periodKind(text) === kind) ? kind : null
}

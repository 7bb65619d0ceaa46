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
  const readText = (raw: string) => {
    const cell = withoutFormulaGuard(raw.trim().normalize('NFC'))
    if (isMarked && survey.marks.has(cell)) return ''
    return type === 'boolean' ? cell.toLowerCase() : cell
  }
  const raw = rows.map(({ cells }) => cells[survey.position] ?? '')
  const column = codedColumn(fieldOf(survey.name, type), raw, readText)
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

/** Dictionary-coded; the empty text is a missing cell. `readText` is asked once for each cell that is written differently. */
export function codedColumn(
  field: Field,
  cells: readonly string[],
  readText: (cell: string) => string = (cell) => cell,
): TextColumn {
  const codeOf = new Map<string, number>([['', -1]])
  const codeOfRaw = new Map<string, number>()
  const codes = new Int32Array(cells.length)
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row] as string
    const known = codeOfRaw.get(cell)
    if (known === undefined) {
      const text = readText(cell)
      const code = codeOf.get(text) ?? codeOf.size - 1
      codeOf.set(text, code)
      codeOfRaw.set(cell, code)
      codes[row] = code
    } else codes[row] = known
  }
  return { kind: 'text', field, categories: [...codeOf.keys()].slice(1), codes }
}

/** The kind of period that every text of the column names. */
function commonPeriod(categories: readonly string[]): PeriodKind | null {
  const [first] = categories
  const kind = first === undefined ? null : periodKind(first)
  return kind && categories.every((text) => periodKind(text) === kind) ? kind : null
}

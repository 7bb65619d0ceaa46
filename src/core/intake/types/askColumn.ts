import type { Question } from '../FileReading.ts'
import { dateForm, isoDate } from './dateForm.ts'
import { numberShape, valueOfShape } from './numberShape.ts'
import type { OpenColumn } from './OpenColumn.ts'

/** Asks which mark is the decimal one, showing what a cell becomes under each. */
export function askDecimal({ rows, survey }: OpenColumn): Question {
  const doubtful = rows.find((row) => {
    const shape = numberShape((row.cells[survey.position] ?? '').trim())
    return shape !== null && valueOfShape(shape, ',') !== valueOfShape(shape, '.')
  })
  const cell = (doubtful?.cells[survey.position] ?? '').trim()
  const shape = numberShape(cell)
  const shown = (mark: ',' | '.') => `${cell} = ${(shape && valueOfShape(shape, mark)) ?? '?'}`
  return {
    key: 'decimal',
    column: survey.name,
    ...(doubtful && { line: doubtful.line }),
    choices: [
      { value: 'comma', shows: shown(',') },
      { value: 'point', shows: shown('.') },
    ],
  }
}

/** Asks whether day or month comes first. */
export function askOrder({ rows, survey }: OpenColumn): Question {
  const cellOf = (index: number) => (rows[index]?.cells[survey.position] ?? '').trim()
  const doubtful = rows.findIndex((_, index) => {
    const form = dateForm(cellOf(index))
    return form !== null && isoDate(form, 'dmy') !== isoDate(form, 'mdy')
  })
  const form = dateForm(cellOf(doubtful))
  const shown = (order: 'dmy' | 'mdy') => `${cellOf(doubtful)} = ${(form && isoDate(form, order)) ?? '?'}`
  return {
    key: 'date',
    column: survey.name,
    ...(rows[doubtful] && { line: rows[doubtful].line }),
    choices: [
      { value: 'dmy', shows: shown('dmy') },
      { value: 'mdy', shows: shown('mdy') },
    ],
  }
}

import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { Guess, Stop } from '../FileReading.ts'
import { askOrder } from './askColumn.ts'
import { type DateOrder, dateForm, isoDate } from './dateForm.ts'
import { fieldOf } from './fieldOf.ts'
import { missingMarks } from './missingMarks.ts'
import type { OpenColumn, ReadColumn } from './OpenColumn.ts'
import { codedColumn } from './openTexts.ts'

/** A column of dates, as ISO texts. The order of day and month is taken from the dates that have only one, else asked for. */
export function openDates(source: OpenColumn): ReadColumn | Stop {
  const { rows, survey, file, choices } = source
  const order = orderOf(source)
  if (order === null) return { question: askOrder(source) }
  const issues: Issue[] = []
  const cells = rows.map((row) => {
    const cell = (row.cells[survey.position] ?? '').trim()
    if (cell === '' || missingMarks.has(cell)) return ''
    const form = dateForm(cell)
    const date = form && isoDate(form, order)
    if (!date) {
      const at = { file, line: row.line, column: survey.name }
      issues.push({ ...at, code: 'dato-ikke-lest', severity: 'setAside', value: quoteCell(cell), expected: 'date' })
    }
    return date ?? ''
  })
  const isSlashed = survey.dayFirst + survey.monthFirst + survey.eitherOrder > 0
  const basis = choices.date === undefined ? 'unequivocalCells' : 'chosen'
  const guess: Guess = { aspect: 'date', value: order, basis, column: survey.name }
  return {
    column: codedColumn(fieldOf(survey.name, cells.some((cell) => cell.includes('T')) ? 'datetime' : 'date'), cells),
    guesses: isSlashed ? [guess] : [],
    issues,
  }
}

function orderOf({ survey, choices }: OpenColumn): DateOrder | null {
  if (choices.date === 'dmy' || choices.date === 'mdy') return choices.date
  const { dayFirst, monthFirst, eitherOrder } = survey
  if (dayFirst > 0 && monthFirst === 0) return 'dmy'
  if (monthFirst > 0 && dayFirst === 0) return 'mdy'
  return dayFirst + monthFirst + eitherOrder === 0 ? 'dmy' : null
}

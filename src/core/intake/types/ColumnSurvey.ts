import type { RawRow } from '../RawRow.ts'
import { type ConventionCount, countShape, noCount } from './columnConvention.ts'
import { dateForm, isoDate } from './dateForm.ts'
import { dashes, missingMarks } from './missingMarks.ts'
import { hasUnclearExponent, numberShape } from './numberShape.ts'
import { isDigits, plainDecimal } from './plainCell.ts'
import { addMonthYear, addSection, noPointCells, type PointCells } from './pointCells.ts'

/** What a column holds, counted over all its rows. */
export interface ColumnSurvey {
  readonly name: string
  readonly position: number
  /** Cells that are neither blank nor a mark. */
  said: number
  numbers: number
  /** Of the numbers, those the file itself says are numbers. */
  native: number
  /** Cells the file itself says are text. */
  nativeTexts: number
  years: number
  dates: number
  /** Cells written as days that the calendar does not have. */
  impossibleDates: number
  truths: number
  /** Texts without a digit, and texts with some. */
  words: number
  mixed: number
  marks: Map<string, number>
  /** Numbers with a unit, by unit, and numbers without. */
  units: Map<string, number>
  bare: number
  convention: ConventionCount
  /** Numbers written with digits only: how many, with leading zeros, and their shortest and longest. */
  digitsOnly: number
  leadingZeros: number
  shortest: number
  longest: number
  unclearExponents: number
  readonly points: PointCells
  oddMinus: number
  negative: number
  /** Slashed dates that are a day only day first, only month first, and in both orders. */
  dayFirst: number
  monthFirst: number
  eitherOrder: number
}

const yearForm = /^(?:1[5-9]|20|21)\d\d$/
const digits = /^\d+$/
const longestPlain = 60
const heldBack = /^[<>≤≥] ?\d{1,3}$/
/** What spreadsheets show where a formula failed. */
const errorCell = /^#(?:REF!|DIV\/0!|VERDI!|VALUE!|I\/T|N\/A|NAVN\?|NAME\?|NUM!|NULL!|####*)$/
/** Words in a column of numbers say why one is missing; longer ones are texts. */
const longestWord = 40
const truth = /^(?:true|false)$/i

/** How a column of texts is told early: by so many cells, of which so few are anything else. */
const enough = 2000
const fewOthers = 0.05

export function surveyColumn(rows: readonly RawRow[], name: string, position: number, flags: boolean): ColumnSurvey {
  const survey = emptySurvey(name, position)
  for (const row of rows) {
    addCell(survey, (row.cells[position] ?? '').trim(), row.kinds?.[position], flags)
    if (survey.said === enough && survey.numbers + survey.dates + survey.truths < enough * fewOthers) break
  }
  return survey
}

function emptySurvey(name: string, position: number): ColumnSurvey {
  const counts = { said: 0, numbers: 0, native: 0, nativeTexts: 0, years: 0, dates: 0, truths: 0, words: 0, mixed: 0 }
  const codes = { digitsOnly: 0, leadingZeros: 0, shortest: Number.POSITIVE_INFINITY, longest: 0, unclearExponents: 0 }
  const orders = { bare: 0, oddMinus: 0, negative: 0, impossibleDates: 0, dayFirst: 0, monthFirst: 0, eitherOrder: 0 }
  const found = { marks: new Map(), units: new Map(), convention: noCount(), points: noPointCells() }
  return { name, position, ...counts, ...codes, ...orders, ...found }
}

function addCell(survey: ColumnSurvey, cell: string, kind: string | undefined, flags: boolean): void {
  if (cell === '') return
  if (kind === undefined && cell.length <= longestPlain && isDigits(cell)) {
    addPlain(survey, cell)
    return
  }
  const decimal = kind === undefined ? plainDecimal(cell) : null
  if (decimal !== null) {
    survey.said += 1
    survey.numbers += 1
    survey.bare += 1
    if (decimal === ',') survey.convention.comma += 1
    else {
      survey.convention.point += 1
      addSection(survey.points, cell)
    }
    if (/^0\d/.test(cell)) survey.leadingZeros += 1
    return
  }
  if (kind === 'n') {
    survey.said += 1
    survey.numbers += 1
    survey.native += 1
    addDigits(survey, cell)
    return
  }
  const mark = flags ? cell.replace(/ [a-z]{1,3}$/, '') : cell
  if (!startsWithDigit(mark)) {
    if (missingMarks.has(mark)) {
      survey.marks.set(mark, (survey.marks.get(mark) ?? 0) + 1)
      return
    }
    // `<5` and `#REF!` stand for a number that is held back or lost; they make no text of their column.
    if (heldBack.test(cell) || errorCell.test(cell)) return
  }
  survey.said += 1
  if (kind === 's') survey.nativeTexts += 1
  if (cell.length < 6 && truth.test(cell)) survey.truths += 1
  else if (!addNumber(survey, mark) && !addDate(survey, cell)) {
    if (/\d|\n/.test(cell) || cell.length > longestWord) survey.mixed += 1
    else survey.words += 1
  }
}

/** Digits alone, as `addNumber` would count them. */
function addPlain(survey: ColumnSurvey, cell: string): void {
  const { length } = cell
  survey.said += 1
  survey.numbers += 1
  survey.bare += 1
  survey.digitsOnly += 1
  if (length < 3) survey.convention.small += 1
  else if (length === 3) survey.convention.hundreds += 1
  else survey.convention.large += 1
  if (length > 1 && cell.startsWith('0')) survey.leadingZeros += 1
  if (length === 4 && yearForm.test(cell)) survey.years += 1
  if (length < survey.shortest) survey.shortest = length
  if (length > survey.longest) survey.longest = length
}

/** No mark does. */
function startsWithDigit(cell: string): boolean {
  const first = cell.charCodeAt(0)
  return first >= 48 && first <= 57
}

function addNumber(survey: ColumnSurvey, cell: string): boolean {
  const shape = numberShape(cell)
  if (!shape || !countShape(survey.convention, shape)) return false
  survey.numbers += 1
  if (shape.unit === '') survey.bare += 1
  else survey.units.set(shape.unit, (survey.units.get(shape.unit) ?? 0) + 1)
  if (hasUnclearExponent(shape)) survey.unclearExponents += 1
  addMonthYear(survey.points, cell)
  if (shape.hasOddMinus) survey.oddMinus += 1
  if (shape.isNegative) survey.negative += 1
  addDigits(survey, cell)
  return true
}

function addDigits(survey: ColumnSurvey, cell: string): void {
  if (/^0\d/.test(cell)) survey.leadingZeros += 1
  if (!digits.test(cell)) return
  survey.digitsOnly += 1
  if (yearForm.test(cell)) survey.years += 1
  survey.shortest = Math.min(survey.shortest, cell.length)
  survey.longest = Math.max(survey.longest, cell.length)
}

function addDate(survey: ColumnSurvey, cell: string): boolean {
  const form = dateForm(cell)
  if (!form) return false
  const [dayFirst, monthFirst] = [isoDate(form, 'dmy') !== null, isoDate(form, 'mdy') !== null]
  if (!dayFirst && !monthFirst) {
    survey.impossibleDates += 1
    return false
  }
  survey.dates += 1
  if (form.kind !== 'slashed' || form.first === form.second) return true
  if (dayFirst && monthFirst) survey.eitherOrder += 1
  else if (dayFirst) survey.dayFirst += 1
  else survey.monthFirst += 1
  return true
}

/** How many cells hold a dash alone. */
export function dashCount({ marks }: ColumnSurvey): number {
  return [...marks].reduce((sum, [mark, count]) => (dashes.has(mark) ? sum + count : sum), 0)
}

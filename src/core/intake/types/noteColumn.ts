import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { Column, TextColumn } from '../Table.ts'
import { dateForm, isoDate } from './dateForm.ts'
import { missingMarks } from './missingMarks.ts'
import { noteNumbers } from './noteNumbers.ts'
import type { OpenColumn } from './OpenColumn.ts'
import { periodKind } from './periodKind.ts'

const dateWord = /(?:dato|date)(?:er|s)?(?![a-zæøå])/i
const yearForm = /^(?:1[5-9]|20|21)\d\d$/
/** More different texts than this are no list of periods. */
const mostPeriods = 5000

/** What the reader should know of a column that is read as it stands, but seldom meant so. */
export function noteColumn(column: Column, source: OpenColumn): Issue[] {
  const serial = noteSerials(column, source)
  if (serial.length > 0 || column.kind === 'number') return serial
  const told = [...noteKinds(column, source), ...noteShortYears(column, source)]
  return [...told, ...noteSingleQuotes(column, source), ...noteNumbers(column, source)]
}

const [firstSerial, lastSerial] = [20_000, 60_000]
const dayMs = 86_400_000

/** Spreadsheets count days from the end of 1899; under a heading of dates five digits are such a count. */
function noteSerials(column: Column, { survey, file, rows }: OpenColumn): Issue[] {
  if (!dateWord.test(survey.name) || rows.length === 0) return []
  const texts = column.kind === 'text' ? column.categories : [...column.values.filter((value) => !Number.isNaN(value))]
  const isSerial = (value: string | number) => Number(value) >= firstSerial && Number(value) <= lastSerial
  const [first] = texts
  if (first === undefined || !texts.every(isSerial)) return []
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(first)) * dayMs).toISOString().slice(0, 10)
  const at = { file, column: survey.name }
  return [{ ...at, code: 'dato-ikke-lest', severity: 'note', value: String(first), expected: day }]
}

/** A column of times that are not of one kind stays text: years and quarters do not go on one axis. */
function noteKinds(column: TextColumn, { survey, file, rows }: OpenColumn): Issue[] {
  const { categories } = column
  if (column.field.type !== 'string' || categories.length > mostPeriods || categories.length < 2) return []
  const kinds = categories.map(timeKind)
  const known = kinds.filter((kind) => kind !== null && kind !== 'mark')
  const [first] = known
  const other = kinds.findIndex((kind) => kind !== first && kind !== 'mark')
  const isDates = survey.dates > 0
  const enough = kinds.filter((kind) => kind !== 'mark').length * (isDates ? 2 / 3 : 1)
  if (first === undefined || other < 0 || known.length < enough) return []
  const value = quoteCell(`${categories[kinds.indexOf(first)]} · ${categories[other]}`)
  const line = rows[column.codes.indexOf(other)]?.line
  const at = { file, column: survey.name, ...(line !== undefined && { line }) }
  return [{ ...at, code: 'dato-ikke-lest', severity: 'note', value, expected: 'oneKind' }]
}

const shortYear = /^(\d{1,2})([./-])(\d{1,2})\2\d\d$/

/** Days with years of two digits stay text: nobody says which century, nor which number is the month. */
function noteShortYears(column: TextColumn, { survey, file, rows }: OpenColumn): Issue[] {
  const texts = column.categories.filter((text) => !missingMarks.has(text)).slice(0, mostPeriods)
  const [first] = texts
  const isDay = (text: string) => {
    const [, one = 0, sign, other = 0] = shortYear.exec(text) ?? []
    // Versions have dots too.
    if (sign !== '/' && !dateWord.test(survey.name)) return false
    const numbers = [Number(one), Number(other)]
    return numbers.every((number) => number >= 1 && number <= 31) && numbers.some((number) => number <= 12)
  }
  if (column.field.type !== 'string' || first === undefined || !texts.every(isDay)) return []
  const line = rows[column.codes.indexOf(column.categories.indexOf(first))]?.line
  const at = { file, column: survey.name, ...(line !== undefined && { line }) }
  return [{ ...at, code: 'dato-ikke-lest', severity: 'note', value: quoteCell(first), expected: 'fullYear' }]
}

function timeKind(text: string): string | null {
  if (missingMarks.has(text)) return 'mark'
  if (yearForm.test(text)) return 'year'
  const form = dateForm(text)
  if (form) return (isoDate(form, 'dmy') ?? isoDate(form, 'mdy')) ? 'date' : null
  return periodKind(text)
}

/** Few cells in single quotes, in a file that uses them nowhere else, were quoted by another hand. */
function noteSingleQuotes(column: TextColumn, { survey, file, rows }: OpenColumn): Issue[] {
  const at = column.categories.findIndex((text) => text.length > 2 && text.startsWith("'") && text.endsWith("'"))
  if (at < 0 || rows[0]?.kinds !== undefined) return []
  const line = rows[column.codes.indexOf(at)]?.line
  const value = quoteCell(column.categories[at] as string)
  return [
    { code: 'sitat-apent', severity: 'note', file, column: survey.name, value, ...(line !== undefined && { line }) },
  ]
}

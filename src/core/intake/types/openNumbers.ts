import { statusCode } from '../../descriptor/ObservationStatus.ts'
import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { Guess, Stop } from '../FileReading.ts'
import type { RawRow } from '../RawRow.ts'
import { nameOfSign } from '../ReadingChoices.ts'
import { askDecimal } from './askColumn.ts'
import { type Convention, type DecimalChar, isSuspect } from './columnConvention.ts'
import { fieldOf } from './fieldOf.ts'
import { listed, markReader } from './markReader.ts'
import { numberShape, valueOfShape } from './numberShape.ts'
import type { OpenColumn, ReadColumn } from './OpenColumn.ts'
import { plainNumber } from './plainCell.ts'

const missing = statusCode('missing')

/** A column of numbers. What cannot be read is missing, with an issue; marks are missing with their reason, or zero. */
export function openNumbers(source: OpenColumn, convention: Convention): ReadColumn | Stop {
  const { decimalChar } = convention
  if (decimalChar === null) return { question: askDecimal(source) }
  const { rows, survey } = source
  const values = new Float64Array(rows.length).fill(Number.NaN)
  const status = new Uint8Array(rows.length).fill(missing)
  const issues: Issue[] = []
  const readMark = markReader(source)
  let isWhole = true
  const chosenMarks = new Set([...listed(source.choices.missing), ...listed(source.choices.nil)])
  rows.forEach((row, index) => {
    const cell = (row.cells[survey.position] ?? '').trim()
    if (cell === '') return
    const plain = row.kinds === undefined ? plainNumber(cell, decimalChar) : null
    if (plain !== null && !chosenMarks.has(cell)) {
      values[index] = plain
      status[index] = 0
      if (isWhole && !Number.isSafeInteger(plain)) isWhole = false
      return
    }
    const mark = readMark(cell)
    const number = mark ? mark.number : numberIn(source, row, mark === null ? cell : '', decimalChar)
    status[index] = mark?.status ?? (typeof number === 'number' ? 0 : missing)
    if (typeof number === 'number') values[index] = number
    if (typeof number === 'number' && !Number.isSafeInteger(number)) isWhole = false
    if (typeof number === 'string') issues.push(cellIssue(source, row, cell, number))
  })
  const field = fieldOf(survey.name, isWhole ? 'integer' : 'number')
  return {
    column: { kind: 'number', field, values, status },
    guesses: [...guessesOf(source, convention), ...readMark.guesses()],
    issues: [...noteOnColumn(source, convention), ...issues],
  }
}

function numberIn({ survey }: OpenColumn, row: RawRow, cell: string, decimalChar: DecimalChar): number | Issue['code'] {
  if (row.kinds?.[survey.position] === 'n') return Number(cell)
  const shape = numberShape(cell)
  const value = shape && valueOfShape(shape, decimalChar)
  if (shape === null || value === null) return 'tall-ikke-lest'
  return isSuspect(shape, decimalChar, survey.convention) ? 'tall-flertydig' : value
}

function cellIssue({ survey, file }: OpenColumn, row: RawRow, cell: string, code: Issue['code']): Issue {
  return {
    code,
    severity: 'setAside',
    file,
    line: row.line,
    column: survey.name,
    value: quoteCell(cell),
    expected: 'number',
  }
}

function guessesOf({ survey, choices }: OpenColumn, convention: Convention): Guess[] {
  const { name, convention: count, units, oddMinus } = survey
  const guesses: Guess[] = []
  if (convention.decimalChar !== null && count.comma + count.point + count.ambiguous > 0) {
    const basis =
      choices.decimal !== undefined ? 'chosen' : convention.basis === 'noMarks' ? 'unequivocalCells' : convention.basis
    guesses.push({ aspect: 'decimal', value: nameOfSign(convention.decimalChar), basis, column: name })
  }
  for (const [unit, times] of units) {
    const aspect = unit === '%' ? 'percent' : 'currency'
    guesses.push({ aspect, value: unit, basis: 'cellForm', column: name, count: times })
  }
  if (oddMinus > 0) guesses.push({ aspect: 'negative', value: '()', basis: 'cellForm', column: name, count: oddMinus })
  return guesses
}

/** What the reader should know about the whole column: doubt about its marks, and percent signs on some cells only. */
function noteOnColumn({ survey, file, choices }: OpenColumn, convention: Convention): Issue[] {
  const at = { severity: 'note', file, column: survey.name } as const
  const percent = survey.units.get('%') ?? 0
  const { bare } = survey
  const isDoubtful =
    convention.decimalChar !== null && (convention.basis === 'otherColumns' || convention.basis === 'mixedWithPlain')
  const expected = convention.decimalChar === ',' ? '1.234 = 1234' : '1,234 = 1234'
  return [
    ...(isDoubtful && survey.convention.ambiguous > 0 && choices.decimal === undefined
      ? [{ ...at, code: 'tall-flertydig', count: survey.convention.ambiguous, expected } as const]
      : []),
    ...(percent > 0 && bare > 0 ? [{ ...at, code: 'prosent-blandet', count: Math.min(percent, bare) } as const] : []),
  ]
}

import type { Issue } from '../../issue/Issue.ts'
import { type Guess, isStop, type Stop } from '../FileReading.ts'
import type { RawRow } from '../RawRow.ts'
import type { ReadingChoices } from '../ReadingChoices.ts'
import type { Column } from '../Table.ts'
import { type ColumnSurvey, dashCount, surveyColumn } from './ColumnSurvey.ts'
import { type Convention, conventionOf, type DecimalChar } from './columnConvention.ts'
import { columnType } from './columnType.ts'
import { noteColumn } from './noteColumn.ts'
import type { OpenColumn, ReadColumn } from './OpenColumn.ts'
import { openDates } from './openDates.ts'
import { openNumbers } from './openNumbers.ts'
import { openTexts } from './openTexts.ts'

export interface OpenColumns {
  readonly columns: readonly Column[]
  /** The decimal mark most columns use. */
  readonly decimalChar: DecimalChar
  readonly guesses: readonly Guess[]
  readonly issues: readonly Issue[]
}

/** What the rows of a table come with, beside their cells. */
export interface OpenRows {
  readonly names: readonly string[]
  readonly rows: readonly RawRow[]
  readonly titles: readonly RawRow[]
  readonly file: string
}

/** Types every column over all its rows. Asks when the cells of a column could be two different sets of values. */
export function openColumns(source: OpenRows, choices: ReadingChoices): OpenColumns | Stop {
  const { names, rows, file } = source
  const isEurostat = /\\(?:time|time_period)$/i.test(names[0] ?? '')
  const surveys = names.map((name, position) => surveyColumn(rows, name, position, isEurostat))
  const types = surveys.map((survey, position) => columnType(survey, position === 0 && names.length > 1))
  const isSsb = !isEurostat && looksLikeSsb(source, surveys)
  const forced = new Set((choices.text ?? '').split(',').map((name) => name.trim()))
  const elsewhere =
    choices.decimal === ',' || choices.decimal === '.'
      ? choices.decimal
      : commonDecimal(surveys.filter((_, index) => types[index]?.type === 'number'))
  const columns: Column[] = []
  const guesses: Guess[] = []
  const issues: Issue[] = []
  for (const [index, survey] of surveys.entries()) {
    const { type, guess } = types[index] as { type: Column['field']['type']; guess: Guess | null }
    const column: OpenColumn = { rows, survey, file, choices, isSsb, isEurostat }
    const read = openColumn(column, forced.has(survey.name) ? 'string' : type, elsewhere)
    if (isStop(read)) return read
    columns.push(read.column)
    guesses.push(...(guess ? [guess] : []), ...read.guesses)
    for (const issue of read.issues) issues.push(issue)
    issues.push(...noteColumn(read.column, column))
  }
  return { columns, decimalChar: elsewhere ?? '.', guesses, issues }
}

function openColumn(
  column: OpenColumn,
  type: Column['field']['type'],
  elsewhere: DecimalChar | null,
): ReadColumn | Stop {
  if (type === 'number') return openNumbers(column, conventionIn(column, elsewhere))
  if (type === 'date') return openDates(column)
  return openTexts(column, type)
}

/** Degrees on the map. */
const coordinateWord =
  /(?:^|[^a-zæøå])(?:lat|lon|lng|long|latitude|longitude|breddegrad|lengdegrad|bredde|lengde|nord|øst|north|east|wgs84)(?![a-zæøå])/i

function conventionIn({ survey, choices }: OpenColumn, elsewhere: DecimalChar | null): Convention {
  const { decimal } = choices
  if (decimal === ',' || decimal === '.') return { decimalChar: decimal, basis: 'noMarks' }
  return conventionOf(survey.convention, elsewhere, coordinateWord.test(survey.name))
}

/** The decimal mark of the columns that leave no doubt, when they agree. */
function commonDecimal(surveys: readonly ColumnSurvey[]): DecimalChar | null {
  const sure = surveys.flatMap(({ convention: { comma, point } }) =>
    comma > point ? [','] : point > comma ? ['.'] : [],
  )
  const [first] = sure
  return first !== undefined && sure.every((mark) => mark === first) ? (first as DecimalChar) : null
}

/** A dash is zero in SSB's tables and a gap in others'. SSB's other marks, its title line and its heading give it away. */
function looksLikeSsb({ titles, names, file }: OpenRows, surveys: readonly ColumnSurvey[]): boolean {
  if (names.some((name) => /^kpi$/i.test(name)) || /kolada/i.test(file)) return false
  const hasMarks = surveys.some((survey) => survey.numbers > 0 && dashCount(survey) > 0 && survey.marks.has(':'))
  const hasTitle = titles.some(({ cells }) => /^"?\d{5}:\s/.test(cells[0] ?? ''))
  return (
    hasMarks ||
    hasTitle ||
    names.some((name) => /statistikkvariabel|^ContentsCode$/i.test(name)) ||
    /(?:^|[^a-z])ssb(?:[^a-z]|$)/i.test(file)
  )
}

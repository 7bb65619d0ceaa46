import type { Issue } from '../../issue/Issue.ts'
import type { Guess } from '../FileReading.ts'
import type { RawRow } from '../RawRow.ts'
import type { ReadingChoices } from '../ReadingChoices.ts'
import type { Column } from '../Table.ts'
import type { ColumnSurvey } from './ColumnSurvey.ts'

/** One column and all that is known about the table around it. */
export interface OpenColumn {
  readonly rows: readonly RawRow[]
  readonly survey: ColumnSurvey
  readonly file: string
  readonly choices: ReadingChoices
  readonly isSsb: boolean
  readonly isEurostat: boolean
}

/** A column that has been typed, with the guesses it rests on. */
export interface ReadColumn {
  readonly column: Column
  readonly guesses: readonly Guess[]
  readonly issues: readonly Issue[]
}

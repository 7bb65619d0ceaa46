import type { Schema } from '../descriptor/Schema.ts'
import type { Issue } from '../issue/Issue.ts'
import type { RawRow } from './RawRow.ts'
import type { Receipt } from './Receipt.ts'
import type { Table } from './Table.ts'

/** What was settled without anybody saying so. */
export type GuessAspect =
  | 'format'
  | 'encoding'
  | 'delimiter'
  | 'quote'
  | 'escape'
  | 'title'
  | 'header'
  | 'notes'
  | 'trailing'
  | 'decimal'
  | 'date'
  | 'period'
  | 'code'
  | 'percent'
  | 'currency'
  | 'negative'
  | 'missing'
  | 'nil'
  | 'flag'
  | 'sheet'
  | 'table'
  | 'path'
  | 'ending'

/** What a guess rests on. */
export type GuessBasis =
  | 'byteOrderMark'
  | 'zeroBytes'
  | 'validUtf8'
  | 'notUtf8'
  | 'magicBytes'
  | 'firstCharacters'
  | 'sepLine'
  | 'bestTable'
  | 'chosen'
  | 'unequivocalCells'
  | 'otherColumns'
  | 'mixedWithPlain'
  | 'headerWord'
  | 'leadingZeros'
  | 'manyDigits'
  | 'sameWidth'
  | 'labelsAboveValues'
  | 'firstRowIsData'
  | 'mergedLabels'
  | 'narrowLines'
  | 'alwaysBlank'
  | 'knownMark'
  | 'sourceMarks'
  | 'onlyOne'
  | 'cellForm'
  | 'noLineEnd'

/** A guess, shown to the reader with what it rests on, and changed by the choice of the same name. */
export interface Guess {
  readonly aspect: GuessAspect
  readonly value: string
  readonly basis: GuessBasis
  readonly column?: string
  /** How many cells or lines it rests on, where that is counted. */
  readonly count?: number
}

/** One way the file can be read, and what it would look like: a few cells or a name. */
export interface Choice {
  readonly value: string
  readonly shows: string
}

/** What may be in doubt. */
export type QuestionKey =
  | 'delimiter'
  | 'quote'
  | 'escape'
  | 'header'
  | 'trailing'
  | 'table'
  | 'sheet'
  | 'path'
  | 'decimal'
  | 'date'

/** What the reader of the file must settle. `--dialect key=value` with one of the choices answers it. */
export interface Question {
  readonly key: QuestionKey
  readonly column?: string
  readonly line?: number
  readonly choices: readonly Choice[]
}

interface Account {
  readonly file: string
  readonly receipt: Receipt
  readonly issues: readonly Issue[]
  readonly guesses: readonly Guess[]
  /** The rows that were set aside, as they stand in the file; left out where there are none. */
  readonly aside?: readonly RawRow[]
  /** The lines above the table; left out where there are none. */
  readonly titles?: readonly string[]
  /** The lines of the file its headings stand on; left out where it has none. */
  readonly headerLines?: readonly number[]
}

/** What a package says of a table; left out where nothing does. */
export interface Declared {
  /** The name of its resource. */
  readonly name: string
  readonly schema: Schema
}

/** What became of a file nobody has described: its table, one question, or a refusal that an issue explains. */
export type FileReading =
  | (Account & { readonly outcome: 'read'; readonly table: Table; readonly declared?: Declared })
  | (Account & { readonly outcome: 'question'; readonly question: Question })
  | (Account & { readonly outcome: 'refused' })

/** A step that cannot go on: it asks, or it refuses with an issue. */
export type Stop = { readonly question: Question } | { readonly refusal: Issue }

export function isStop(value: object): value is Stop {
  return 'question' in value || 'refusal' in value
}

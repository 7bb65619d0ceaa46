import type { Issue } from '../../issue/Issue.ts'
import { quoteCell } from '../../issue/Issue.ts'
import type { IssueCode } from '../../issue/issueCodes.ts'
import type { Colour } from '../register/Field.ts'
import type { MatchedBy } from './matchHeadings.ts'
import type { MoneyUnit } from './moneyUnit.ts'

/** What people have said about one column; it overrules what the cells seem to say. */
export interface ColumnAnswer {
  /** Field id of the schema. */
  readonly field?: string
  readonly unit?: MoneyUnit
  readonly decimalChar?: '.' | ','
  readonly dateOrder?: 'dayFirst' | 'monthFirst'
}

/** One column of a register on its way to values: cells cleaned, one for each row. */
export interface ColumnSource {
  readonly file: string
  readonly heading: string
  readonly field: string
  readonly by: MatchedBy
  readonly cells: readonly string[]
  readonly lines: readonly number[]
  /** Unit declared by the answer, the heading or the whole file, in that order; null when none is. */
  readonly unit: MoneyUnit | null
  /** What the format itself says of numbers, as JSON does. */
  readonly decimalChar: '.' | ',' | null
  /** By row, whether a workbook holds a number there, not a text; left out for other files. */
  readonly isNumber?: readonly boolean[]
  readonly dateOrder: 'dayFirst' | 'monthFirst' | null
  /** What a bare number means in a column of colours; nothing when nobody has said. */
  readonly colourRule: ReadonlyMap<string, Colour>
  /** Whether an amount of 0 may be an empty cell: Prosjektportalen's exports. */
  readonly isZeroDoubtful: boolean
}

export function faultAt(source: ColumnSource, row: number, code: IssueCode, expected?: string): Issue {
  return {
    code,
    severity: 'setAside',
    file: source.file,
    line: source.lines[row] ?? 0,
    column: source.heading,
    value: quoteCell(source.cells[row] ?? ''),
    ...(expected !== undefined && { expected }),
  }
}

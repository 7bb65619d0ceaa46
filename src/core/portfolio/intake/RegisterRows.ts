import type { Colour } from '../register/Field.ts'
import type { TableId } from '../register/registerTables.ts'
import type { ColumnAnswer } from './ColumnSource.ts'
import type { MoneyUnit } from './moneyUnit.ts'
import type { Audience } from './readTexts.ts'

/** A register's table as raw cells, whatever kind of file it came from. */
export interface RegisterRows {
  readonly file: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** 1-based line, or number of the element in JSON, of each row. */
  readonly lines: readonly number[]
  /** Which table it is, when that is known; else it is seen from headings and file name. */
  readonly table?: TableId
  /** Where a workbook says what its cells are, one letter a cell as in RawRow: numbers have a decimal point whatever the column. */
  readonly kinds?: readonly string[]
  /** What the format itself says of numbers: JSON has decimal points. */
  readonly decimalChar?: '.' | ','
  /** What people have said about this file; it goes before what is said of all. */
  readonly said?: RegisterOptions
  /** Blank rows, told in the receipt. */
  readonly blank?: number
}

/** What people have said about the files. Nothing here is guessed when it is left out. */
export interface RegisterOptions {
  /** ISO day the register is as of, where neither a column nor the file name says. */
  readonly asOf?: string
  /** The register's name, where no column says. */
  readonly register?: string
  /** Unit of amounts whose column and cells name none. */
  readonly unit?: MoneyUnit
  /** Currency of the same amounts, where it is not that of `unit`. */
  readonly currency?: string
  /** Answers about single columns, by heading. */
  readonly answers?: ReadonlyMap<string, ColumnAnswer>
  readonly colourRule?: ReadonlyMap<string, Colour>
  readonly dateOrder?: 'dayFirst' | 'monthFirst'
  /** The decimal mark of amounts and numbers, where the cells do not tell. */
  readonly decimalChar?: '.' | ','
  /** Left out it is the public. */
  readonly audience?: Audience
}

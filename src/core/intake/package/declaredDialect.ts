import { arrayOf, type JsonObject, numberOf, objectOf, textOf } from '../../descriptor/jsonValue.ts'
import type { CutDialect } from '../text/CutDialect.ts'

/** A CSV dialect as Frictionless declares it, version 1 or 2. */
export interface DeclaredDialect {
  readonly cut: CutDialect
  /** How many rows name the columns; 0 when none does. */
  readonly headerRows: number
  /** The number of the first row that names columns, where it is told; rows above it are none. */
  readonly firstHeader: number
  /** What stands between the labels of several header rows. */
  readonly headerJoin: string
  /** Blanks at the start of a cell are no part of it. */
  readonly skipsInitialSpace: boolean
  /** Lines that begin so are remarks; empty when there are none. */
  readonly commentChar: string
  /** Lines of the file that are remarks, such as a title above the table. */
  readonly commentRows: readonly number[]
  /** A cell with just this is missing; empty when there is none. */
  readonly nullSequence: string
  /** False when the descriptor leaves the delimiter open. */
  readonly isDeclared: boolean
}

export function readDeclaredDialect(resource: JsonObject): DeclaredDialect {
  const outer = objectOf(resource.dialect) ?? {}
  const json = { ...outer, ...objectOf(outer.csv) }
  const isTab = textOf(resource.format) === 'tsv' || /\.tsv$/i.test(textOf(resource.path))
  const escapeChar = json.doubleQuote === false || textOf(json.escapeChar) === '\\' ? '\\' : ''
  const rows = arrayOf(json.headerRows).flatMap((row) => numberOf(row) ?? [])
  const delimiter = textOf(json.delimiter) || (isTab ? '\t' : ',')
  return {
    cut: {
      delimiter,
      quoteChar: typeof json.quoteChar === 'string' ? json.quoteChar : '"',
      escapeChar,
      // Blanks after blanks: columns that stand under each other.
      isAligned: json.skipInitialSpace === true && delimiter.trim() === '' && delimiter.startsWith(' '),
    },
    headerRows: json.header === false ? 0 : rows.length || numberOf(json.headerRows) || 1,
    firstHeader: json.header === false || rows.length === 0 ? 0 : Math.min(...rows),
    headerJoin: typeof json.headerJoin === 'string' ? json.headerJoin : ' ',
    skipsInitialSpace: json.skipInitialSpace === true,
    commentChar: textOf(json.commentChar),
    commentRows: arrayOf(json.commentRows).flatMap((row) => numberOf(row) ?? []),
    nullSequence: textOf(json.nullSequence),
    isDeclared: textOf(json.delimiter) !== '' || isTab,
  }
}

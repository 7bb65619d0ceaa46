import { arrayOf, type JsonObject, numberOf, objectOf, textOf } from '../../descriptor/jsonValue.ts'
import type { CutDialect } from '../text/CutDialect.ts'

/** A CSV dialect as Frictionless declares it, version 1 or 2. */
export interface DeclaredDialect {
  readonly cut: CutDialect
  /** How many rows name the columns; 0 when none does. */
  readonly headerRows: number
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
  const rows = arrayOf(json.headerRows).length
  return {
    cut: {
      delimiter: textOf(json.delimiter) || (isTab ? '\t' : ','),
      quoteChar: typeof json.quoteChar === 'string' ? json.quoteChar : '"',
      escapeChar,
      isAligned: false,
    },
    headerRows: json.header === false ? 0 : rows || numberOf(json.headerRows) || 1,
    commentChar: textOf(json.commentChar),
    commentRows: arrayOf(json.commentRows).flatMap((row) => numberOf(row) ?? []),
    nullSequence: textOf(json.nullSequence),
    isDeclared: textOf(json.delimiter) !== '' || isTab,
  }
}

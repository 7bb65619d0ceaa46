import type { Resource } from '../descriptor/Resource.ts'
import type { Schema } from '../descriptor/Schema.ts'
import { type Issue, quoteCell } from '../issue/Issue.ts'
import type { IssueCode } from '../issue/issueCodes.ts'
import { cutRows } from './cutRows.ts'
import { decodeText } from './decodeText.ts'
import { matchHeader } from './matchHeader.ts'
import { noteBlanks } from './noteBlanks.ts'
import { isBlank, type RawRow } from './RawRow.ts'
import type { Receipt } from './Receipt.ts'
import type { Column, Table } from './Table.ts'
import { typeNumbers, typeTexts } from './typeColumn.ts'

/** What became of a file: its table, unless it could not be used at all, and the account of every line. */
export interface ReadTable {
  readonly table: Table | null
  readonly receipt: Receipt
  readonly issues: readonly Issue[]
}

/** Reads a delimited text file as its resource declares it. Faults become issues; what is sound is used. */
export function readTable(bytes: Uint8Array, resource: Resource, schema: Schema): ReadTable {
  const file = resource.path
  const { text, encoding, issues: decoding } = decodeText(bytes, resource.encoding, file)
  const webPage: Issue | null = looksLikeWebPage.test(text)
    ? { code: 'fil-nettside', severity: 'stop', file, expected: 'CSV' }
    : null
  const rows = webPage ? [] : cutRows(text, resource.dialect)
  const header = rows.find((row) => !isBlank(row))
  const refused: Issue | null = header ? null : (webPage ?? { code: 'fil-tom', severity: 'stop', file })
  const body = rows.filter((row) => row !== header && !isBlank(row))
  const { positions, issues: labels } = header ? matchHeader(header, schema.fields, file) : noHeader
  const stopped = !header || labels.some((issue) => issue.severity === 'stop')
  const { fitting, issues: misfits } = fittingRows(body, header?.cells.length ?? 0, file)
  const typing: Issue[] = []
  const lines = Uint32Array.from(fitting, (row) => row.line)
  const blank = rows.filter(isBlank).map(({ line }) => line)
  const columns = stopped ? [] : typeColumns(fitting, positions, resource, schema, typing)
  const loaded = stopped ? 0 : fitting.length
  const receipt: Receipt = {
    file,
    bytes: bytes.length,
    encoding,
    delimiter: resource.dialect.delimiter,
    decimalChar: resource.dialect.decimalChar,
    read: rows.length,
    title: 0,
    header: header ? 1 : 0,
    loaded,
    setAside: body.length - loaded,
    blank: rows.length - body.length - (header ? 1 : 0),
    notes: 0,
  }
  return {
    table: stopped
      ? null
      : {
          resource: resource.name,
          file,
          columns,
          rowCount: loaded,
          lines,
        },
    receipt,
    issues: [
      ...decoding,
      ...(refused ? [refused] : []),
      ...labels,
      ...misfits,
      ...noteBlanks(blank, lines, file),
      ...typing,
    ],
  }
}

const noHeader = { positions: [], issues: [] }

const looksLikeWebPage = /^\s*<[!?a-z]/i

/** A row that is torn, too short or too long is set aside whole: padding it would put values under the wrong names. */
function fittingRows(body: readonly RawRow[], width: number, file: string): { fitting: RawRow[]; issues: Issue[] } {
  const fitting = body.filter((row) => !row.torn && row.cells.length === width)
  const misfits = body.filter((row) => row.torn || row.cells.length !== width)
  const issues = misfits.map((row): Issue => {
    const value = quoteCell(row.cells.join(' | '))
    return { code: misfitCode(row, width), severity: 'setAside', file, line: row.line, value, expected: String(width) }
  })
  return { fitting, issues }
}

function misfitCode({ torn, cells }: RawRow, width: number): IssueCode {
  if (torn) return 'sitat-apent'
  return cells.length < width ? 'rad-for-kort' : 'rad-for-lang'
}

function typeColumns(
  rows: RawRow[],
  positions: readonly number[],
  resource: Resource,
  schema: Schema,
  issues: Issue[],
): Column[] {
  return schema.fields.map((field, index) => {
    const source = {
      rows,
      position: positions[index] as number,
      field,
      schema,
      dialect: resource.dialect,
      file: resource.path,
    }
    return field.type === 'number' || field.type === 'integer' ? typeNumbers(source, issues) : typeTexts(source, issues)
  })
}

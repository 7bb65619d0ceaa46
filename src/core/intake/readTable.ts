import type { Resource } from '../descriptor/Resource.ts'
import type { Schema } from '../descriptor/Schema.ts'
import { type Issue, quoteCell } from '../issue/Issue.ts'
import { cutRows, isBlank, type RawRow } from './cutRows.ts'
import { decodeText } from './decodeText.ts'
import { matchHeader } from './matchHeader.ts'
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
  const refused = refusal(text, file)
  const { rows, issues: cutting } = refused ? { rows: [], issues: [] } : cutRows(text, resource.dialect, file)
  const header = rows.find((row) => !isBlank(row))
  const body = rows.filter((row) => row !== header && !isBlank(row))
  const { fitting, issues: widths } = fittingRows(body, header?.cells.length ?? 0, file)
  const { positions, issues: labels } = matchHeader(header?.cells ?? [], refused ? [] : schema.fields, file)
  const stopped = refused !== null || labels.some((issue) => issue.severity === 'stop')
  const typing: Issue[] = []
  const columns = stopped ? [] : typeColumns(fitting, positions, resource, schema, typing)
  const loaded = stopped ? 0 : fitting.length
  const receipt: Receipt = {
    file,
    bytes: bytes.length,
    encoding,
    delimiter: resource.dialect.delimiter,
    decimalChar: resource.dialect.decimalChar,
    read: rows.length,
    header: header ? 1 : 0,
    loaded,
    setAside: body.length - loaded,
    blank: rows.length - body.length - (header ? 1 : 0),
  }
  return {
    table: stopped ? null : { resource: resource.name, file, columns, rowCount: loaded, lines: Uint32Array.from(fitting, (row) => row.line) },
    receipt,
    issues: [...decoding, ...(refused ? [refused] : []), ...cutting, ...labels, ...widths, ...typing],
  }
}

/** A reason not to read the text as a table at all. */
function refusal(text: string, file: string): Issue | null {
  if (text.trim() === '') return { code: 'fil-tom', severity: 'stop', file }
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) return { code: 'fil-nettside', severity: 'stop', file, expected: 'CSV' }
  return null
}

/** A row that is too short or too long is set aside whole: padding it would put values under the wrong names. */
function fittingRows(body: readonly RawRow[], width: number, file: string): { fitting: RawRow[]; issues: Issue[] } {
  const misfit = (row: RawRow): Issue => ({
    code: row.cells.length < width ? 'rad-for-kort' : 'rad-for-lang',
    severity: 'setAside',
    file,
    line: row.line,
    value: quoteCell(row.cells.join(' | ')),
    expected: String(width),
  })
  return {
    fitting: body.filter((row) => row.cells.length === width),
    issues: body.filter((row) => row.cells.length !== width).map(misfit),
  }
}

function typeColumns(rows: RawRow[], positions: number[], resource: Resource, schema: Schema, issues: Issue[]): Column[] {
  return schema.fields.map((field, index) => {
    const source = { rows, position: positions[index] as number, field, schema, dialect: resource.dialect, file: resource.path }
    return field.type === 'number' || field.type === 'integer' ? typeNumbers(source, issues) : typeTexts(source, issues)
  })
}

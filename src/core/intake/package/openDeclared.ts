import { type JsonObject, objectOf, objectsOf, textOf, textsOf } from '../../descriptor/jsonValue.ts'
import { readSchema } from '../../descriptor/readSchema.ts'
import type { Issue } from '../../issue/Issue.ts'
import { decodeText } from '../decodeText.ts'
import { searchDialect } from '../dialect/searchDialect.ts'
import { type FileReading, isStop } from '../FileReading.ts'
import { commonestWidth } from '../layout/filledCells.ts'
import { type OpenSource, stopped } from '../openTable.ts'
import { isBlank, type RawRow } from '../RawRow.ts'
import { noChoices } from '../ReadingChoices.ts'
import { cutRecords } from '../text/cutRecords.ts'
import { declaredColumns } from './declaredColumns.ts'
import { readDeclaredDialect } from './declaredDialect.ts'
import { matchFields } from './matchFields.ts'

/** Reads a delimited file as its resource in a package declares it. `schema` is the resource's own, or what it refers to. */
export function openDeclared(bytes: Uint8Array, resource: JsonObject, schema: JsonObject, file: string): FileReading {
  const dialect = readDeclaredDialect(resource)
  const { text, encoding, issues } = decodeText(bytes, textOf(resource.encoding) || 'utf-8', file)
  const source: OpenSource = {
    file,
    bytes: bytes.length,
    encoding,
    delimiter: dialect.cut.delimiter,
    linesBefore: 0,
    guesses: [],
    issues,
  }
  if (text.trim() === '') return stopped(source, [], { refusal: { code: 'fil-tom', severity: 'stop', file } })
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text))
    return stopped(source, [], { refusal: { code: 'fil-nettside', severity: 'stop', file, expected: 'CSV' } })
  const first = cutRecords(text, dialect.cut, 0)
  // A comma where none is declared, unless the rows are then not as wide as the schema.
  const fits = commonestWidth(first) === objectsOf(schema.fields).length
  const searched = dialect.isDeclared || fits ? null : searchDialect(text, noChoices, file)
  const isBetter =
    searched !== null && !isStop(searched) && searched.dialect.delimiter !== '' && searched.dialect.delimiter !== ','
  const cut = isBetter && !isStop(searched) ? searched.dialect : dialect.cut
  const rows = cutRecords(text, cut, commonestWidth(isBetter ? cutRecords(text, cut, 0) : first))
  const guesses = isBetter ? searched.guesses : []
  return declaredTable(rows, { ...source, delimiter: cut.delimiter, guesses }, { ...dialect, schema })
}

/** Rows of a resource, with a schema that names and types its columns. */
export function declaredTable(
  rows: readonly RawRow[],
  source: OpenSource,
  declared: {
    readonly schema: JsonObject
    readonly headerRows: number
    readonly firstHeader?: number
    readonly headerJoin?: string
    readonly skipsInitialSpace?: boolean
    readonly commentChar: string
    readonly commentRows?: readonly number[]
    readonly nullSequence: string
  },
): FileReading {
  const { schema: json, headerRows, firstHeader = 0, headerJoin = ' ', commentChar, commentRows = [] } = declared
  const { nullSequence, skipsInitialSpace = false } = declared
  const { file } = source
  const isNote = ({ cells, line }: RawRow) =>
    (line > 0 && line < firstHeader) ||
    commentRows.includes(line) ||
    (commentChar !== '' && (cells[0] ?? '').startsWith(commentChar))
  const read = readSchema(json)
  const schema =
    nullSequence === ''
      ? read
      : { ...read, missingMarks: [...read.missingMarks, { mark: nullSequence, status: 'missing' as const }] }
  const told = rows.filter((row) => !isBlank(row) && !isNote(row))
  const header = told.slice(0, headerRows)
  // The parts of a table in several files may each bring the header along.
  const [label] = header
  const isHeader = (row: RawRow) => header.length === 1 && label !== undefined && isSame(row, label)
  const below = told.slice(headerRows)
  const body = below.filter((row) => !isHeader(row)).map(skipsInitialSpace ? withoutInitialSpace : (row) => row)
  const labels =
    header.length === 0
      ? null
      : (header[0]?.cells ?? []).map((_, column) =>
          header
            .map(({ cells }) => (cells[column] ?? '').trim())
            .filter((part) => part !== '')
            .join(headerJoin),
        )
  const {
    positions,
    width,
    issues: labelIssues,
  } = matchFields(labels, schema.fields, textsOf(json.fieldsMatch)[0] ?? '', { file, line: header[0]?.line ?? 1 })
  const refusal = labelIssues.find(({ severity }) => severity === 'stop')
  if (refusal) return stopped(source, rows, { refusal })
  const fitting = body.filter(({ cells, torn }) => !torn && cells.length === width)
  const misfits = body.filter(({ cells, torn }) => torn || cells.length !== width)
  const issues: Issue[] = [...source.issues, ...labelIssues, ...misfits.map((row) => misfitIssue(row, width, file))]
  const fieldJson = objectsOf(json.fields)
  const columns = declaredColumns({ rows: fitting, positions, schema, fieldJson, file }, issues)
  const table = {
    resource: file,
    file,
    columns,
    rowCount: fitting.length,
    lines: Uint32Array.from(fitting, ({ line }) => line),
  }
  const counted = {
    header: header.length + below.length - body.length,
    loaded: fitting.length,
    setAside: misfits.length,
    blank: rows.filter(isBlank).length,
  }
  const notes = rows.length - counted.header - counted.loaded - counted.setAside - counted.blank
  const { bytes, encoding, delimiter, guesses } = source
  const decimalChar = textOf(fieldJson.find((field) => objectOf(field)?.decimalChar !== undefined)?.decimalChar) || '.'
  const receipt = { file, bytes, encoding, delimiter, decimalChar, read: rows.length, title: 0, ...counted, notes }
  return { outcome: 'read', file, table, receipt, issues, guesses, ...(misfits.length > 0 && { aside: misfits }) }
}

function isSame(a: RawRow, b: RawRow): boolean {
  return a.cells.length === b.cells.length && a.cells.every((cell, index) => cell === b.cells[index])
}

function withoutInitialSpace(row: RawRow): RawRow {
  return { ...row, cells: row.cells.map((cell) => cell.trimStart()) }
}

function misfitIssue({ cells, torn, line }: RawRow, width: number, file: string): Issue {
  const code = torn ? 'sitat-apent' : cells.length < width ? 'rad-for-kort' : 'rad-for-lang'
  return { code, severity: 'setAside', file, line, value: cells.join(' | ').slice(0, 59), expected: String(width) }
}

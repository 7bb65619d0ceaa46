import type { Resource } from '../../descriptor/Resource.ts'
import type { Schema } from '../../descriptor/Schema.ts'
import { cutRows } from '../cutRows.ts'
import { decodeText } from '../decodeText.ts'
import { joinBytes } from '../joinBytes.ts'
import { matchHeader } from '../matchHeader.ts'
import type { ReadTable } from '../readTable.ts'
import { cutLines } from './cutLines.ts'
import { type Cells, growRows, type LineState } from './LineState.ts'
import { fitted } from './longer.ts'
import { hasNumericMarks, numberCells } from './NumberCells.ts'
import { finishTexts, textCells } from './TextCells.ts'

const newline = 0x0a
const sampleBytes = 0x10000

/** Takes a file in pieces, as they come over the network. */
export interface CleanReader {
  /** False when the file is not clean; it is then to be read by the full intake from its beginning. */
  readonly feed: (bytes: Uint8Array) => boolean
  /** What the full intake would have given, or null when it must be asked. */
  readonly finish: () => ReadTable | null
}

/**
 * Reads a declared file that is just as declared from its bytes straight into columns, without a text a cell. Anything off –
 * letters, quotes, widths, labels, a cell of another type – and it gives up: issues and rows set aside are the full intake's.
 * `expectedBytes`, where known, spares it from making room twice.
 */
export function cleanReader(resource: Resource, schema: Schema, expectedBytes = 0): CleanReader | null {
  if (!isPlain(resource, schema)) return null
  let state: LineState | null = null
  let hasFailed = false
  let [rest, bytesRead, blank] = [new Uint8Array(0), 0, 0]

  const readHeader = (bytes: Uint8Array): number => {
    let at = bytesRead === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
    while (bytes[at] === newline || (bytes[at] === 0x0d && bytes[at + 1] === newline)) {
      at += bytes[at] === newline ? 1 : 2
      blank += 1
    }
    const end = bytes.indexOf(newline, at) + 1
    if (end === 0) return at
    state = startLines(bytes.subarray(at, end), resource, schema, blank + 1)
    hasFailed = state === null
    return end
  }

  const readWhole = (bytes: Uint8Array, end: number): void => {
    let at = state === null ? readHeader(bytes) : 0
    if (state?.rows === 0 && expectedBytes > 0)
      reserve(state, bytes.subarray(at, Math.min(end, at + sampleBytes)), expectedBytes)
    if (state === null && at < end) at = end
    if (!hasFailed && state !== null) hasFailed = !cutLines(state, bytes, at, end)
  }

  const feed = (bytes: Uint8Array): boolean => {
    if (hasFailed) return false
    const end = bytes.lastIndexOf(newline) + 1
    if (end === 0) rest = joinBytes([rest, bytes])
    else {
      const first = rest.length > 0 ? bytes.indexOf(newline) + 1 : 0
      if (first > 0) {
        const line = joinBytes([rest, bytes.subarray(0, first)])
        readWhole(line, line.length)
      }
      if (!hasFailed && end > first) readWhole(bytes.subarray(first, end), end - first)
      rest = bytes.slice(end)
    }
    bytesRead += bytes.length
    return !hasFailed
  }

  const finish = (): ReadTable | null => {
    if (rest.length > 0 && !hasFailed) {
      const line = joinBytes([rest, Uint8Array.of(newline)])
      readWhole(line, line.length)
    }
    return hasFailed || state === null ? null : finishTable(state, resource, schema, bytesRead)
  }
  return { feed, finish }
}

/** One byte a mark, and no mark that could be a figure. */
function isPlain({ encoding, dialect }: Resource, schema: Schema): boolean {
  const { delimiter, quoteChar, decimalChar } = dialect
  const isByte = (mark: string) => /^[\t -~]$/.test(mark) && !/[-\da-z]/i.test(mark)
  const marks = [delimiter, quoteChar, decimalChar]
  const isUtf8 = /^utf-?8$/i.test(encoding)
  return isUtf8 && marks.every(isByte) && new Set(marks).size === marks.length && !hasNumericMarks(schema)
}

/** The columns in the order of the header; null when the labels are not just those of the schema. */
function startLines(header: Uint8Array, { dialect }: Resource, schema: Schema, line: number): LineState | null {
  const { text, issues } = decodeText(header, 'utf-8', '')
  const row = cutRows(text, dialect)[0]
  if (!row || issues.length > 0 || row.torn || text.trimStart().startsWith('<')) return null
  const { positions, issues: labels } = matchHeader(row, schema.fields, '')
  if (labels.length > 0 || schema.fields.length !== row.cells.length) return null
  const columns: Cells[] = []
  for (const [index, field] of schema.fields.entries()) {
    const isNumber = field.type === 'number' || field.type === 'integer'
    columns[positions[index] as number] = isNumber ? numberCells(field, schema, dialect) : textCells(field)
  }
  const [delimiter, quote, decimal] = [dialect.delimiter, dialect.quoteChar, dialect.decimalChar].map((mark) =>
    mark.charCodeAt(0),
  ) as [number, number, number]
  const room = 1024
  return {
    columns,
    delimiter,
    quote,
    decimal,
    rows: 0,
    room,
    lines: new Uint32Array(room),
    line: line + 1,
    blank: line - 1,
    blankBefore: line - 1,
  }
}

/** Room for all rows, judged by the length of the first ones. */
function reserve(state: LineState, sample: Uint8Array, expectedBytes: number): void {
  let lines = 0
  for (let at = sample.indexOf(newline); at >= 0; at = sample.indexOf(newline, at + 1)) lines += 1
  const rows = Math.ceil((expectedBytes / Math.max(1, sample.length)) * lines * 1.02)
  if (rows > state.room && rows <= expectedBytes) growRows(state, rows)
}

function finishTable(state: LineState, resource: Resource, schema: Schema, bytes: number): ReadTable | null {
  const { rows, blank, lines } = state
  const columnOf = new Map(state.columns.map((cells) => [cells.field, cells]))
  const columns = schema.fields.map((field) => {
    const cells = columnOf.get(field) as Cells
    if (cells.kind === 'text') return finishTexts(cells, rows, schema)
    return { kind: cells.kind, field, values: fitted(cells.values, rows), status: fitted(cells.status, rows) }
  })
  const sound = columns.filter((column) => column !== null)
  if (sound.length < columns.length) return null
  const { name, path, dialect, encoding } = resource
  return {
    table: { resource: name, file: path, columns: sound, rowCount: rows, lines: fitted(lines, rows) },
    receipt: {
      file: path,
      bytes,
      encoding,
      delimiter: dialect.delimiter,
      decimalChar: dialect.decimalChar,
      read: rows + blank + 1,
      title: 0,
      header: 1,
      loaded: rows,
      setAside: 0,
      blank,
      notes: 0,
    },
    issues: [],
  }
}

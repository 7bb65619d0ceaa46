import type { RawRow } from '../RawRow.ts'
import type { CutDialect } from './CutDialect.ts'
import { cellCutter } from './cellCutter.ts'
import { type TextCursor, textCursor } from './textCursor.ts'

/** A quoted cell may run over this many lines; more is taken for a quote that was never closed. */
const mostLines = 50

/**
 * Cuts text with LF line ends into records, blank ones too. A record with a quote that is not rightly closed, or that has
 * swallowed other records (its width is not the table's), is given up: its first line is torn and the next line is read anew.
 * `width` is how many cells a record of the table has; 0 when that is not known yet. Time grows with the text only.
 */
export function cutRecords(text: string, dialect: CutDialect, width: number, linesBefore = 0): RawRow[] {
  const rows: RawRow[] = []
  const cursor = textCursor(text, dialect)
  const cut = lineCutter(text, dialect)
  let [at, line, tornEnd] = [0, linesBefore + 1, -1]
  while (at < text.length) {
    const end = cursor.lineEnd(at)
    const hasQuote = dialect.quoteChar !== '' && cursor.nextQuote(at) < end
    const record = hasQuote ? cutRecord(cursor, at) : null
    const isGivenUp = hasQuote && (record === null || isSwallowing(record, width, cursor))
    if (hasQuote && !isGivenUp && record) {
      const torn = record.strays > 1 || (end === tornEnd && hasOddQuotes(cursor, at, end))
      rows.push({ cells: record.cells, line, torn, ...(record.strays > 0 && { hasStrayQuote: true }) })
      line += record.breaks + 1
      at = record.end + 1
    } else {
      const isTornEnd = end === tornEnd && hasOddQuotes(cursor, at, end)
      rows.push({ cells: cut(at, end), line, torn: isGivenUp || isTornEnd })
      if (record) tornEnd = record.end
      line += 1
      at = end + 1
    }
  }
  return rows
}

/** Cuts a whole line of the text into cells. */
function lineCutter(text: string, dialect: CutDialect): (start: number, end: number) => string[] {
  if (dialect.delimiter.length !== 1 || dialect.isAligned)
    return (start, end) => splitLine(text.slice(start, end), dialect)
  const cut = cellCutter(text, dialect.delimiter)
  return (start, end) => (start === end ? blankLine : cut(start, end))
}

const blankLine: string[] = ['']
const twoSpaces = /\s{2,}/

function splitLine(line: string, { delimiter, isAligned }: CutDialect): string[] {
  if (line === '') return blankLine
  if (delimiter === '') return [line]
  if (!isAligned) return line.split(delimiter)
  return line.trim().split(delimiter === ' ' ? /\s+/ : twoSpaces)
}

interface Record {
  readonly cells: string[]
  readonly end: number
  readonly breaks: number
  /** Cells that hold a quote without being quoted. Two of them may be the halves of one cell. */
  readonly strays: number
}

/** Null when a quote is not rightly closed. */
function cutRecord(cursor: TextCursor, start: number): Record | null {
  const { text, dialect } = cursor
  const { delimiter } = dialect
  const cells: string[] = []
  let [at, breaks, strays] = [start, 0, 0]
  for (;;) {
    const open = cursor.skipSpaces(at)
    const isQuoted = text.startsWith(dialect.quoteChar, open)
    const cell = isQuoted ? cutQuoted(cursor, open) : cutPlain(cursor, at)
    if (cell === null) return null
    const spreadsheetText = isQuoted ? null : asSpreadsheetText.exec(cell.held)
    if (!isQuoted && !spreadsheetText && cell.held.includes(dialect.quoteChar)) strays += 1
    breaks += cell.breaks
    if (breaks > mostLines) return null
    cells.push(spreadsheetText ? (spreadsheetText[1] as string) : cell.held)
    if (cell.end >= text.length || text[cell.end] === '\n') return { cells, end: cell.end, breaks, strays }
    if (delimiter === '' || !text.startsWith(delimiter, cell.end)) return null
    at = dialect.isAligned ? cursor.skipSpaces(cell.end) : cell.end + delimiter.length
  }
}

interface CutCell {
  readonly held: string
  readonly end: number
  readonly breaks: number
}

/** `="0301"`: how some systems keep a spreadsheet from dropping the zero. */
const asSpreadsheetText = /^="([^"]*)"$/

function cutPlain(cursor: TextCursor, start: number): CutCell {
  const lineEnd = cursor.lineEnd(start)
  const end = Math.min(lineEnd, cursor.nextDelimiter(start))
  return { held: cursor.text.slice(start, end), end, breaks: 0 }
}

function cutQuoted(cursor: TextCursor, start: number): CutCell | null {
  const { text, dialect } = cursor
  const { quoteChar, escapeChar } = dialect
  const parts: string[] = []
  let [at, breaks] = [start + 1, 0]
  for (;;) {
    const close = cursor.nextQuote(at)
    if (close >= text.length) return null
    const part = text.slice(at, close)
    breaks += lineBreaks(part)
    if (breaks > mostLines) return null
    if (escapeChar !== '' && isEscaped(part)) {
      parts.push(part.slice(0, -1), quoteChar)
      at = close + 1
      continue
    }
    parts.push(part)
    at = close + 1
    if (text[at] !== quoteChar) break
    parts.push(quoteChar)
    at += 1
  }
  const held = parts.join('')
  return { held: escapeChar === '' ? held : held.replaceAll('\\\\', '\\'), end: cursor.skipSpaces(at), breaks }
}

/** An odd number of backslashes before the quote. */
function isEscaped(part: string): boolean {
  let count = 0
  while (part[part.length - 1 - count] === '\\') count += 1
  return count % 2 === 1
}

function lineBreaks(part: string): number {
  let count = 0
  for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) count += 1
  return count
}

function isSwallowing({ cells, breaks }: Record, width: number, { dialect }: TextCursor): boolean {
  if (breaks === 0 || width === 0) return false
  if (cells.length !== width) return true
  const inside = cells.flatMap((cell) => cell.split('\n').slice(1, -1))
  return width > 2 && inside.length > 0 && inside.every((line) => splitLine(line, dialect).length === width)
}

function hasOddQuotes(cursor: TextCursor, start: number, end: number): boolean {
  let count = 0
  for (let at = cursor.nextQuote(start); at < end; at = cursor.nextQuote(at + 1)) count += 1
  return count % 2 === 1
}

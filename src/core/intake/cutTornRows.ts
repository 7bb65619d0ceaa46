import type { Dialect } from '../descriptor/Dialect.ts'
import { isBlank, isSwallowing, lineBreaksIn, mostLines, type RawRow } from './RawRow.ts'

/** A piece of the text: what it holds, and where it ends. */
interface Cut<T> {
  readonly held: T
  readonly end: number
}

/**
 * Cuts text in which a quote is left open. A record with such a quote is given up: its first line is torn, and so is the
 * line where the quote came to close after all; every line between is a record of its own. Time grows with the text only.
 */
export function cutTornRows(text: string, dialect: Dialect): RawRow[] {
  const rows: RawRow[] = []
  let header: RawRow | undefined
  let [at, line, tornEnd] = [0, 1, -1]
  while (at < text.length) {
    const record = cutRecord(text, at, dialect)
    const isGivenUp = record === null || isSwallowing(record.held, header, dialect.delimiter)
    const { held: cells, end } = isGivenUp ? cutLine(text, at, dialect) : record
    const row = { cells, line, torn: isGivenUp || end === tornEnd }
    rows.push(row)
    if (header === undefined && !isBlank(row)) header = row
    if (record && isGivenUp) tornEnd = record.end
    line += isGivenUp ? 1 : 1 + lineBreaksIn(cells)
    at = end + 1
  }
  return rows
}

function cutLine(text: string, start: number, { delimiter }: Dialect): Cut<string[]> {
  const lineEnd = text.indexOf('\n', start)
  const end = lineEnd < 0 ? text.length : lineEnd
  return { held: text.slice(start, end).split(delimiter), end }
}

/** Null when a quote is not rightly closed. */
function cutRecord(text: string, start: number, dialect: Dialect): Cut<string[]> | null {
  const cells: string[] = []
  let at = start
  for (;;) {
    const cell = text.startsWith(dialect.quoteChar, at) ? cutQuoted(text, at, dialect) : cutPlain(text, at, dialect)
    if (cell === null) return null
    cells.push(cell.held)
    if (cell.end === text.length || text[cell.end] === '\n') return { held: cells, end: cell.end }
    if (!text.startsWith(dialect.delimiter, cell.end)) return null
    at = cell.end + dialect.delimiter.length
  }
}

function cutPlain(text: string, start: number, { delimiter }: Dialect): Cut<string> {
  let end = start
  while (end < text.length && text[end] !== '\n' && !text.startsWith(delimiter, end)) end += 1
  return { held: text.slice(start, end), end }
}

/** A quote inside is written twice. Spaces after the closing quote are not part of the cell. */
function cutQuoted(text: string, start: number, { quoteChar, delimiter }: Dialect): Cut<string> | null {
  const parts: string[] = []
  let breaks = 0
  let at = start + quoteChar.length
  for (;;) {
    const close = text.indexOf(quoteChar, at)
    const part = text.slice(at, close)
    breaks += lineBreaksIn([part])
    if (close < 0 || breaks > mostLines) return null
    parts.push(part)
    at = close + quoteChar.length
    if (!text.startsWith(quoteChar, at)) break
    at += quoteChar.length
  }
  while (text[at] === ' ' && !text.startsWith(delimiter, at)) at += 1
  return { held: parts.join(quoteChar), end: at }
}

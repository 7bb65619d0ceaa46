import type { RawRow } from '../RawRow.ts'
import type { CutDialect } from './CutDialect.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** So many of the rows must stand in columns before one that does not is in doubt. */
const mostlyPlaced = 0.75
const leastRows = 3

/**
 * Rows of a table that is aligned with spaces, where a blank cell leaves no trace but its place: `Bob        New York  13`
 * has as many words as `Ann    34  Oslo      12`. A row whose words stand under the columns beside them is given
 * the cells it has, by place, so that it is too short and is set aside.
 */
export function placedRows(rows: readonly RawRow[], text: string, dialect: CutDialect, width: number): RawRow[] {
  const lines = text.split('\n')
  const first = rows[0]?.line ?? 1
  const spans = rows.map((row) => spansOf(row, lines[row.line - first] ?? '', dialect, width))
  const whole = spans.filter((row) => row !== null)
  if (whole.length < leastRows) return [...rows]
  const columns = Array.from({ length: width }, (_, column) => bandOf(whole.map((row) => row[column] as Span)))
  const placed = spans.map((row) => row === null || row.every((span, column) => isAt(columns, column, span)))
  const count = placed.filter((isPlaced, index) => isPlaced && spans[index] !== null).length
  if (count < whole.length * mostlyPlaced || count === whole.length) return [...rows]
  return rows.map((row, index) => (placed[index] ? row : byPlace(row, spans[index] as Span[], columns)))
}

/** Where the words of a row stand; null unless it has one for each column. */
function spansOf(row: RawRow, line: string, { delimiter }: CutDialect, width: number): Span[] | null {
  if (row.cells.length !== width || row.torn) return null
  const words = line.matchAll(delimiter === ' ' ? /\S+/g : /\S+(?:\s\S+)*/g)
  const spans = [...words].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
  return spans.length === width ? spans : null
}

/** The stretch a column takes: from the middle of its starts to the middle of its ends. */
function bandOf(spans: readonly Span[]): Span {
  const middle = (places: number[]) => places.sort((a, b) => a - b)[Math.floor(places.length / 2)] as number
  return { start: middle(spans.map(({ start }) => start)), end: middle(spans.map(({ end }) => end)) }
}

/** A word is out of its column when it does not touch it, and touches another. */
function isAt(columns: readonly Span[], column: number, span: Span): boolean {
  const touches = (band: Span) => span.start < band.end && span.end > band.start
  return touches(columns[column] as Span) || !columns.some(touches)
}

/** The words that stand under one column are one cell. */
function byPlace(row: RawRow, spans: readonly Span[], columns: readonly Span[]): RawRow {
  const distance = (span: Span, band: Span) => Math.max(0, band.start - span.end, span.start - band.end)
  const columnOf = (span: Span) => {
    const far = columns.map((band) => distance(span, band))
    return far.indexOf(Math.min(...far))
  }
  const cells = new Map<number, string>()
  for (const [index, span] of spans.entries()) {
    const column = columnOf(span)
    const before = cells.get(column)
    cells.set(column, before === undefined ? (row.cells[index] as string) : `${before} ${row.cells[index]}`)
  }
  return { ...row, cells: [...cells.values()] }
}

import { type Issue, quoteCell } from '../issue/Issue.ts'
import { type FileReading, type Guess, isStop, type Question, type Stop } from './FileReading.ts'
import type { NamedRows } from './json/jsonRows.ts'
import { columnNames } from './layout/columnNames.ts'
import { findLayout } from './layout/findLayout.ts'
import type { Layout } from './layout/Layout.ts'
import { noteDoubles } from './layout/noteDoubles.ts'
import { noteHanging } from './layout/noteHanging.ts'
import { noteTotals } from './layout/noteTotals.ts'
import { noteBlanks } from './noteBlanks.ts'
import { isBlank, type RawRow } from './RawRow.ts'
import type { ReadingChoices } from './ReadingChoices.ts'
import type { Receipt } from './Receipt.ts'
import type { Table } from './Table.ts'
import { type OpenColumns, openColumns } from './types/openColumns.ts'

/** What is known of a file before its rows are looked at. */
export interface OpenSource {
  readonly file: string
  readonly bytes: number
  readonly encoding: string
  /** Empty where the format has none. */
  readonly delimiter: string
  /** Lines taken off before the rows were cut, such as `sep=;`. */
  readonly linesBefore: number
  readonly guesses: readonly Guess[]
  readonly issues: readonly Issue[]
}

/** Rows of any origin as a table: every row in its place, every column typed. */
export function openTable(rows: readonly RawRow[], source: OpenSource, choices: ReadingChoices): FileReading {
  const layout = findLayout(rows, choices, source.file)
  if (isStop(layout)) return stopped(source, rows, layout)
  const { names, body, titles } = layout
  const columns = openColumns({ names, rows: body, titles, file: source.file }, choices)
  if (isStop(columns)) return stopped(source, rows, columns)
  return { outcome: 'read', ...accountOf(source, rows, layout, columns) }
}

/** Rows whose columns have names already: no header, title or note is looked for. */
export function openNamed({ names, rows }: NamedRows, source: OpenSource, choices: ReadingChoices): FileReading {
  const label = { cells: names, line: 0, torn: false }
  const { names: unique, issues } = columnNames([label], names.length, source.file)
  const columns = openColumns({ names: unique, rows, titles: [], file: source.file }, choices)
  if (isStop(columns)) return stopped(source, rows, columns)
  const nothing = { titles: [], header: [], setAside: [], notes: [], blank: 0, guesses: [] }
  return { outcome: 'read', ...accountOf(source, rows, { ...nothing, names: unique, body: rows, issues }, columns) }
}

/** A table that was typed by its own format. */
export function readAs(table: Table, source: OpenSource): FileReading {
  const receipt: Receipt = { ...emptyReceipt(source, table.rowCount), decimalChar: '.', loaded: table.rowCount }
  return { outcome: 'read', file: source.file, table, receipt, issues: source.issues, guesses: source.guesses }
}

function accountOf(source: OpenSource, rows: readonly RawRow[], layout: Layout, typed: OpenColumns) {
  const { file } = source
  const table: Table = {
    resource: file,
    file,
    columns: typed.columns,
    rowCount: layout.body.length,
    lines: linesOf(layout.body),
  }
  const empty: Issue[] =
    layout.body.length === 0 ? [{ code: 'fil-tom', severity: 'note', file, expected: 'rader' }] : []
  const receipt: Receipt = {
    ...emptyReceipt(source, rows.length),
    decimalChar: typed.decimalChar,
    title: layout.titles.length + source.linesBefore,
    header: layout.header.length,
    loaded: layout.body.length,
    setAside: layout.setAside.length,
    blank: layout.blank,
    notes: layout.notes.length,
  }
  const found = [
    ...source.issues,
    ...layout.issues,
    ...empty,
    ...(layout.blank === 0 ? [] : noteBlanks(blankLines(rows), table.lines, file)),
    ...typed.issues,
    ...noteTotals(table),
    ...noteHanging(table),
    ...noteDoubles(table),
  ]
  const guesses = [...source.guesses, ...layout.guesses, ...typed.guesses]
  return { file, table, receipt, issues: found, guesses, ...besideTable(layout) }
}

/** Lines of a file are counted from 1; places in JSON are none. */
function blankLines(rows: readonly RawRow[]): number[] {
  return rows.filter((row) => row.kinds === undefined && isBlank(row)).map(({ line }) => line)
}

/** A loop, since `Uint32Array.from` asks each row through an iterator. */
function linesOf(rows: readonly RawRow[]): Uint32Array {
  const lines = new Uint32Array(rows.length)
  for (let row = 0; row < rows.length; row += 1) lines[row] = (rows[row] as RawRow).line
  return lines
}

/** What the file holds beside its table, for those who want to see it. */
function besideTable({ setAside, titles, header }: Layout): Pick<FileReading, 'aside' | 'titles' | 'headerLines'> {
  const lines = titles.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').join(' '))
  return {
    ...(setAside.length > 0 && { aside: setAside }),
    ...(lines.length > 0 && { titles: lines }),
    ...(header.length > 0 && { headerLines: header.map(({ line }) => line) }),
  }
}

/** Nothing is loaded while a question is open or a file is refused: every line that holds something is set aside. */
export function stopped(source: OpenSource, rows: readonly RawRow[], stop: Stop): FileReading {
  const { file, issues, guesses } = source
  const blank = rows.filter(isBlank).length
  const receipt = {
    ...emptyReceipt(source, rows.length),
    setAside: rows.length - blank,
    blank,
    title: source.linesBefore,
  }
  if ('question' in stop) {
    const { question } = stop
    return { outcome: 'question', file, receipt, issues: [...issues, askedIssue(question, file)], guesses, question }
  }
  return { outcome: 'refused', file, receipt, issues: [...issues, stop.refusal], guesses }
}

function emptyReceipt({ file, bytes, encoding, delimiter, linesBefore }: OpenSource, rows: number): Receipt {
  const nothing = { title: 0, header: 0, loaded: 0, setAside: 0, blank: 0, notes: 0 }
  return { file, bytes, encoding, delimiter, decimalChar: '', read: rows + linesBefore, ...nothing }
}

/** What is in doubt while a question is open. */
function askedIssue({ key, column, line, choices }: Question, file: string): Issue {
  const at = { file, ...(column !== undefined && { column }), ...(line !== undefined && { line }) }
  const [first] = choices
  const value = first === undefined || key === 'table' || key === 'sheet' ? {} : { value: quoteCell(first.shows) }
  return {
    ...at,
    ...value,
    code: doubts[key],
    severity: 'stop',
    ...(key === 'table' && { expected: String(choices.length) }),
  }
}

const doubts: Readonly<Record<Question['key'], Issue['code']>> = {
  delimiter: 'skille-usikkert',
  quote: 'skille-usikkert',
  escape: 'skille-usikkert',
  header: 'overskrift-usikker',
  trailing: 'overskrift-usikker',
  table: 'flere-tabeller',
  sheet: 'flere-tabeller',
  path: 'flere-tabeller',
  decimal: 'tall-flertydig',
  date: 'dato-flertydig',
}

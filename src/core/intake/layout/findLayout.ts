import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { Guess, Question, Stop } from '../FileReading.ts'
import { isBlank, type RawRow } from '../RawRow.ts'
import type { ReadingChoices } from '../ReadingChoices.ts'
import { columnNames } from './columnNames.ts'
import { commonestWidth, filledCount } from './filledCells.ts'
import { askHeader, findHeader } from './findHeader.ts'
import { findTables, sliceTable } from './findTables.ts'
import { labelsAbove, titleCount } from './findTitles.ts'
import { fitRows } from './fitRows.ts'
import type { Layout } from './Layout.ts'
import { splitNotes } from './splitNotes.ts'
import { unevenRow } from './unevenRow.ts'

/** Puts every row of the file in its place: title, header, table, note, or set aside. Asks when that cannot be told. */
export function findLayout(every: readonly RawRow[], choices: ReadingChoices, file: string): Layout | Stop {
  const rules = every.filter(isRule)
  const all = rules.length === 0 ? every : every.filter((row) => !isRule(row))
  const first = choices.skip === undefined ? 0 : all.findIndex(({ line }) => line > Number(choices.skip))
  const skipped = first < 0 ? all : all.slice(0, first)
  const rest = first === 0 ? all : first < 0 ? [] : all.slice(first)
  const starts = findTables(rest, commonestWidth(rest))
  if (starts.length > 1 && choices.table === undefined) return { question: askTable(rest, starts) }
  const number = Math.min(starts.length, Math.max(1, Number(choices.table ?? 1) || 1))
  const rows = starts.length === 1 ? rest : sliceTable(rest, starts, number)
  const chosen = new Set(starts.length === 1 ? [] : rows)
  const others = starts.length === 1 ? [] : rest.filter((row) => !chosen.has(row) && !isBlank(row))
  const found = layoutOf(rows, choices, file)
  if (!('names' in found)) return found
  const issue: Issue = {
    code: 'flere-tabeller',
    severity: 'setAside',
    file,
    count: others.length,
    expected: String(starts.length),
  }
  const guess: Guess = { aspect: 'table', value: String(number), basis: 'chosen' }
  return {
    ...found,
    titles: [...skipped.filter((row) => !isBlank(row)), ...found.titles],
    blank: all.filter(isBlank).length,
    setAside: [...found.setAside, ...others],
    notes: [...rules, ...found.notes],
    issues: [...(others.length > 0 ? [issue] : []), ...found.issues],
    guesses: [...(starts.length > 1 ? [guess] : []), ...found.guesses],
  }
}

function layoutOf(all: readonly RawRow[], choices: ReadingChoices, file: string): Layout | Stop {
  const rows = all.filter((row) => !isBlank(row))
  if (rows.length === 0) return { refusal: { code: 'fil-tom', severity: 'stop', file } }
  const uneven = choices.header === undefined ? unevenRow(rows, file) : null
  if (uneven) return { refusal: uneven }
  const { width, fits, trimmed, shortHeader } = fitRows(rows)
  if (shortHeader && choices.trailing === undefined) return { question: askTrailing(shortHeader, rows, width) }
  const start = titleCount(rows, width, fits, choices)
  const { before, notes } = splitNotes(rows.slice(start), all, width, fits)
  const fitting = before.map(fits).filter((row) => row !== null)
  if (fitting.length === 0)
    return { refusal: { code: 'skille-usikkert', severity: 'stop', file, expected: '; tab , |' } }
  const header = headerOf(rows, start, fitting, width, choices, file)
  if ('question' in header || 'refusal' in header) return header
  const above = labelsAbove(rows.slice(0, start), fitting[0] as RawRow, width, header.count)
  const headerRows = [...above, ...fitting.slice(0, header.count)]
  // Without names nothing says that a column at the end, blank as it is, is none.
  const kept = header.count === 0 ? trimmed : 0
  const blanks = new Array<string>(kept).fill('')
  const below = header.count === 0 ? fitting : fitting.slice(header.count)
  const body = kept === 0 ? below : below.map((row) => ({ ...row, cells: [...row.cells, ...blanks] }))
  if (body.length === 0 && start > 0) return { refusal: { code: 'fil-tom', severity: 'stop', file, expected: 'rader' } }
  const { names, issues: labelIssues } = columnNames(headerRows, width + kept, file)
  const misfits = before.filter((row) => fits(row) === null)
  const titles = rows.slice(0, start).filter((row) => !above.some(({ line }) => line === row.line))
  return {
    names,
    titles,
    header: headerRows,
    body,
    setAside: misfits,
    notes,
    blank: all.length - rows.length,
    guesses: guessesOf({ titles, headerRows, notes, trimmed: trimmed - kept, basis: header.basis }),
    issues: [
      ...titleIssue(titles, file),
      ...headerIssue(headerRows, file),
      ...labelIssues,
      ...misfitIssues(misfits, width, file),
      ...strayIssues([...headerRows, ...body], file),
    ],
  }
}

/** A line drawn with dashes, as below the heading of a table in Markdown. */
function isRule({ cells }: RawRow): boolean {
  if (/^[a-z0-9æøå]/i.test(cells[0] ?? '')) return false
  const drawn = cells.filter((cell) => cell.trim() !== '')
  return drawn.length > 1 && drawn.every((cell) => /^\s*[:+=_-]{3,}\s*$/.test(cell))
}

function headerOf(
  rows: readonly RawRow[],
  start: number,
  fitting: readonly RawRow[],
  width: number,
  { header }: ReadingChoices,
  file: string,
) {
  if (header !== undefined)
    return { count: Math.min(fitting.length, Math.max(0, Number(header) || 0)), basis: 'chosen' as const }
  const found = findHeader(fitting, width)
  if ('question' in found || found.count > 0) return found
  const line = fitting[0]?.line ?? 1
  const above = rows[start - 1] ?? rows.slice(start).find((row) => row.line < line)
  if (!above || above.line < line - 1) return found
  const labels = filledCount(above)
  if (labels > 1 && labels < width && !above.torn && above.cells.length < width) {
    const value = quoteCell(above.cells.join(' | '))
    return {
      refusal: { code: 'rad-for-lang', severity: 'stop', file, line, value, expected: String(labels) } satisfies Issue,
    }
  }
  return { question: askHeader(fitting) }
}

function guessesOf(found: {
  readonly titles: readonly RawRow[]
  readonly headerRows: readonly RawRow[]
  readonly notes: readonly RawRow[]
  readonly trimmed: number
  readonly basis: Guess['basis']
}): Guess[] {
  const { titles, headerRows, notes, trimmed, basis } = found
  const counted = (aspect: Guess['aspect'], count: number, rests: Guess['basis']): Guess[] =>
    count === 0 ? [] : [{ aspect, value: String(count), basis: rests, count }]
  return [
    ...counted('title', titles.length, 'narrowLines'),
    { aspect: 'header', value: String(headerRows.length), basis },
    ...counted('notes', notes.length, 'narrowLines'),
    ...counted('trailing', trimmed, 'alwaysBlank'),
  ]
}

function titleIssue(titles: readonly RawRow[], file: string): Issue[] {
  const [first] = titles
  if (!first) return []
  const value = quoteCell(first.cells.filter((cell) => cell.trim() !== '').join(' '))
  const lines = titles.slice(0, 5).map(({ line }) => line)
  return [{ code: 'tittel-hoppet-over', severity: 'note', file, line: first.line, value, count: titles.length, lines }]
}

function headerIssue(header: readonly RawRow[], file: string): Issue[] {
  return header.length > 0 ? [] : [{ code: 'overskrift-mangler', severity: 'note', file, expected: 'kolonne_1' }]
}

/** A quote inside a cell that is not quoted is kept as part of the text. */
function strayIssues(rows: readonly RawRow[], file: string): Issue[] {
  const strays = rows.filter(({ hasStrayQuote }) => hasStrayQuote)
  return strays.map(({ cells, line }) => {
    return { code: 'sitat-apent', severity: 'note', file, line, value: quoteCell(cells.join(' | ')) }
  })
}

function misfitIssues(misfits: readonly RawRow[], width: number, file: string): Issue[] {
  return misfits.map((row): Issue => {
    const code = row.torn ? 'sitat-apent' : row.cells.length < width ? 'rad-for-kort' : 'rad-for-lang'
    const value = quoteCell(row.cells.join(' | '))
    return { code, severity: 'setAside', file, line: row.line, value, expected: String(width) }
  })
}

/** A header one cell short over rows that end blank: either the rows end in a delimiter, or the header lacks one. */
function askTrailing(header: RawRow, rows: readonly RawRow[], width: number): Question {
  const below = rows.find((row) => row.cells.length > width)
  const shows = (row: RawRow | undefined) => (row?.cells ?? []).map((cell) => cell.slice(0, 20)).join(' ¦ ')
  return {
    key: 'trailing',
    line: header.line,
    choices: [{ value: 'drop', shows: `${shows(header)} / ${shows(below)}`.slice(0, 160) }],
  }
}

function askTable(rows: readonly RawRow[], starts: readonly number[]): Question {
  const choices = starts.map((start, index) => {
    const first = rows.slice(start, starts[index + 1]).find((row) => filledCount(row) > 1) ?? rows[start]
    const shows = (first?.cells ?? []).map((cell) => cell.slice(0, 20)).join(' ¦ ')
    return { value: String(index + 1), shows: `${first?.line}: ${shows}`.slice(0, 160) }
  })
  return { key: 'table', line: rows[starts[1] ?? 0]?.line ?? 1, choices }
}

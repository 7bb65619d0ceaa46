import { isNoteLine } from '../layout/isNoteLine.ts'
import { isBlank, type RawRow } from '../RawRow.ts'
import type { CutDialect } from '../text/CutDialect.ts'
import { cutRecords } from '../text/cutRecords.ts'
import { type CellForm, cellForm } from '../types/cellForm.ts'

/** A way the text may be written, with the table it gives and how good that table is, from 0 to 1. */
export interface ScoredDialect {
  readonly dialect: CutDialect
  readonly width: number
  readonly rows: readonly RawRow[]
  readonly score: number
  /** The score as it is held against other readings' scores. */
  readonly rank: number
  /** How many lines are rows of the table, and how many stand above it. */
  readonly fitting: number
  readonly above: number
}

/** How surely a cell of this form is one cell. */
const sureness: Readonly<Record<CellForm, number>> = {
  blank: 0.8,
  number: 1,
  year: 1,
  date: 1,
  period: 1,
  mark: 1,
  truth: 1,
  link: 1,
  word: 1,
  text: 0.85,
  odd: 0.1,
}

const mostTitleRows = 30
const mostNoteRows = 40

/** Reads the sample in this way and judges the whole table that comes of it. */
export function scoreDialect(sample: string, dialect: CutDialect): ScoredDialect {
  const first = cutRecords(sample, dialect, 0)
  const firstWidth = commonestWidth(first)
  const isQuoted = dialect.quoteChar !== ''
  const rows = isQuoted && firstWidth > 1 ? cutRecords(sample, dialect, firstWidth) : first
  const width = isQuoted ? commonestWidth(rows) : firstWidth
  return { dialect, width, rows, ...(width < 2 ? scoreOneColumn(rows) : scoreTable(rows, width, dialect)) }
}

/** The width most rows have; among equals the wider. A table has at least two columns. */
function commonestWidth(rows: readonly RawRow[]): number {
  const times = new Map<number, number>()
  for (const row of rows) {
    if (!row.torn && !isBlank(row)) times.set(row.cells.length, (times.get(row.cells.length) ?? 0) + 1)
  }
  const wide = [...times].filter(([width]) => width > 1).sort(([a, timesA], [b, timesB]) => timesB - timesA || b - a)
  return wide[0]?.[0] ?? 1
}

type Scored = Omit<ScoredDialect, 'dialect' | 'width' | 'rows'>

function scoreTable(all: readonly RawRow[], width: number, { isAligned, delimiter }: CutDialect): Scored {
  const filled = all.filter((row) => !isBlank(row))
  const start = filled.findIndex((row) => row.cells.length >= width && !row.torn)
  const isFit = (row: RawRow) => row.cells.length === width && !row.torn
  const end = filled.findLastIndex(isFit) + 1
  const below = filled.slice(end)
  const isApart =
    below.length > 0 &&
    ((below[0]?.line ?? 0) - (filled[end - 1]?.line ?? 0) > 1 ||
      below.every(({ cells }) => isNoteLine(cells.join(' '))))
  const last = isApart && filled.length - end <= mostNoteRows ? end : filled.length
  const rows = filled.slice(start <= mostTitleRows ? Math.max(0, start) : 0, last)
  const fitting = rows.filter(isFit)
  const share = fitting.length / Math.max(1, rows.length)
  const cells = fitting.flatMap((row) => row.cells.map(cellForm))
  const clean = cells.reduce((sum, form) => sum + sureness[form], 0) / Math.max(1, cells.length)
  const blank = cells.filter((form) => form === 'blank').length / Math.max(1, cells.length)
  const isSpaced = isAligned || delimiter === ' '
  const hasHeader = isHeaderLike(fitting[0]?.cells ?? [])
  const followsLine = start > 0 && !hasHeader && filled[start - 1]?.line === (fitting[0]?.line ?? 0) - 1
  const factors = [
    share ** 1.5,
    isApart ? (fitting.length / filled.length) ** 0.25 : 1,
    clean,
    width / (width + 0.5),
    hasHeader ? 1.05 : 1,
    followsLine ? 0.7 : 1,
    blank > 0.6 ? 0.7 : 1,
    isSpaced ? 0.85 : 1,
    fitting.length < 2 ? 0.9 : 1,
    // Many lines of text and then one that can be cut are a table and its footnote in another hand.
    fitting.length * 3 < start ? 0.5 : 1,
  ]
  const score = Math.min(
    1,
    factors.reduce((product, factor) => product * factor, 1),
  )
  // Any prose has spaces: two notes of as many words each look like a table below titles.
  const rank = isSpaced ? score * (fitting.length / filled.length) ** 1.5 : score
  return { score, rank, fitting: fitting.length, above: Math.max(0, start) }
}

function isHeaderLike(cells: readonly string[]): boolean {
  const forms = cells.map(cellForm)
  const isText = forms.every((form) => form === 'word' || form === 'text' || form === 'year' || form === 'period')
  return isText && forms.includes('word') && new Set(cells.map((cell) => cell.trim())).size === cells.length
}

/** One value a line: worth a try only where no line seems to hold two. */
function scoreOneColumn(rows: readonly RawRow[]): Scored {
  const forms = rows.filter((row) => !isBlank(row)).map((row) => cellForm(row.cells.join('')))
  const clean = forms.reduce((sum, form) => sum + (form === 'text' ? 0.3 : sureness[form]), 0)
  const score = forms.length === 0 ? 0 : 0.72 * (clean / forms.length) ** 2
  return { score, rank: score, fitting: forms.length, above: 0 }
}

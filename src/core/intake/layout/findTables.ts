import { isBlank, type RawRow } from '../RawRow.ts'
import { cellForm } from '../types/cellForm.ts'
import { type ColumnKind, cellFit, columnKinds } from './columnKinds.ts'
import { isFilled, saysOneThing } from './filledCells.ts'

/** Index in `rows` where each table begins; one when the file holds one table. */
export function findTables(rows: readonly RawRow[], width: number): number[] {
  const starts = new Set([...startsByWidth(rows, width), ...startsByHeader(rows, width)])
  if (starts.size === 0) return [0]
  const first = Math.max(
    0,
    rows.findIndex((row) => !isBlank(row)),
  )
  const isTitled = (start: number) => rows.slice(first, start).every((row) => isBlank(row) || saysOneThing(row))
  return [first, ...[...starts].filter((start) => start > first && !isTitled(start)).sort((a, b) => a - b)]
}

const leastRun = 3
const mostRuns = 3

interface Run {
  readonly width: number
  readonly from: number
  readonly rows: readonly RawRow[]
  readonly afterGap: boolean
}

/** Stretches of rows as wide as each other, but not as the table most rows belong to. */
function startsByWidth(rows: readonly RawRow[], width: number): number[] {
  const runs = runsOf(rows)
  const others = runs.filter((run) => run.width !== width && run.width > 1 && isTableLike(run))
  if (others.length === 0 || others.length > mostRuns) return []
  const starts = others.map(({ from }) => from)
  const mains = runs.filter((run) => run.width === width && run.rows.length >= leastRun)
  return [
    ...starts,
    ...mains
      .filter((main) =>
        starts.some((start) => start < main.from && !mains.some(({ from }) => from > start && from < main.from)),
      )
      .map(({ from }) => from),
  ]
}

function runsOf(rows: readonly RawRow[]): Run[] {
  const runs: { width: number; from: number; rows: RawRow[]; afterGap: boolean }[] = []
  let afterGap = true
  rows.forEach((row, index) => {
    if (isBlank(row)) {
      afterGap = true
      return
    }
    const last = runs.at(-1)
    if (last && !afterGap && last.width === row.cells.length && !row.torn) last.rows.push(row)
    else runs.push({ width: row.cells.length, from: index, rows: [row], afterGap })
    afterGap = false
  })
  return runs
}

/** Long enough, and with a header over values or with values alone. */
function isTableLike({ width, rows, afterGap }: Run): boolean {
  if (width === 2 && rows.length >= leastRun && isNamedPairs(rows)) return true
  if (rows.length < (afterGap ? leastRun : leastRun + 1) && !(afterGap && width > 2 && rows.length > 1)) return false
  const used = rows.some(({ cells }) => isFilled(cells.at(-1)))
  const kinds = columnKinds(rows.slice(1), width)
  return used && kinds.some((kind) => kind !== 'other') && (width > 2 || rows.length > leastRun)
}

/** Two columns: a name over numbers. What a publisher says in pairs above a table is seldom numbers alone. */
function isNamedPairs([header, ...rows]: readonly RawRow[]): boolean {
  return cellForm(header?.cells[1] ?? '') === 'word' && rows.every(({ cells }) => cellForm(cells[1] ?? '') === 'number')
}

/** Rows as wide as the table that name its columns again, or name other ones after a gap. */
function startsByHeader(rows: readonly RawRow[], width: number): number[] {
  const fitting = rows.filter((row) => row.cells.length === width && !row.torn && !isBlank(row))
  const body = fitting.filter((row) => !saysOneThing(row))
  const header = body[0]
  if (!header || body.length < 4) return []
  const kinds = columnKinds(firstBlock(rows, body), width)
  const starts: number[] = []
  const typed = kinds.flatMap((kind, column) => (kind === 'other' ? [] : [column]))
  const isValue = (row: RawRow, column: number) =>
    cellFit(row.cells[column] ?? '', kinds[column] as ColumnKind) === 'value'
  let afterGap = false
  let valuesSeen = false
  rows.forEach((row, index) => {
    const blank = isBlank(row)
    const isFitting = row.cells.length === width && !row.torn && !blank
    const holdsValue = isFitting && typed.some((column) => isValue(row, column))
    if (isFitting && valuesSeen && !holdsValue && startsTable(row, header, kinds, afterGap) && hasMore(rows, index))
      starts.push(index)
    if (holdsValue || (isFitting && row !== header && typed.length === 0 && !saysOneThing(row))) valuesSeen = true
    afterGap = blank || !isFitting || saysOneThing(row)
  })
  return starts
}

/** A last line with as many cells as the table is no table of its own. */
function hasMore(rows: readonly RawRow[], index: number): boolean {
  return rows.slice(index + 1).some((row) => !isBlank(row))
}

/** The rows of the table up to the first gap, so that what follows the gap does not blur its kinds. */
function firstBlock(rows: readonly RawRow[], body: readonly RawRow[]): readonly RawRow[] {
  const from = rows.indexOf(body[0] as RawRow)
  const gap = rows.findIndex((row, index) => index > from && isBlank(row))
  const block = gap < 0 ? [] : body.filter((row) => row.line < (rows[gap] as RawRow).line)
  return block.length >= leastRun ? block : body.slice(0, Math.max(8, Math.floor(body.length / 3)))
}

function startsTable(row: RawRow, header: RawRow, kinds: readonly ColumnKind[], afterGap: boolean): boolean {
  if (row.cells.join('\u0000') === header.cells.join('\u0000'))
    return row.cells.every((cell) => cellForm(cell) !== 'number')
  const fits = row.cells.map((cell, column) => cellFit(cell, kinds[column] as ColumnKind))
  const labels = fits.filter((fit) => fit === 'label' || fit === 'yearLabel').length
  const typed = kinds.filter((kind) => kind !== 'other').length
  const isNamed = row.cells.every(isFilled) && new Set(row.cells).size === row.cells.length
  return isNamed && labels === typed && labels >= (afterGap ? 1 : 2) && fits.includes('label')
}

/** The rows of one table of several. */
export function sliceTable(rows: readonly RawRow[], starts: readonly number[], number: number): readonly RawRow[] {
  return rows.slice(starts[number - 1], starts[number])
}

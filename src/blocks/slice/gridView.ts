import type { PivotAxis, PivotResult } from '../../core/aggregate/cube/PivotResult.ts'
import { compareNames } from '../../i18n/compareNames.ts'
import { textsIn } from '../../i18n/texts.ts'
import { dimensionName } from './dimensionName.ts'
import { type CellScale, type GridCell, gridCell, scaleOf } from './gridCell.ts'
import { lackingPlaces } from './lackingPlaces.ts'
import { axisOf, namesOf, type PivotFrame } from './PivotFrame.ts'
import { categoriesOf, cellOf, keyPlaces, keyText, type PivotAnswers, type PivotCell, rowOrder } from './pivotTable.ts'
import { pivotTexts } from './pivotTexts.ts'
import { shownMeasure, sliceHeadline } from './sliceWords.ts'

export interface GridRow {
  readonly names: readonly string[]
  readonly isHome: boolean
  readonly isTotal: boolean
  readonly cells: readonly GridCell[]
  readonly fill: PivotFrame['selection']['fill']
}

/** A run of the same name across the top. */
export interface HeadCell {
  readonly name: string
  readonly span: number
  /** Its name and the names above it: no two in a line are the same. */
  readonly path: string
}

export interface GridView {
  readonly frame: PivotFrame
  readonly answers: PivotAnswers
  /** What is measured and worked out, as words. */
  readonly measureName: string
  /** The slice in one line. */
  readonly headline: string
  /** The names of the dimensions down the side. */
  readonly rowNames: readonly string[]
  /** One line a dimension across the top; the last has one cell a column. */
  readonly heads: readonly (readonly HeadCell[])[]
  readonly headRows: number
  /** The columns that are shown, by their number in the answer. */
  readonly columns: readonly number[]
  readonly order: readonly number[]
  /** True when our own place is among the rows. */
  readonly hasHome: boolean
  readonly hasRowTotals: boolean
  /** Where the total of each row stands in its answer, by the row's key. */
  readonly totalPlaces: ReadonlyMap<string, number>
  readonly totals: GridRow | null
  /** By column: of how many places the total is made, where some that should be there lack a figure. */
  readonly lacking: readonly PivotCell['incomplete'][]
  readonly scale: CellScale
}

interface Shown {
  /** At most so many columns; the rest is asked for. */
  readonly mostColumns: number
}

export function gridView(frame: PivotFrame, answers: PivotAnswers, { mostColumns }: Shown): GridView {
  const { cells, rowTotals, columnTotals } = answers
  const columns = Array.from({ length: Math.min(cells.columns.length, mostColumns) }, (_, column) => column)
  const names = Array.from({ length: cells.rows.length }, (_, row) => namesAt(frame, cells.rows, row))
  const order = rowOrder(cells, frame.selection.sort, {
    isFirst: (row) => isHome(frame, cells.rows, row),
    compare: (a, b) => compareRows(frame, cells.rows, names, a, b),
  })
  const heads = headsOf(frame, cells.columns, columns)
  const base = {
    frame,
    answers,
    measureName: shownMeasure(frame),
    headline: sliceHeadline(frame),
    rowNames: cells.rows.dimensions.map((id) => dimensionName(axisOf(frame, id), frame.resource, frame.locale)),
    heads,
    headRows: Math.max(1, heads.length),
    columns,
    order,
    hasHome: order.length > 0 && isHome(frame, cells.rows, order[0] as number),
    hasRowTotals: cells.columns.length > 1 && hasFigures(rowTotals),
    totalPlaces: rowTotals ? keyPlaces(rowTotals.rows) : new Map<string, number>(),
    scale: scaleOf(cells),
    lacking: lackingPlaces(frame, answers),
  }
  const hasTotals = cells.rows.length > 1 && hasFigures(columnTotals)
  return { ...base, totals: hasTotals ? totalRow(base) : null }
}

function hasFigures(result: PivotResult | null): boolean {
  return result?.values.some((value) => !Number.isNaN(value)) === true
}

export function namesAt(frame: PivotFrame, axis: PivotAxis, key: number): string[] {
  return namesOf(frame, axis.dimensions, categoriesOf(axis, key, frame.shape))
}

function isHome(frame: PivotFrame, axis: PivotAxis, key: number): boolean {
  const categories = categoriesOf(axis, key, frame.shape)
  return axis.dimensions.some((id, d) => axisOf(frame, id).role === 'geo' && categories[d] === frame.base.plan?.homeId)
}

/** Places by name; everything else in the order of the answer. */
function compareRows(frame: PivotFrame, axis: PivotAxis, names: readonly string[][], a: number, b: number): number {
  for (const [d, id] of axis.dimensions.entries()) {
    const byName = axisOf(frame, id).role === 'geo' ? compareNames(names[a]?.[d] ?? '', names[b]?.[d] ?? '') : 0
    const byOrder = byName || (axis.codes[d]?.[a] === axis.codes[d]?.[b] ? 0 : a - b)
    if (byOrder !== 0) return byOrder
  }
  return 0
}

function headsOf(frame: PivotFrame, axis: PivotAxis, columns: readonly number[]): HeadCell[][] {
  return axis.dimensions.map((_, d) => {
    const runs: HeadCell[] = []
    for (const column of columns) {
      const names = namesAt(frame, axis, column)
      const path = names.slice(0, d + 1).join('\n')
      const last = runs.at(-1)
      if (last?.path === path) runs[runs.length - 1] = { ...last, span: last.span + 1 }
      else runs.push({ name: names[d] ?? '', span: 1, path })
    }
    return runs
  })
}

/** A row of the answer, by its number there. */
export function rowOf(view: Omit<GridView, 'totals'>, row: number): GridRow {
  const { frame, answers, columns, hasRowTotals, totalPlaces } = view
  const { cells, rowTotals } = answers
  return {
    names: namesAt(frame, cells.rows, row),
    isHome: isHome(frame, cells.rows, row),
    isTotal: false,
    fill: frame.selection.fill,
    cells: [
      ...columns.map((column) => gridCell(view, cellOf(cells, row * cells.columns.length + column), true)),
      ...(hasRowTotals ? [gridCell(view, totalAt(rowTotals, totalPlaces.get(keyText(cells.rows, row))), false)] : []),
    ],
  }
}

function totalRow(view: Omit<GridView, 'totals'>): GridRow | null {
  const { frame, answers, columns, hasRowTotals, rowNames, lacking } = view
  const { cells, columnTotals, total } = answers
  if (!columnTotals) return null
  const places = keyPlaces(columnTotals.columns)
  return {
    names: [textsIn(pivotTexts, frame.locale).total, ...rowNames.slice(1).map(() => '')],
    isHome: false,
    isTotal: true,
    fill: null,
    cells: [
      ...columns.map((column) =>
        gridCell(
          view,
          lackingIn(lacking[column], totalAt(columnTotals, places.get(keyText(cells.columns, column)))),
          false,
        ),
      ),
      ...(hasRowTotals ? [gridCell(view, totalAt(total, 0), false)] : []),
    ],
  }
}

/** A place that is not there lacks all its rows. */
function lackingIn(lacking: PivotCell['incomplete'] | undefined, total: PivotCell): PivotCell {
  return lacking ? { ...total, incomplete: lacking } : total
}

const noTotal: PivotCell = { value: null, status: 'missing', reason: null, incomplete: null }

function totalAt(result: PivotResult | null, at: number | undefined): PivotCell {
  return result === null || at === undefined ? noTotal : cellOf(result, at)
}

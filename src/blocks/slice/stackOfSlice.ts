import type { ChartSpec, Stack } from '../../chart/ChartSpec.ts'
import { type GridView, namesAt } from './gridView.ts'
import { axisOf } from './PivotFrame.ts'
import { onlyPeriod, seriesOfCell } from './pivotSeries.ts'
import { cellOf, keyText } from './pivotTable.ts'
import type { pivotTexts } from './pivotTexts.ts'

/** What a slice divided into parts is drawn from, one series a cell. */
interface SliceStack extends Pick<ChartSpec, 'series'> {
  readonly stack: Stack
  /** The period of all the figures; null where the bars are periods. */
  readonly fixed: string | null
}

type Refused = { readonly refused: keyof typeof pivotTexts & `needs${string}` }

/** More parts than these cannot be told from each other. */
const mostParts = 10
/** More ages than these would fill pages. */
const mostAges = 40
/** Reductions whose cells add up along a row. */
const addedUp: readonly string[] = ['sum', 'antall', 'andel', 'andel-rad']

/** The first `most` rows as wholes and the columns as their parts, or why the parts make no whole. */
export function stackOfSlice(view: GridView, most: number): SliceStack | Refused {
  const { frame, answers, order, rowNames } = view
  const ages = frame.selection.view === 'pyramide' ? pyramidRows(view) : order
  if (ages === null) return { refused: 'needsPyramid' }
  const { cells } = answers
  const time = frame.shape.dimensions.find(({ role }) => role === 'time')?.id ?? ''
  const fixed = time === '' || cells.rows.dimensions.includes(time) ? null : onlyPeriod(frame, time)
  const refused = refusedParts(view, time)
  if (refused) return { refused }
  if (fixed === null && !cells.rows.dimensions.includes(time)) return { refused: 'needsTime' }
  const rows = ages.slice(0, most)
  const columns = Array.from({ length: cells.columns.length }, (_, column) => column)
  const series = rows.flatMap((row) =>
    columns.flatMap((column) => seriesOfCell(frame, cells, { row, column }, time, fixed) ?? []),
  )
  if (series.length < rows.length * columns.length) return { refused: 'needsTime' }
  const named = (names: readonly string[]) => ({ nb: names.join(', '), en: names.join(', ') })
  return {
    series,
    fixed,
    stack: {
      name: named(rowNames),
      bars: rows.map((row) => named(namesAt(frame, cells.rows, row))),
      parts: columns.map((column) => named(namesAt(frame, cells.columns, column))),
    },
  }
}

/** Numbers of years, as in «0–5 år», «80 år og over» and «85+». */
const age = /^(under )?\d{1,3}(\s?[–-]\s?\d{1,3})?(\+|\s|$)/i

/** The rows with the eldest first; null where the slice is no pyramid. */
function pyramidRows({ frame, answers, order }: GridView): number[] | null {
  const { rows, columns } = answers.cells
  const [id = ''] = rows.dimensions
  const names = new Map(order.map((row) => [row, namesAt(frame, rows, row).join()]))
  const isAge = /^(age|alder)/i.test(id) || [...names.values()].some((name) => /år|years?/i.test(name))
  const [across = ''] = columns.dimensions
  const isSplit = columns.dimensions.length === 1 && columns.length === 2 && axisOf(frame, across).role !== 'time'
  if (!isAge || rows.dimensions.length !== 1 || !isSplit || order.length > mostAges) return null
  if (![...names.values()].every((name) => age.test(name))) return null
  const years = (row: number) => Number(/\d+/.exec(names.get(row) ?? '')?.[0] ?? 0)
  return order.toSorted((a, b) => years(b) - years(a))
}

function refusedParts({ frame, answers }: GridView, time: string): Refused['refused'] | null {
  const { columns, values } = answers.cells
  if (!frame.question.measure.additive && frame.selection.reduction.as !== 'antall') return 'needsSum'
  if (!addedUp.includes(frame.selection.reduction.as)) return 'needsSum'
  if (columns.length < 2 || columns.dimensions.includes(time)) return 'needsParts'
  if (columns.length > mostParts) return 'needsFewerParts'
  if (values.some((value) => value < 0)) return 'needsPositive'
  return addUp(answers) ? null : 'needsWholes'
}

/** True when the parts of every row that has them all make the total the table itself comes to. */
function addUp({ cells, rowTotals }: GridView['answers']): boolean {
  if (!rowTotals) return false
  const width = cells.columns.length
  const totals = new Map(
    Array.from({ length: rowTotals.rows.length }, (_, row) => [
      keyText(rowTotals.rows, row),
      cellOf(rowTotals, row).value,
    ]),
  )
  return Array.from({ length: cells.rows.length }, (_, row) => row).every((row) => {
    const sum = cells.values.subarray(row * width, (row + 1) * width).reduce((all, value) => all + value, 0)
    const total = totals.get(keyText(cells.rows, row)) ?? Number.NaN
    return Number.isNaN(sum) || Math.abs(sum - total) <= 1e-9 * Math.max(1, Math.abs(total))
  })
}

import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatValue } from '../../i18n/formatValue.ts'
import { type InOneLocale, textsIn } from '../../i18n/texts.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import { chartTexts } from '../chartTexts.ts'
import type { Drawing } from '../Drawing.ts'
import type { ResolvedPoint, ResolvedSeries } from '../ResolvedSeries.ts'
import type { ResolvedCell, ResolvedRow, ResolvedTable } from '../ResolvedTable.ts'
import { isSuperseded } from '../target/targetTime.ts'
import { breakNotes } from './notes.ts'
import { scatterTable } from './scatterWords.ts'
import { stackTable } from './stackWords.ts'
import { subtitleOf } from './subtitle.ts'
import { withoutRepeats } from './withoutRepeats.ts'

type Texts = InOneLocale<typeof chartTexts>

/**
 * The figures of the chart as rows. A ranking and a single series have one row a figure, with the remarks there are in a column;
 * several series over time have one row a period and one column a series. Every point of the drawing, gaps included, is one
 * cell with a value or a reason; a period another series has and this one does not is «ingen tall» without a reason.
 */
export function resolveTable(spec: ChartSpec, frame: ChartFrame, drawing: Drawing): ResolvedTable {
  const texts = textsIn(chartTexts, frame.locale)
  const caption = `${spec.headline}. ${subtitleOf(spec, frame, drawing)}`
  if (drawing.mark === 'scatter' && !drawing.emptyMessage)
    return { caption, ...scatterTable(spec, frame, drawing), notes: spec.notes }
  if (drawing.stack) return { caption, ...stackTable(spec, frame, drawing), notes: spec.notes }
  const ranked = drawing.mark === 'bar' || drawing.mark === 'dot'
  if (ranked) return { caption, ...rankingTable(spec, frame, drawing, texts), notes: spec.notes }
  const body = (drawing.series.length === 1 ? singleTable : wideTable)(spec, frame, drawing, texts)
  return { caption, ...body, notes: withoutRepeats([...breakNotes(spec, frame, texts), ...spec.notes]) }
}

type Body = Pick<ResolvedTable, 'columns' | 'rows'>

function rankingTable(spec: ChartSpec, frame: ChartFrame, { series }: Drawing, texts: Texts): Body {
  const rows = series.map((one): ResolvedRow => {
    const { key, label, points } = one
    const [point] = points
    return { key, kind: 'figure', cells: [textCell(label), figureCell(one, point), textCell(point?.statusWords ?? '')] }
  })
  return withoutEmptyRemarks({
    columns: threeColumns(texts.columnPlace, texts),
    rows: [...rows, ...targetRows(spec, frame, texts, 1)],
  })
}

function singleTable(spec: ChartSpec, frame: ChartFrame, { series }: Drawing, texts: Texts): Body {
  const rows = series.flatMap((one) =>
    one.points.map(
      (point): ResolvedRow => ({
        key: point.period,
        kind: 'figure',
        cells: [textCell(point.periodLabel), figureCell(one, point), textCell(point.statusWords)],
      }),
    ),
  )
  return withoutEmptyRemarks({
    columns: threeColumns(texts.columnPeriod, texts),
    rows: [...rows, ...targetRows(spec, frame, texts, 1)],
  })
}

function wideTable(spec: ChartSpec, frame: ChartFrame, { series }: Drawing, texts: Texts): Body {
  const periods = new Map(series.flatMap(({ points }) => points.map((point) => [point.period, point] as const)))
  const rows = [...periods.values()]
    .toSorted((a, b) => a.time - b.time)
    .map(({ period, periodLabel }): ResolvedRow => {
      const cells = series.map((one) => wideCell(one, pointAt(one, period), texts))
      return { key: period, kind: 'figure', cells: [textCell(periodLabel), ...cells] }
    })
  const columns = series.map(({ key, label }) => ({ key, label, kind: 'number' as const }))
  return {
    columns: [{ key: 'period', label: texts.columnPeriod, kind: 'text' }, ...columns],
    rows: [...rows, ...targetRows(spec, frame, texts, series.length)],
  }
}

function pointAt({ points }: ResolvedSeries, period: string): ResolvedPoint | undefined {
  return points.find((point) => point.period === period)
}

function threeColumns(first: string, texts: Texts): ResolvedTable['columns'] {
  return [
    { key: 'name', label: first, kind: 'text' },
    { key: 'value', label: texts.columnValue, kind: 'number' },
    { key: 'status', label: texts.columnStatus, kind: 'text' },
  ]
}

/** A column for remarks stands only where something is remarked. */
function withoutEmptyRemarks({ columns, rows }: Body): Body {
  if (rows.some(({ cells }) => cells.at(-1)?.text !== '')) return { columns, rows }
  return { columns: columns.slice(0, -1), rows: rows.map((row) => ({ ...row, cells: row.cells.slice(0, -1) })) }
}

/** Targets stand under the figures: the due date as head, the value in the column of the place, else in the first. */
function targetRows(spec: ChartSpec, { locale }: ChartFrame, texts: Texts, columns: number): ResolvedRow[] {
  return spec.targets
    .filter((target) => target.type !== 'baseline')
    .map((target) => {
      const due = target.due ? formatPeriod(target.due, locale) : texts.noYear
      const remark = isSuperseded(target, spec.today) ? texts.superseded : ''
      const head = remark === '' ? `${texts.columnTarget} ${due}` : `${texts.columnTarget} ${due}, ${remark}`
      const place = Math.max(
        0,
        spec.series.findIndex(({ placeId }) => placeId === target.placeId),
      )
      const value = { text: formatValue(target.value, spec.unit, locale), value: target.value, statusWords: remark }
      const cells = Array.from({ length: columns }, (_, i) => (columns === 1 || i === place ? value : textCell('')))
      return {
        key: target.id,
        kind: 'target',
        cells: [textCell(head), ...cells, ...(columns === 1 ? [textCell(remark)] : [])],
      }
    })
}

function textCell(text: string): ResolvedCell {
  return { text, value: null, statusWords: '' }
}

function figureCell({ key }: ResolvedSeries, point: ResolvedPoint | undefined): ResolvedCell {
  if (!point) return textCell('')
  const { label, value, statusWords, period } = point
  return { text: label, value, statusWords, of: { series: key, period } }
}

/** Without a column for remarks, the remark follows the figure. */
function wideCell(series: ResolvedSeries, point: ResolvedPoint | undefined, texts: Texts): ResolvedCell {
  if (!point) return textCell(texts.absent)
  const remark = point.value === null || point.statusWords === '' ? '' : ` (${point.statusWords})`
  return { ...figureCell(series, point), text: point.label + remark }
}

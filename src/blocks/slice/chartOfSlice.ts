import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { parsePeriod } from '../../core/model/Period.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'
import type { PivotView } from '../../core/select/PivotSelection.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatObservation } from '../../i18n/formatValue.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { GridView } from './gridView.ts'
import { isTimeOnAxis, onlyPeriod, pivotSeries } from './pivotSeries.ts'
import { pivotTexts } from './pivotTexts.ts'
import { stackOfSlice } from './stackOfSlice.ts'
import { tableSources } from './tableSources.ts'

export interface SliceChart {
  readonly spec: ChartSpec
  readonly asMultiples: boolean
  /** Series that are drawn, of all in the slice. */
  readonly shown: number
  readonly all: number
}

/** More than these cannot be told from each other, or would fill pages. */
const mostLines = 12
const mostBars = 60
const mostSmall = 48
const mostStacked = 20

const marks: Partial<Record<PivotView, ChartSpec['mark']>> = { soyle: 'bar', stablet: 'stack', pyramide: 'pyramid' }

/** The slice as a chart, or the name of the reason why there is none. */
export function chartOfSlice(
  view: GridView,
): SliceChart | { readonly refused: keyof typeof pivotTexts & `needs${string}` } {
  const { frame, answers, order } = view
  const { selection, shape } = frame
  if (selection.view === 'stablet' || selection.view === 'pyramide') return stackedChart(view)
  const most = selection.view === 'soyle' ? mostBars : selection.view === 'smaa' ? mostSmall : mostLines
  const found = pivotSeries(frame, answers.cells, { order, most })
  if (found === null) return { refused: 'needsTime' }
  const { series, all } = found
  const time = shape.dimensions.find(({ role }) => role === 'time')?.id ?? ''
  const fixed = onlyPeriod(frame, time)
  if (selection.view !== 'soyle' && !isTimeOnAxis(answers.cells, time)) return { refused: 'needsTimeAxis' }
  return {
    spec: specOf(view, series, selection.view, fixed),
    asMultiples: selection.view === 'smaa',
    shown: series.length,
    all,
  }
}

function stackedChart(view: GridView): ReturnType<typeof chartOfSlice> {
  const shownAs = view.frame.selection.view
  const found = stackOfSlice(view, shownAs === 'pyramide' ? view.order.length : mostStacked)
  if ('refused' in found) return found
  const { series, stack, fixed } = found
  const spec = { ...specOf(view, series, shownAs, fixed), stack }
  return { spec, asMultiples: false, shown: stack.bars.length, all: view.order.length }
}

/** How far our own place has come; what is measured where it is not in the slice. */
function findingOf({ frame, headline }: GridView, series: readonly Series[], view: PivotView): string {
  const home = view === 'linje' ? series.find(({ role }) => role === 'home') : undefined
  const known = home?.points.filter(({ observation }) => observation.value !== null) ?? []
  const [first, last] = [known[0], known.at(-1)]
  if (!home || !first || !last || first === last) return headline
  const { locale, unit } = frame
  const value = (point: typeof first) => formatObservation(point.observation, unit, locale)
  const { fromTo } = textsIn(pivotTexts, locale)
  const name = inLocale(home.label, locale)
  return fromTo(name, value(first), formatPeriod(first.period, locale), value(last), formatPeriod(last.period, locale))
}

function specOf(grid: GridView, series: readonly Series[], view: PivotView, fixed: string | null): ChartSpec {
  const { base, resource, unit } = grid.frame
  const newest = series.flatMap((one) => latestPoint(one)?.period ?? []).toSorted((a, b) => b.start - a.start)[0]
  return {
    id: `utsnitt-${resource.name}`,
    mark: marks[view] ?? 'line',
    headline: findingOf(grid, series, view),
    measure: grid.measureName,
    unit,
    series,
    targets: [],
    sources: tableSources(resource, base),
    notes: [],
    focus: null,
    period: view === 'soyle' ? ((fixed ? parsePeriod(fixed) : null) ?? newest ?? null) : null,
    today: null,
    valueDomain: null,
  }
}

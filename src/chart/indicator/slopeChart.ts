import type { Series } from '../../core/model/Series.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSpec } from '../ChartSpec.ts'
import type { FigureParts } from './FigureParts.ts'
import { timeChart } from './indicatorChart.ts'
import { indicatorTexts } from './indicatorTexts.ts'
import { periodsOf } from './shownSeries.ts'

/** The first and the last period at once, straight from one to the other; null with fewer than three periods to leave out from. */
export function slopeChart(parts: FigureParts): ChartSpec | null {
  const valued = parts.series.map(withFiguresOnly)
  const shared = periodsOf(valued).filter(({ id }) => countAt(valued, id) >= Math.min(2, valued.length))
  const [first, last] = [shared[0], shared.at(-1)]
  if (!first || !last || shared.length < 3 || parts.indicator.unit.kind === 'boolean') return null
  const ends = valued.map((series) => ({
    ...series,
    points: series.points.filter(({ period }) => period.id === first.id || period.id === last.id),
  }))
  const t = textsIn(indicatorTexts, parts.locale)
  const spec = timeChart({ ...parts, series: ends, isWhole: false })
  const note = t.slopeOf(formatPeriod(first, parts.locale), formatPeriod(last, parts.locale))
  return { ...spec, id: `hellning-${parts.indicator.id}`, targets: [], notes: [note, ...spec.notes], today: null }
}

function withFiguresOnly(series: Series): Series {
  return { ...series, points: series.points.filter(({ observation }) => observation.value !== null) }
}

function countAt(series: readonly Series[], periodId: string): number {
  return series.filter(({ points }) => points.some(({ period }) => period.id === periodId)).length
}

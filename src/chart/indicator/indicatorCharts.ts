import { seriesOfIndicator } from '../../core/aggregate/seriesOfIndicator.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Series } from '../../core/model/Series.ts'
import type { Selection, View } from '../../core/select/Selection.ts'
import type { Locale } from '../../i18n/Locale.ts'
import type { ChartSpec } from '../ChartSpec.ts'
import { timeChart } from './indicatorChart.ts'
import { nearestSeries } from './nearestSeries.ts'
import { rankingChart } from './rankingChart.ts'
import { type ShownSeries, shownSeries } from './shownSeries.ts'

/** The charts of an indicator for a selection, with the series they are made of. */
export interface IndicatorCharts extends ShownSeries {
  readonly indicator: Indicator
  readonly all: readonly Series[]
  readonly nearest: Series | null
  readonly overTime: ChartSpec
  readonly ranked: ChartSpec | null
}

export interface ChartsFrame {
  /** ISO date. */
  readonly today: string
  readonly locale: Locale
}

/** What the page, a slide, an embed and the command line draw of an indicator. Null for one the knowledge base does not have. */
export function indicatorCharts(base: KnowledgeBase, selection: Selection, frame: ChartsFrame): IndicatorCharts | null {
  const indicator = base.indicators.get(selection.indicatorId)
  if (!indicator) return null
  const all = seriesOfIndicator(base, indicator)
  const nearest = nearestSeries(all, base)
  const chosen = shownSeries({ all, nearest, neighbourIds: neighboursIn(base), selection })
  const isWhole = selection.places === null && selection.from === 'first' && selection.to === 'latest'
  const parts = { base, indicator, nearest, focus: selection.focus ?? standInKey(nearest), isWhole, ...frame }
  const { shown, from, to } = chosen
  return {
    ...chosen,
    indicator,
    all,
    nearest,
    overTime: timeChart({ ...parts, series: shown }),
    ranked: rankingChart({ ...parts, series: withinTime(all, shown, from?.start, to?.start) }),
  }
}

/** The chart of the view asked for; the one over time where there is nothing to rank. */
export function chartOfView({ overTime, ranked }: IndicatorCharts, view: View): ChartSpec {
  return view === 'rangering' && ranked ? ranked : overTime
}

function neighboursIn({ placeGroups }: KnowledgeBase): ReadonlySet<string> {
  return new Set(placeGroups.find(({ id }) => id === 'naboer')?.placeIds ?? [])
}

/** Where the municipality has no figures, the series that stands in for it is raised. */
function standInKey(nearest: Series | null): string | null {
  return nearest && nearest.role !== 'home' && nearest.role !== 'country' ? nearest.key : null
}

/** The ranking is of all places, whichever are drawn over time, but never outside the chosen time. */
function withinTime(all: readonly Series[], shown: readonly Series[], from = -Infinity, to = Infinity): Series[] {
  return all.map((series) => {
    const drawn = shown.find(({ key }) => key === series.key)
    return (
      drawn ?? { ...series, points: series.points.filter(({ period }) => period.start >= from && period.start <= to) }
    )
  })
}

import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { indicatorCharts } from '../../chart/indicator/indicatorCharts.ts'
import { periodsOf } from '../../chart/indicator/shownSeries.ts'
import { seriesOfIndicator } from '../../core/aggregate/seriesOfIndicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { defaultSelection } from '../../core/select/Selection.ts'
import type { Locale } from '../../i18n/Locale.ts'

/** The figures of a file drawn as any other indicator: home against its neighbours where the file has them. */
export function previewSpec(
  base: KnowledgeBase,
  brought: KnowledgeBase,
  frame: { readonly today: string; readonly locale: Locale },
): ChartSpec | null {
  const [indicator] = brought.indicators.values()
  if (!indicator) return null
  const joined: KnowledgeBase = {
    ...base,
    indicators: brought.indicators,
    observations: brought.observations,
    sources: brought.sources,
    places: new Map([...brought.places, ...base.places]),
    targets: [],
  }
  const series = seriesOfIndicator(joined, indicator)
  const neighbours = base.placeGroups.find(({ id }) => id === base.plan?.neighboursId)
  const isCompared =
    neighbours !== undefined &&
    series.some(({ role, group }) => role === 'home' && group === '') &&
    series.some(({ placeId, group }) => group === '' && neighbours.placeIds.includes(placeId))
  const selection = { ...defaultSelection(indicator.id), ...(isCompared && { comparison: neighbours.id }) }
  const charts = indicatorCharts(joined, selection, frame)
  if (!charts) return null
  return periodsOf(charts.shown).length > 1 ? charts.overTime : (charts.ranked ?? charts.overTime)
}

import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { type ChartsFrame, type IndicatorCharts, indicatorCharts } from '../../chart/indicator/indicatorCharts.ts'
import { fewestPlaces, scatterChart, sharedPeriod } from '../../chart/indicator/scatterChart.ts'
import { timeExtent } from '../../chart/scale/timeExtent.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Selection } from '../../core/select/Selection.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { controlTexts } from './controlTexts.ts'

/** Another indicator for the same places and the same time. */
export interface SecondView {
  readonly id: string
  readonly name: string
  readonly overTime: ChartSpec
  /** Both ends of the time axis the two figures share, in fractional years. */
  readonly timeDomain: readonly [number, number]
  readonly scatter: ChartSpec | null
  /** Why there is no scatter; null where there is one. */
  readonly whyNoScatter: string | null
}

/** Null for an indicator nobody has, and for one held against itself. */
export function secondView(
  base: KnowledgeBase,
  selection: Selection,
  first: IndicatorCharts,
  frame: ChartsFrame,
): SecondView | null {
  const id = selection.against ?? ''
  const places = selection.comparison === null ? first.chosen.map(({ key }) => key) : null
  const second =
    id === selection.indicatorId ? null : indicatorCharts(base, { ...selection, indicatorId: id, places }, frame)
  if (!second) return null
  const extents = [first.overTime, second.overTime].map((spec) => timeExtent(spec).domain)
  const timeDomain = [Math.min(...extents.map(([from]) => from)), Math.max(...extents.map(([, to]) => to))] as const
  const scatter = scatterChart(base, first, second, frame.locale)
  const { most } = sharedPeriod(first.toRank, second.toRank)
  return {
    id,
    name: inLocale(second.indicator.name, frame.locale),
    overTime: { ...second.overTime, timeDomain },
    timeDomain,
    scatter,
    whyNoScatter: scatter ? null : textsIn(controlTexts, frame.locale).noScatter(most, fewestPlaces),
  }
}

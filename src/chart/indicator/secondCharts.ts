import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Selection } from '../../core/select/Selection.ts'
import type { ChartSpec } from '../ChartSpec.ts'
import { timeExtent } from '../scale/timeExtent.ts'
import { type ChartsFrame, type IndicatorCharts, indicatorCharts } from './indicatorCharts.ts'
import { scatterChart, sharedPeriod } from './scatterChart.ts'

/** Another indicator for the same places and the same time, and in one plot with the first. */
export interface SecondCharts {
  readonly charts: IndicatorCharts
  readonly overTime: ChartSpec
  /** Both ends of the time axis the two share, in fractional years. */
  readonly timeDomain: readonly [number, number]
  /** Null where fewer than three places have both figures in one period. */
  readonly scatter: ChartSpec | null
  /** The most places that have both figures in one period. */
  readonly most: number
}

/** Null where no other indicator is asked for, for one nobody has, and for one held against itself. */
export function secondCharts(
  base: KnowledgeBase,
  selection: Selection,
  first: IndicatorCharts,
  frame: ChartsFrame,
): SecondCharts | null {
  const { against, indicatorId, comparison } = selection
  if (against === null || against === indicatorId) return null
  const places = comparison === null ? first.chosen.map(({ key }) => key) : null
  const charts = indicatorCharts(base, { ...selection, indicatorId: against, places }, frame)
  if (!charts) return null
  const extents = [first.overTime, charts.overTime].map((spec) => timeExtent(spec).domain)
  const timeDomain = [Math.min(...extents.map(([from]) => from)), Math.max(...extents.map(([, to]) => to))] as const
  return {
    charts,
    overTime: { ...charts.overTime, timeDomain },
    timeDomain,
    scatter: scatterChart(base, first, charts, frame.locale),
    most: sharedPeriod(first.toRank, charts.toRank).most,
  }
}

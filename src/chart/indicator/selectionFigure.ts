import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { latestPoint } from '../../core/model/Series.ts'
import type { Selection, View } from '../../core/select/Selection.ts'
import type { ChartSpec } from '../ChartSpec.ts'
import { type ChartsFrame, type IndicatorCharts, indicatorCharts } from './indicatorCharts.ts'
import { type SecondCharts, secondCharts } from './secondCharts.ts'
import { periodsOf } from './shownSeries.ts'

/** Fewer than these are read as easily in one chart, and more not at all. */
export const smallMultiples = { fewest: 4, most: 16 }

/** The one figure a selection stands for, on the page and in everything that leaves the house. */
export interface SelectionFigure {
  readonly charts: IndicatorCharts
  /** Null where no other indicator is asked for, or none that is known. */
  readonly second: SecondCharts | null
  /** The views the figures can carry. */
  readonly views: readonly View[]
  /** The one asked for, or over time where the figures cannot carry it. */
  readonly view: View
  /** As drawn, or the one that is drawn as small multiples. */
  readonly main: ChartSpec
}

/** Null for an indicator the knowledge base does not have. */
export function selectionFigure(base: KnowledgeBase, selection: Selection, frame: ChartsFrame): SelectionFigure | null {
  const charts = indicatorCharts(base, selection, frame)
  if (!charts) return null
  const second = secondCharts(base, selection, charts, frame)
  const views = viewsFor(charts, second)
  const view = views.includes(selection.view) ? selection.view : 'linje'
  return { charts, second, views, view, main: chartOfView(charts, second, view) }
}

function viewsFor({ all, shown, ranked, slope }: IndicatorCharts, second: SecondCharts | null): View[] {
  const isOverTime = periodsOf(all.filter((series) => latestPoint(series) !== null)).length > 1
  const isSeveral = shown.length >= smallMultiples.fewest && shown.length <= smallMultiples.most
  return [
    'linje',
    ...(isOverTime && ranked ? (['rangering'] as const) : []),
    ...(isOverTime && isSeveral ? (['smaa'] as const) : []),
    ...(slope ? (['hellning'] as const) : []),
    ...(second?.scatter ? (['spredning'] as const) : []),
  ]
}

/** Beside another indicator the figures over time share its time axis. */
function chartOfView({ overTime, ranked, slope }: IndicatorCharts, second: SecondCharts | null, view: View): ChartSpec {
  switch (view) {
    case 'linje':
      return second ? { ...overTime, timeDomain: second.timeDomain } : overTime
    case 'smaa':
      return overTime
    case 'rangering':
      return ranked ?? overTime
    case 'hellning':
      return slope ?? overTime
    case 'spredning':
      return second?.scatter ?? overTime
  }
}

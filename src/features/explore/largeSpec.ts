import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { indicatorCharts } from '../../chart/indicator/indicatorCharts.ts'
import { periodsOf } from '../../chart/indicator/shownSeries.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { defaultSelection } from '../../core/select/Selection.ts'
import type { Locale } from '../../i18n/Locale.ts'

/** The chart an indicator's own page opens with: over time, or the places beside each other where there is one period. */
export function largeSpec(
  base: KnowledgeBase,
  indicatorId: string,
  frame: { readonly today: string; readonly locale: Locale },
): ChartSpec | null {
  const charts = indicatorCharts(base, defaultSelection(indicatorId), frame)
  if (!charts) return null
  return periodsOf(charts.shown).length > 1 ? charts.overTime : (charts.ranked ?? charts.overTime)
}

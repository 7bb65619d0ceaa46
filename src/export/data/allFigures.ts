import { timeChart } from '../../chart/indicator/indicatorChart.ts'
import { nearestSeries } from '../../chart/indicator/nearestSeries.ts'
import { seriesOfIndicator } from '../../core/aggregate/seriesOfIndicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { absolute } from '../../core/select/Selection.ts'
import type { ChartSubject } from '../ChartSubject.ts'

/** Every figure of the chart's indicator, as in the source: all places, groups and periods, whatever the chart shows of them. */
export function allFigures(base: KnowledgeBase, subject: ChartSubject): ChartSubject {
  const { indicator, locale, today } = subject
  if (!indicator) return subject
  const series = seriesOfIndicator(base, indicator)
  const nearest = nearestSeries(series, base)
  const frame = { base, indicator, series, nearest, measure: absolute, focus: null, isWhole: true, locale, today }
  return { ...subject, against: null, spec: timeChart(frame) }
}

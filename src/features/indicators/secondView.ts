import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { fewestPlaces } from '../../chart/indicator/scatterChart.ts'
import type { SecondCharts } from '../../chart/indicator/secondCharts.ts'
import type { Selection } from '../../core/select/Selection.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { controlTexts } from './controlTexts.ts'

/** Another indicator for the same places and the same time. */
export interface SecondView {
  readonly id: string
  readonly name: string
  readonly overTime: ChartSpec
  /** What the chart over time stands for by itself: the two indicators have changed places. */
  readonly overTimeSelection: Selection
  readonly scatter: ChartSpec | null
  readonly scatterSelection: Selection
  /** Why there is no scatter; null where there is one. */
  readonly whyNoScatter: string | null
}

export function secondView(
  { charts: { indicator, chosen }, overTime, scatter, most }: SecondCharts,
  selection: Selection,
  locale: Locale,
): SecondView {
  const asChart = { ...selection, tab: 'graf' } as const
  return {
    id: indicator.id,
    name: inLocale(indicator.name, locale),
    overTime,
    overTimeSelection: {
      ...asChart,
      indicatorId: indicator.id,
      against: selection.indicatorId,
      view: 'linje',
      places: selection.comparison === null ? chosen.map(({ key }) => key) : null,
    },
    scatter,
    scatterSelection: { ...asChart, view: 'spredning' },
    whyNoScatter: scatter ? null : textsIn(controlTexts, locale).noScatter(most, fewestPlaces),
  }
}

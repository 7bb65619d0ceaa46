import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { fewestPlaces } from '../../chart/indicator/scatterChart.ts'
import type { SecondCharts } from '../../chart/indicator/secondCharts.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { controlTexts } from './controlTexts.ts'

/** Another indicator for the same places and the same time. */
export interface SecondView {
  readonly id: string
  readonly name: string
  readonly overTime: ChartSpec
  readonly scatter: ChartSpec | null
  /** Why there is no scatter; null where there is one. */
  readonly whyNoScatter: string | null
}

export function secondView(
  { charts: { indicator }, overTime, scatter, most }: SecondCharts,
  locale: Locale,
): SecondView {
  return {
    id: indicator.id,
    name: inLocale(indicator.name, locale),
    overTime,
    scatter,
    whyNoScatter: scatter ? null : textsIn(controlTexts, locale).noScatter(most, fewestPlaces),
  }
}

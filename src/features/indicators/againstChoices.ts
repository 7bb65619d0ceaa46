import type { IndicatorCharts } from '../../chart/indicator/indicatorCharts.ts'
import { seriesOfIndicator } from '../../core/aggregate/seriesOfIndicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { latestPoint } from '../../core/model/Series.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import type { NamedChoice } from './NamedChoice.ts'

/** Indicators of one theme. */
export interface AgainstGroup {
  readonly id: string
  readonly name: string
  readonly indicators: readonly NamedChoice[]
}

/** The other indicators that have a figure for a place this one has too, by theme. */
export function againstChoices(
  base: KnowledgeBase,
  { indicator, all }: IndicatorCharts,
  locale: Locale,
): AgainstGroup[] {
  const places = new Set(all.filter((series) => latestPoint(series)).map(({ placeId }) => placeId))
  const others = [...base.indicators.values()].filter(
    (other) =>
      other !== indicator &&
      seriesOfIndicator(base, other).some((series) => places.has(series.placeId) && latestPoint(series)),
  )
  return base.themes
    .map(({ id, number, name }) => ({
      id,
      name: `${number} ${inLocale(name, locale)}`,
      indicators: others
        .filter(({ themeId }) => themeId === id)
        .map((other) => ({ id: other.id, name: inLocale(other.name, locale) })),
    }))
    .filter(({ indicators }) => indicators.length > 0)
}

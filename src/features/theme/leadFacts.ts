import type { NumberOrigin } from '../../blocks/NumberOrigin.ts'
import { nearestSeries } from '../../chart/indicator/nearestSeries.ts'
import { type KeyFigure, type KeyFigureFrame, keyFigure } from '../../chart/keyFigure/keyFigure.ts'
import { seriesOfIndicator } from '../../core/aggregate/seriesOfIndicator.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { hasValue } from '../../core/model/Observation.ts'
import { latestPoint } from '../../core/model/Series.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatValue } from '../../i18n/formatValue.ts'
import { inLocale } from '../../i18n/Locale.ts'

/** The words beside a leading chart. */
export interface LeadFacts {
  readonly figure: KeyFigure
  readonly definition: string
  /** The same figure for the country or a sector in the same period. */
  readonly beside: readonly {
    readonly key: string
    readonly value: string
    readonly place: string
    readonly period: string
    readonly of: NumberOrigin
  }[]
}

const mostBeside = 3

export function leadFacts(base: KnowledgeBase, indicator: Indicator, frame: KeyFigureFrame): LeadFacts {
  const all = seriesOfIndicator(base, indicator)
  const nearest = nearestSeries(all, base)
  const period = nearest && latestPoint(nearest)?.period
  const others = all.filter((series) => series !== nearest && series.group === '' && series.role !== 'peer')
  const beside = others.flatMap((series) => {
    const point = series.points.find((one) => one.period.id === period?.id)
    if (!point || !hasValue(point.observation)) return []
    const value = formatValue(point.observation.value, indicator.unit, frame.locale)
    return [
      {
        key: series.key,
        value,
        place: inLocale(series.label, frame.locale),
        period: formatPeriod(point.period, frame.locale),
        of: { series, period: point.period.id },
      },
    ]
  })
  return {
    figure: keyFigure(base, indicator, frame),
    definition: inLocale(indicator.definition, frame.locale),
    beside: beside.slice(0, mostBeside),
  }
}

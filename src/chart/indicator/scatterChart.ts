import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Period } from '../../core/model/Period.ts'
import type { Series } from '../../core/model/Series.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSpec } from '../ChartSpec.ts'
import { sourcesOf } from './indicatorChart.ts'
import type { IndicatorCharts } from './indicatorCharts.ts'
import { indicatorTexts } from './indicatorTexts.ts'
import { periodsOf } from './shownSeries.ts'

/** Two places always lie on a line: fewer than this say nothing together. */
export const fewestPlaces = 3

/** The latest period at least three places have both figures for; null where there is none, with how many there are at most. */
export interface SharedPeriod {
  readonly period: Period | null
  readonly most: number
}

export function sharedPeriod(first: readonly Series[], second: readonly Series[]): SharedPeriod {
  const [one, other] = [placesByPeriod(first), placesByPeriod(second)]
  const counts = periodsOf(first).map((period) => {
    const others = other.get(period.id)
    return { period, count: [...(one.get(period.id) ?? [])].filter((placeId) => others?.has(placeId)).length }
  })
  const enough = counts.findLast(({ count }) => count >= fewestPlaces)
  return { period: enough?.period ?? null, most: Math.max(0, ...counts.map(({ count }) => count)) }
}

/** Every place with both figures of the latest shared period as a point; null where fewer than three have both. */
export function scatterChart(
  base: KnowledgeBase,
  first: IndicatorCharts,
  second: IndicatorCharts,
  locale: Locale,
): ChartSpec | null {
  const t = textsIn(indicatorTexts, locale)
  const { period } = sharedPeriod(first.toRank, second.toRank)
  const [measure, across] = [first, second].map(({ indicator }) => inLocale(indicator.name, locale)) as [string, string]
  if (!period) return null
  const series = placesWithBoth(first.toRank, second.toRank, period.id)
  const beside = second.toRank.filter(
    ({ placeId, group }) => group === '' && series.some((one) => one.placeId === placeId),
  )
  return {
    id: `spredning-${first.indicator.id}-${second.indicator.id}`,
    mark: 'scatter',
    headline: t.scatterOf(series.length, formatPeriod(period, locale)),
    measure,
    unit: series[0]?.unit ?? first.indicator.unit,
    series,
    across: { measure: across, unit: beside[0]?.unit ?? second.indicator.unit, series: beside },
    targets: [],
    sources: sourcesOf(
      base,
      [...series, ...beside].map((one) => at(one, period)),
      [],
    ),
    notes: [t.notCause],
    focus: first.overTime.focus,
    quiet: true,
    period,
    today: null,
    valueDomain: null,
  }
}

/** The places with a figure, by the period's id. */
function placesByPeriod(series: readonly Series[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { group, placeId, points } of series) {
    if (group !== '') continue
    for (const { period, observation } of points) {
      if (observation.value === null) continue
      const places = found.get(period.id) ?? new Set()
      found.set(period.id, places.add(placeId))
    }
  }
  return found
}

function placesWithBoth(first: readonly Series[], second: readonly Series[], periodId: string): Series[] {
  const has = ({ group, points }: Series) =>
    group === '' && points.some(({ period, observation }) => period.id === periodId && observation.value !== null)
  const others = new Set(second.filter(has).map(({ placeId }) => placeId))
  return first.filter((series) => has(series) && others.has(series.placeId))
}

function at(series: Series, { id }: Period): Series {
  return { ...series, points: series.points.filter(({ period }) => period.id === id) }
}

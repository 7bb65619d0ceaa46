import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { nearestSeries } from '../../chart/indicator/nearestSeries.ts'
import { seriesOfIndicator } from '../../core/aggregate/seriesOfIndicator.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { parsePeriod } from '../../core/model/Period.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'
import type { Source } from '../../core/model/Source.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { figureCount } from './indicatorRank.ts'

/** The most lines in a chart here; the indicator's own page has them all. */
const mostSeries = 9

/** A large chart of an indicator: the municipality against the country and others, or the nearest there is. */
export function themeChart(
  base: KnowledgeBase,
  indicator: Indicator,
  { today, locale }: { today: string; locale: Locale },
): ChartSpec {
  const all = seriesOfIndicator(base, indicator).filter((one) => latestPoint(one) !== null)
  const nearest = nearestSeries(all, base)
  const isOverTime = all.filter((one) => figureCount(one) > 1).length > 1 || all.some((one) => figureCount(one) > 2)
  const series = isOverTime ? overTime(all, nearest) : all.slice(0, mostSeries)
  const targets = base.targets.filter(
    (target) => target.indicatorId === indicator.id && series.some(({ placeId }) => placeId === target.placeId),
  )
  const finding = inLocale(indicator.finding, locale)
  const name = inLocale(indicator.name, locale)
  return {
    id: `tema-${indicator.id}`,
    mark: isOverTime ? 'line' : 'bar',
    headline: finding === '' ? name : finding,
    measure: name,
    unit: indicator.unit,
    series,
    targets,
    sources: sourcesOf(base, series),
    notes: indicator.note === '' ? [] : [indicator.note],
    focus: null,
    quiet: series.some(({ role }) => role === 'home'),
    period: isOverTime ? null : (nearest && latestPoint(nearest)?.period) || null,
    today: targets.length > 0 ? (parsePeriod(today)?.start ?? null) : null,
    valueDomain: null,
  }
}

/** The nearest, the country and sectors, then those that can be followed longest; lone points are left to the indicator's page. */
function overTime(all: readonly Series[], nearest: Series | null): Series[] {
  const least = Math.min(
    3,
    ...all
      .map(figureCount)
      .toSorted((a, b) => b - a)
      .slice(0, 1),
  )
  const rank = (one: Series) => {
    if (one === nearest) return 0
    if (one.group !== '') return 3
    return one.role === 'peer' ? 2 : 1
  }
  const fit = all.filter((one) => figureCount(one) >= least)
  const chosen = fit.toSorted((a, b) => rank(a) - rank(b) || figureCount(b) - figureCount(a)).slice(0, mostSeries)
  return all.filter((one) => chosen.includes(one))
}

/** Sources of the figures, the one with most figures first. */
function sourcesOf(base: KnowledgeBase, series: readonly Series[]): Source[] {
  const ids = series.flatMap(({ points }) => points.flatMap(({ origins }) => origins.map(({ sourceId }) => sourceId)))
  const count = (id: string) => ids.filter((other) => other === id).length
  return [...new Set(ids)].toSorted((a, b) => count(b) - count(a)).flatMap((id) => base.sources.get(id) ?? [])
}

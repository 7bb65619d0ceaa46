import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { timeChart } from '../../chart/indicator/indicatorChart.ts'
import { nearestSeries } from '../../chart/indicator/nearestSeries.ts'
import { seriesOfIndicator } from '../../core/aggregate/seriesOfIndicator.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'
import { absolute } from '../../core/select/Selection.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { figureCount } from './indicatorRank.ts'

/** The most lines in a chart here; the indicator's own page has them all. */
const mostSeries = 9

interface Frame {
  readonly today: string
  readonly locale: Locale
}

/** A large chart of an indicator: the municipality against the country and others, or the nearest there is. */
export function themeChart(base: KnowledgeBase, indicator: Indicator, frame: Frame): ChartSpec {
  const all = seriesOfIndicator(base, indicator).filter((one) => latestPoint(one) !== null)
  const nearest = nearestSeries(all, base)
  const isOverTime = all.filter((one) => figureCount(one) > 1).length > 1 || all.some((one) => figureCount(one) > 2)
  const series = isOverTime ? overTime(all, nearest) : all.slice(0, mostSeries)
  const chart = timeChart({ base, indicator, series, nearest, focus: null, isWhole: true, measure: absolute, ...frame })
  return {
    ...chart,
    id: `tema-${indicator.id}`,
    mark: isOverTime ? 'line' : 'bar',
    quiet: series.some(({ role }) => role === 'home'),
    period: isOverTime ? null : (nearest && latestPoint(nearest)?.period) || null,
    today: chart.targets.length > 0 ? chart.today : null,
  }
}

/**
 * The nearest, the country and sectors, then the places that can be followed longest; lone points are left to the
 * indicator's page.
 */
function overTime(all: readonly Series[], nearest: Series | null): Series[] {
  const least = Math.min(3, Math.max(...all.map(figureCount)))
  const rank = (one: Series) => {
    if (one === nearest) return 0
    if (one.group !== '') return 3
    return one.role === 'peer' ? 2 : 1
  }
  const fit = all.filter((one) => figureCount(one) >= least)
  const chosen = fit.toSorted((a, b) => rank(a) - rank(b) || figureCount(b) - figureCount(a)).slice(0, mostSeries)
  return all.filter((one) => chosen.includes(one))
}

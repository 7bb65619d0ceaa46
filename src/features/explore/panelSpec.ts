import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { timeChart } from '../../chart/indicator/indicatorChart.ts'
import { nearestSeries } from '../../chart/indicator/nearestSeries.ts'
import { seriesOfIndicator } from '../../core/aggregate/seriesOfIndicator.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'
import { absolute } from '../../core/select/Selection.ts'
import type { Locale } from '../../i18n/Locale.ts'

/** The most bars in a small chart of one period. */
const mostBars = 3

/**
 * A chart small enough to stand among many: the municipality, or the nearest there is, with the country behind it; bars
 * where there is one figure and no course. Null when there is no figure at all.
 */
export function panelSpec(
  base: KnowledgeBase,
  indicator: Indicator,
  frame: { readonly today: string; readonly locale: Locale },
): ChartSpec | null {
  const all = seriesOfIndicator(base, indicator).filter((one) => latestPoint(one) !== null)
  const nearest = nearestSeries(all, base)
  const latest = nearest && latestPoint(nearest)
  if (!nearest || !latest) return null
  const hasCourse = figureCount(nearest) > 1
  const series = hasCourse ? overTime(all, nearest) : inPeriod(all, nearest, latest.period.id)
  const chart = timeChart({
    base,
    indicator,
    series,
    nearest,
    focus: null,
    isWhole: false,
    measure: absolute,
    ...frame,
  })
  const shown = { ...chart, id: `liten-${indicator.id}`, headline: chart.measure, quiet: true, today: null }
  return hasCourse ? shown : { ...shown, mark: 'bar', period: latest.period, targets: [] }
}

/** A country many times as large would press the line of the municipality flat against the axis. */
function overTime(all: readonly Series[], nearest: Series): Series[] {
  const country = all.find(({ role, group }) => role === 'country' && group === '')
  const fits = country && country !== nearest && figureCount(country) > 1 && reach(country) <= 4 * reach(nearest)
  return fits ? [nearest, country] : [nearest]
}

/** Those with a figure for the same period, the nearest first. */
function inPeriod(all: readonly Series[], nearest: Series, periodId: string): Series[] {
  const others = all.filter(
    (one) =>
      one !== nearest &&
      one.group === nearest.group &&
      one.points.some(({ period, observation }) => period.id === periodId && observation.value !== null),
  )
  return [nearest, ...others].slice(0, mostBars)
}

/** How far from 0 the figures go. */
function reach({ points }: Series): number {
  return Math.max(...points.map(({ observation }) => Math.abs(observation.value ?? 0)))
}

function figureCount({ points }: Series): number {
  return points.filter(({ observation }) => observation.value !== null).length
}

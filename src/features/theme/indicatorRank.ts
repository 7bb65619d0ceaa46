import { seriesOfIndicator } from '../../core/aggregate/seriesOfIndicator.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Series } from '../../core/model/Series.ts'

/** Headlines in the order an editor gave them, then the rest as the file has them. */
export function inEditorsOrder(indicators: readonly Indicator[]): Indicator[] {
  const last = Number.MAX_SAFE_INTEGER
  const orderOf = ({ role, headlineOrder }: Indicator) => (role === 'headline' ? (headlineOrder ?? last - 1) : last)
  return indicators.toSorted((a, b) => orderOf(a) - orderOf(b))
}

export function figureCount({ points }: Series): number {
  return points.filter(({ observation }) => observation.value !== null).length
}

/** What a chart of an indicator could show: its places and groups with a figure, with several, and the most figures of one. */
interface Reach {
  readonly indicator: Indicator
  readonly places: number
  readonly placesOverTime: number
  readonly longest: number
}

function reachOf(base: KnowledgeBase, indicator: Indicator): Reach {
  const counts = seriesOfIndicator(base, indicator).map(figureCount)
  return {
    indicator,
    places: counts.filter((count) => count > 0).length,
    placesOverTime: counts.filter((count) => count > 1).length,
    longest: Math.max(0, ...counts),
  }
}

/**
 * The indicators worth a large chart, most telling first: places compared over time, then places compared, then one place
 * over three periods or more. Headlines stand before the others, and within each kind the editor's order holds: the first
 * headline that compares places leads the page. Of the others only those that compare places over time are let in.
 */
export function tellingIndicators(base: KnowledgeBase, indicators: readonly Indicator[]): Indicator[] {
  const rank = ({ indicator, places, placesOverTime }: Reach) => {
    if (indicator.role !== 'headline') return 3
    if (placesOverTime > 1) return 0
    return places > 1 ? 1 : 2
  }
  const isTelling = ({ indicator, places, placesOverTime, longest }: Reach) =>
    placesOverTime > 1 || (indicator.role === 'headline' && (places > 1 || longest > 2))
  const reaches = inEditorsOrder(indicators).map((indicator) => reachOf(base, indicator))
  return reaches
    .filter(isTelling)
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ indicator }) => indicator)
}

import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'

/**
 * The series that says most about the home municipality: its own, else that of its peers together, the country, another
 * sector, a neighbour, and last whatever there is. Series with a figure go before those without, figures for all
 * before those for a population group. Null when there is no series.
 */
export function nearestSeries(series: readonly Series[], base: KnowledgeBase): Series | null {
  const neighbours = new Set(base.placeGroups.find(({ id }) => id === base.plan?.neighboursId)?.placeIds ?? [])
  const rank = (one: Series) => {
    if (latestPoint(one) === null) return 8
    if (one.group !== '') return 7
    if (one.role === 'home') return 0
    if (one.placeId === base.plan?.peersId) return 1
    if (one.role === 'country') return 2
    if (one.role === 'group') return 3
    return neighbours.has(one.placeId) ? 4 : 5
  }
  return series.toSorted((a, b) => rank(a) - rank(b))[0] ?? null
}

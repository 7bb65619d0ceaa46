import { hasValue } from '../model/Observation.ts'
import type { Point, Series } from '../model/Series.ts'

export interface Ranked {
  readonly series: Series
  readonly point: Point | null
  /** 1 is the highest value, whatever is better; equal values share a rank; null without a value. */
  readonly rank: number | null
}

/** The least share of a set that must have figures before ranks are shown (Kommunebarometeret's limit). */
export const leastShareRanked = 0.6

/** Series by their value in one period, highest first; those without a value last, by name. */
export function ranking(series: readonly Series[], periodId: string): Ranked[] {
  const at = series.map((one) => ({
    series: one,
    point: one.points.find(({ period }) => period.id === periodId) ?? null,
  }))
  const figureOf = ({ point }: { point: Point | null }) =>
    point && hasValue(point.observation) ? point.observation.value : null
  const ranks = ranksOf(at.map(figureOf).filter((value) => value !== null))
  return at
    .map((one) => ({ ...one, rank: ranks.get(figureOf(one)) ?? null }))
    .sort(
      (a, b) =>
        (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE) ||
        a.series.label.nb.localeCompare(b.series.label.nb, 'nb'),
    )
}

/** The rank of every value: one more than how many are higher. */
function ranksOf(values: readonly number[]): ReadonlyMap<number | null, number> {
  const ranks = new Map<number, number>()
  values
    .toSorted((a, b) => b - a)
    .forEach((value, i) => {
      if (!ranks.has(value)) ranks.set(value, i + 1)
    })
  return ranks
}

/** How many of the series have a figure in each period, by the period's id. */
export function figureCounts(series: readonly Series[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { points } of series)
    for (const { period, observation } of points)
      if (hasValue(observation)) counts.set(period.id, (counts.get(period.id) ?? 0) + 1)
  return counts
}

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
  const values = at.map(figureOf).filter((value) => value !== null)
  const rankOf = (value: number | null) => (value === null ? null : 1 + values.filter((other) => other > value).length)
  return at
    .map((one) => ({ ...one, rank: rankOf(figureOf(one)) }))
    .sort(
      (a, b) =>
        (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE) ||
        a.series.label.nb.localeCompare(b.series.label.nb, 'nb'),
    )
}

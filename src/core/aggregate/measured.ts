import type { Indicator } from '../model/Indicator.ts'
import { hasValue } from '../model/Observation.ts'
import type { Period } from '../model/Period.ts'
import type { Series } from '../model/Series.ts'
import type { Measure } from '../select/Selection.ts'
import { indexed, percentChangeSince, pointChangeSince } from './change.ts'
import { perCapita } from './perCapita.ts'

/** The indicator that tells how many people live in a place, and divides counts. */
export const populationId = 'pop_total'

/**
 * Why figures may not be shown as a measure: they are no counts to be divided · they are the denominator themselves ·
 * no place has both figure and population in a year · a rank or a yes has no ratio · they are no shares ·
 * there is but one figure · no series has a figure above 0 in the base period.
 */
export type Refusal = 'notCounts' | 'isPopulation' | 'noPopulation' | 'noRatio' | 'notShares' | 'oneFigure' | 'noBase'

export interface Measurable {
  readonly indicator: Indicator
  /** The series that are to be shown. */
  readonly series: readonly Series[]
  /** The population of a place; undefined where nobody has counted. */
  readonly populationOf: (series: Series) => Series | undefined
}

/** The series as the measure asks. A series without what it takes is missing throughout, never guessed. */
export function measured(series: Series, measure: Measure, populationOf: Measurable['populationOf']): Series {
  switch (measure.as) {
    case 'absolute':
      return series
    case 'perCapita':
      return perCapita(series, populationOf(series), measure.per)
    case 'index':
      return indexed(series, measure.base)
    case 'change':
      return percentChangeSince(series, measure.base)
    case 'points':
      return pointChangeSince(series, measure.base)
  }
}

/** Null where the measure can be worked out for at least one of the series. */
export function whyNotMeasured(measure: Measure, measurable: Measurable): Refusal | null {
  if (measure.as === 'absolute') return null
  if (measure.as === 'perCapita') return whyNotPerCapita(measurable)
  const refusal = whyNotSince(measure.as, measurable)
  if (refusal) return refusal
  return basePeriods(measure.as, measurable.series).some(({ id }) => id === measure.base) ? null : 'noBase'
}

function whyNotPerCapita({ indicator, series, populationOf }: Measurable): Refusal | null {
  if (indicator.id === populationId) return 'isPopulation'
  if (!indicator.additive || indicator.unit.kind !== 'count') return 'notCounts'
  const isDivisible = series.some((one) =>
    perCapita(one, populationOf(one), 1000).points.some(({ observation }) => hasValue(observation)),
  )
  return isDivisible ? null : 'noPopulation'
}

/** Null where figures can be told from some base period. */
export function whyNotSince(
  as: 'index' | 'change' | 'points',
  { indicator: { unit }, series }: Pick<Measurable, 'indicator' | 'series'>,
): Refusal | null {
  if (as === 'points' && unit.kind !== 'share') return 'notShares'
  if (unit.kind === 'rank' || unit.kind === 'boolean') return 'noRatio'
  if (!series.some(({ points }) => points.filter(({ observation }) => hasValue(observation)).length > 1))
    return 'oneFigure'
  return basePeriods(as, series).length > 0 ? null : 'noBase'
}

/** The periods figures can be told from: for ratios only those where some series is above 0. */
export function basePeriods(as: 'index' | 'change' | 'points', series: readonly Series[]): Period[] {
  const found = series.flatMap(({ points }) =>
    points.filter(({ observation }) => hasValue(observation) && (as === 'points' || observation.value > 0)),
  )
  return [...new Map(found.map(({ period }) => [period.id, period])).values()].toSorted((a, b) => a.start - b.start)
}

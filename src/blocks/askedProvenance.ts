import type { ChartSpec } from '../chart/ChartSpec.ts'
import type { PointKey } from '../chart/ResolvedSeries.ts'
import { provenanceOf } from '../core/aggregate/provenanceOf.ts'
import type { KnowledgeBase } from '../core/model/KnowledgeBase.ts'
import { missingObservation } from '../core/model/Observation.ts'
import { parsePeriod } from '../core/model/Period.ts'
import type { Locale } from '../i18n/Locale.ts'
import { type ProvenanceView, provenanceView } from './provenanceView.ts'
import { targetProvenance } from './targetProvenance.ts'

/** A number in a figure that somebody asks about: a point, or a target by its id. */
export type AskedNumber = PointKey | { readonly target: string }

/** Where the number comes from; null when the figure has no such number. */
export function askedProvenance(
  asked: AskedNumber,
  { series, targets, unit }: Pick<ChartSpec, 'series' | 'targets' | 'unit'>,
  base: KnowledgeBase,
  locale: Locale,
): ProvenanceView | null {
  if ('target' in asked) {
    const target = targets.find(({ id }) => id === asked.target)
    return target ? targetProvenance(target, unit, base, locale) : null
  }
  const found = series.find(({ key }) => key === asked.series)
  const period = parsePeriod(asked.period)
  if (!found || !period) return null
  // A ranking has a place for every series, and some have no point in its period.
  const absent = { period, observation: missingObservation, origins: [] }
  const point = found.points.find((one) => one.period.id === period.id) ?? absent
  return provenanceView(provenanceOf(point, found, base), locale)
}

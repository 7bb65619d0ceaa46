import { fsum } from 'd3-array'
import type { Indicator } from '../model/Indicator.ts'
import type { KnowledgeBase } from '../model/KnowledgeBase.ts'
import { hasValue, missingObservation, type Observation } from '../model/Observation.ts'
import { comparePeriods } from '../model/Period.ts'
import type { PlaceChange } from '../model/Place.ts'
import type { Point, Series } from '../model/Series.ts'
import { inputOf } from './inputOf.ts'

/** Why the former municipalities may not be added: the figures are no counts, or some year lacks a part. */
export type NoSum = 'notAdditive' | 'noParts'

/** The municipalities that were merged into the place, through renumberings. */
export function formerParts(
  placeId: string,
  changes: readonly PlaceChange[],
  visited: ReadonlySet<string> = new Set(),
): { year: number; placeIds: string[] } | null {
  if (visited.has(placeId)) return null
  const into = changes.filter(({ toId }) => toId === placeId)
  const merged = into.filter(({ kind }) => kind === 'merged')
  const latest = Math.max(...merged.map(({ year }) => year))
  if (merged.length > 1)
    return { year: latest, placeIds: merged.filter(({ year }) => year === latest).map(({ fromId }) => fromId) }
  const renumbered = into.find(({ kind }) => kind === 'renumbered')
  return renumbered ? formerParts(renumbered.fromId, changes, new Set([...visited, placeId])) : null
}

/**
 * The sum of the former municipalities for the years all of them have a figure, to be drawn apart from the present one.
 * Only counts may be added; a year that lacks one part has no sum.
 */
export function sumOfFormer(
  base: KnowledgeBase,
  indicator: Indicator,
  home: Series,
  all: readonly Series[],
): Series | NoSum {
  if (!indicator.additive) return 'notAdditive'
  const former = formerParts(home.placeId, base.placeChanges)
  const parts = former?.placeIds.map((id) => all.find((series) => series.placeId === id && series.group === home.group))
  if (!former || !parts || parts.some((part) => part === undefined)) return 'noParts'
  const points = sumsBefore(former.year, parts as Series[])
  if (!points.some(({ observation }) => hasValue(observation))) return 'noParts'
  const names = former.placeIds.map((id) => base.places.get(id)?.name.nb ?? id).join(' + ')
  const words = {
    nb: `Sum av tidligere kommuner: ${names}`,
    nn: `Sum av tidlegare kommunar: ${names}`,
    en: `Sum of former municipalities: ${names}`,
  }
  return {
    ...home,
    key: `${home.key}+`,
    label: {
      nb: `${home.label.nb}, sum av tidligere kommuner`,
      nn: `${home.label.nb}, sum av tidlegare kommunar`,
      en: `${home.label.en || home.label.nb}, sum of former municipalities`,
    },
    points,
    breaks: [],
    steps: [{ kind: 'sum', words }],
  }
}

function sumsBefore(year: number, parts: readonly Series[]): Point[] {
  const periods = (parts[0] as Series).points.map(({ period }) => period).filter((period) => period.year < year)
  return periods.sort(comparePeriods).map((period) => {
    const points = parts.map((part) => part.points.find((point) => point.period.id === period.id))
    return {
      period,
      observation: summed(points.map((point) => point?.observation ?? missingObservation)),
      origins: points.flatMap((point) => point?.origins ?? []),
      inputs: parts.flatMap((part, i) => (points[i] ? [inputOf(part, points[i], 'sum', 'part')] : [])),
    }
  })
}

/** A year that lacks a part is a gap with the reason of that part: left out, it would be crossed by the line. */
function summed(parts: readonly Observation[]): Observation {
  const lacking = parts.find((part) => !hasValue(part))
  return lacking ?? { value: fsum(parts.map(({ value }) => value ?? 0)), status: 'computed' }
}

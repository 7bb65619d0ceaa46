import { groupAverage } from '../../core/aggregate/groupAverage.ts'
import { seriesOfIndicator } from '../../core/aggregate/seriesOfIndicator.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { PlaceGroup } from '../../core/model/Place.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'
import { plainComparisons } from '../../core/select/Selection.ts'

/** Whom the home place is held against. */
export interface ComparisonSet {
  /** The home series, where it has figures. */
  readonly home: Series | null
  /** The others with a series, in the order they are read. */
  readonly members: readonly Series[]
  /** The declared group; null for home alone and for the country. */
  readonly group: PlaceGroup | null
}

/** The sets with somebody in them: home alone, the neighbours and the other declared groups, the country. */
export function comparisonIds(base: KnowledgeBase, all: readonly Series[]): string[] {
  const ids = [plainComparisons[0], ...base.placeGroups.map(({ id }) => id), plainComparisons[1]]
  return ids.filter((id) => comparisonSet(base, all, id) !== null)
}

/** Null for a set nobody has declared, or that has no figures. */
export function comparisonSet(base: KnowledgeBase, all: readonly Series[], id: string): ComparisonSet | null {
  const forAll = all.filter((series) => series.group === '' && latestPoint(series) !== null)
  const home = forAll.find(({ role }) => role === 'home') ?? null
  if (id === 'egen') return home && { home, members: [], group: null }
  const group = id === 'landet' ? null : (base.placeGroups.find((one) => one.id === id) ?? null)
  const placeIds = new Set(group?.placeIds)
  const isIn = ({ placeId, role }: Series) => (group ? placeIds.has(placeId) : role === 'country')
  const members = id === 'landet' || group ? forAll.filter((series) => series !== home && isIn(series)) : []
  return members.length > 0 ? { home, members, group } : null
}

/** The denominators a group can be weighted by; null where the indicator declares none, or no member has one. */
export function weightsOf(
  base: KnowledgeBase,
  indicator: Indicator,
  members: readonly Series[],
): ((placeId: string, periodId: string) => number | null) | null {
  const denominator = base.indicators.get(indicator.denominatorId ?? '')
  if (!denominator) return null
  const known = new Map(
    seriesOfIndicator(base, denominator).flatMap(({ placeId, group, points }) =>
      group === '' ? points.map((point) => [`${placeId} ${point.period.id}`, point.observation.value] as const) : [],
    ),
  )
  const weight = (placeId: string, periodId: string) => known.get(`${placeId} ${periodId}`) ?? null
  const isKnown = members.some(({ placeId, points }) =>
    points.some(({ period }) => weight(placeId, period.id) !== null),
  )
  return isKnown ? weight : null
}

interface GroupLine {
  readonly base: KnowledgeBase
  readonly indicator: Indicator
  readonly set: ComparisonSet
  readonly average: 'uvektet' | 'vektet'
  /** What is done to each member before the average is taken. */
  readonly change: (series: Series) => Series
}

/** The group as one line. Unweighted where the weights are not known: the line's name always tells which it is. */
export function groupLine({ base, indicator, set: { members, group }, average, change }: GroupLine): Series | null {
  if (!group) return null
  const year = group.validYear === null ? '' : ` (${group.validYear})`
  return groupAverage({
    key: `snitt:${group.id}`,
    label: { nb: `${group.name.nb}${year}`, en: `${group.name.en || group.name.nb}${year}` },
    members: members.map(change),
    size: group.placeIds.length,
    weights: average === 'vektet' ? weightsOf(base, indicator, members) : null,
  })
}

import type { KnowledgeBase } from '../model/KnowledgeBase.ts'
import { comparePeriods } from '../model/Period.ts'
import type { PlaceChange } from '../model/Place.ts'
import type { Series } from '../model/Series.ts'

/**
 * One series for a municipality that only got another number: the figures under the old number stand before those under the
 * new one, and it is told. A merger is never joined.
 */
export function joinRenumbered(
  { placeChanges }: Pick<KnowledgeBase, 'placeChanges'>,
  series: readonly Series[],
): Series[] {
  const renumbered = placeChanges.filter(({ kind }) => kind === 'renumbered').toSorted((a, b) => a.year - b.year)
  return renumbered.reduce<Series[]>(joined, [...series])
}

function joined(series: Series[], change: PlaceChange): Series[] {
  const { fromId, toId } = change
  const olds = series.filter(({ placeId }) => placeId === fromId)
  return olds.reduce((all, old) => {
    const now = all.find(({ placeId, group }) => placeId === toId && group === old.group)
    if (!now) return all
    return all.flatMap((one) => (one === old ? [] : [one === now ? oneSeries(old, now, change) : one]))
  }, series)
}

/** Of a year under both numbers the figure under the new one holds. */
function oneSeries(old: Series, now: Series, { fromId, toId, year }: PlaceChange): Series {
  const known = new Set(now.points.map(({ period }) => period.id))
  const before = old.points.filter(({ period }) => period.year < year && !known.has(period.id))
  if (before.length === 0) return now
  const words = {
    nb: `Nummer ${fromId} til og med ${year - 1} og ${toId} fra ${year} er samme kommune`,
    nn: `Nummer ${fromId} til og med ${year - 1} og ${toId} frå ${year} er same kommune`,
    en: `Number ${fromId} up to ${year - 1} and ${toId} from ${year} are the same municipality`,
  }
  return {
    ...now,
    points: [...before, ...now.points].toSorted((a, b) => comparePeriods(a.period, b.period)),
    breaks: [
      ...old.breaks.filter(({ period }) => !now.breaks.some((one) => one.period.id === period.id)),
      ...now.breaks,
    ],
    steps: [...now.steps, { kind: 'renumbered', words }],
  }
}

import { statusOfCode } from '../descriptor/ObservationStatus.ts'
import { categoryAt, type Dataset, dimensionOf, originAt } from '../model/Dataset.ts'
import type { Frequency, Indicator } from '../model/Indicator.ts'
import type { KnowledgeBase } from '../model/KnowledgeBase.ts'
import { missingObservation, type Observation } from '../model/Observation.ts'
import { comparePeriods, type Period, parsePeriod, yearPeriod } from '../model/Period.ts'
import type { PlaceChange } from '../model/Place.ts'
import type { Break, Point, Series, SeriesRole } from '../model/Series.ts'
import { rowsOfCategory } from '../select/observationsOf.ts'
import { joinRenumbered } from './joinRenumbered.ts'

const known = new WeakMap<KnowledgeBase, WeakMap<Indicator, readonly Series[]>>()

/**
 * Every series the knowledge base holds of an indicator: the home place first, then the country, its peers together, and the
 * rest by name. Worked out once for each knowledge base, which never changes.
 */
export function seriesOfIndicator(base: KnowledgeBase, indicator: Indicator): readonly Series[] {
  const ofBase = known.get(base) ?? new WeakMap<Indicator, readonly Series[]>()
  known.set(base, ofBase)
  const found = ofBase.get(indicator) ?? readSeries(base, indicator)
  ofBase.set(indicator, found)
  return found
}

function readSeries(base: KnowledgeBase, indicator: Indicator): Series[] {
  const dataset = base.observations
  const [place, group] = [dimensionOf(dataset, 'place'), dimensionOf(dataset, 'group')]
  const rowsByKey = new Map<string, number[]>()
  for (const row of rowsOfCategory(dataset, 'indicator', indicator.id)) {
    const key = seriesKey(categoryAt(place, row), categoryAt(group, row))
    const rows = rowsByKey.get(key)
    if (rows) rows.push(row)
    else rowsByKey.set(key, [row])
  }
  const series = [...rowsByKey].map(([key, rows]) => seriesOfRows(base, indicator, key, rows))
  const rank = ({ role, placeId }: Series) => rankOfRole[role] - (placeId === base.plan?.peersId ? 0.5 : 0)
  // After the joining: a year between the last figure under one number and the first under the next is a gap too.
  const whole = joinRenumbered(base, series).map((one) => ({
    ...one,
    points: withExpectedPeriods(one.points, indicator.frequency),
  }))
  return whole.sort((a, b) => rank(a) - rank(b) || compareKeys(a, b))
}

const rankOfRole: Record<SeriesRole, number> = { home: 0, country: 1, group: 2, peer: 3 }

function compareKeys(a: Series, b: Series): number {
  return a.label.nb.localeCompare(b.label.nb, 'nb') || (a.key < b.key ? -1 : 1)
}

function seriesKey(placeId: string, group: string): string {
  return group === '' ? placeId : `${placeId}/${group}`
}

function seriesOfRows(base: KnowledgeBase, indicator: Indicator, key: string, rows: readonly number[]): Series {
  const dataset = base.observations
  const first = rows[0] as number
  const placeId = categoryAt(dimensionOf(dataset, 'place'), first)
  const group = categoryAt(dimensionOf(dataset, 'group'), first)
  const name = base.places.get(placeId)?.name ?? { nb: placeId, en: placeId }
  const points = rows.map((row) => pointAt(dataset, row)).sort((a, b) => comparePeriods(a.period, b.period))
  return {
    key,
    label: group === '' ? name : { nb: `${name.nb}, ${group}`, en: `${name.en || name.nb}, ${group}` },
    placeId,
    group,
    role: roleOf(base, placeId, group),
    unit: indicator.unit,
    points,
    breaks: [...mergerBreaks(base, placeId, points), ...statedBreaks(points)],
    steps: [
      { kind: 'asRead', words: { nb: 'Vist som i kilden', nn: 'Vist som i kjelda', en: 'Shown as in the source' } },
    ],
  }
}

function roleOf({ plan, places }: KnowledgeBase, placeId: string, group: string): SeriesRole {
  if (group !== '') return 'peer'
  if (placeId === plan?.homeId) return 'home'
  if (placeId === plan?.countryId) return 'country'
  return places.get(placeId)?.kind === 'sektor' ? 'group' : 'peer'
}

function pointAt(dataset: Dataset, row: number): Point {
  const id = categoryAt(dimensionOf(dataset, 'period'), row)
  const period = parsePeriod(id)
  if (!period) throw new Error(`period let through unread: ${id}`)
  return { period, observation: observationAt(dataset, row), origins: [originAt(dataset, row)] }
}

/** The value and status of a row, as the union that cannot be read without meeting the gap. */
function observationAt(dataset: Dataset, row: number): Observation {
  const value = dataset.values[row] as number
  const status = statusOfCode(dataset.status[row] as number)
  return (Number.isNaN(value) ? { value: null, status } : { value, status }) as Observation
}

/** Years between two figures of one rhythm; null where no rhythm is promised, so nothing is missing between two figures. */
const rhythm: Record<Frequency, number | null> = { year: 1, election: 4, irregular: null, once: null }

/** Puts a gap where a figure was expected and no file has a row. */
function withExpectedPeriods(points: readonly Point[], frequency: Frequency): Point[] {
  const step = rhythm[frequency]
  if (step === null || points.some(({ period }) => period.kind !== 'year')) return [...points]
  return points.flatMap((point, index) => {
    const previous = points[index - 1]
    return previous ? [...gapsBetween(previous.period, point.period, step), point] : [point]
  })
}

function gapsBetween(before: Period, after: Period, step: number): Point[] {
  const count = Math.max(0, Math.ceil((after.year - before.year) / step) - 1)
  return Array.from({ length: count }, (_, index) => ({
    period: yearPeriod(before.year + (index + 1) * step),
    observation: missingObservation,
    origins: [],
  }))
}

/** Breaks the source itself tells of, with its reason where the row has one. */
function statedBreaks(points: readonly Point[]): Break[] {
  return points
    .filter(({ observation }) => observation.status === 'breakBefore')
    .map(({ period, origins }) => ({
      period,
      reason: {
        nb: origins[0]?.note || 'Brudd før dette tallet',
        nn: origins[0]?.note || 'Brot før dette talet',
        en: 'Break before this figure',
      },
    }))
}

/**
 * A merger is a break: figures before it are of other municipalities, or of a sum of them. A renumbering alone is not,
 * and neither is a merger within figures that were all computed for today's borders.
 */
function mergerBreaks({ placeChanges, places }: KnowledgeBase, placeId: string, points: readonly Point[]): Break[] {
  return mergersInto(placeId, placeChanges, new Set())
    .filter(({ year }) => isMethodChanged(points, year))
    .map(({ year, fromIds }) => {
      const names = fromIds.map((id) => (places.get(id)?.name.nb ?? id).replace(/ \(.*\)$/, ''))
      return {
        period: yearPeriod(year),
        reason: {
          nb: `Sammenslåing 1.1.${year}: ${namesInARow(names, 'og')}`,
          nn: `Samanslåing 1.1.${year}: ${namesInARow(names, 'og')}`,
          en: `Merger 1 January ${year}: ${namesInARow(names, 'and')}`,
        },
      }
    })
}

function isMethodChanged(points: readonly Point[], year: number): boolean {
  const figures = points.filter(({ observation }) => observation.value !== null)
  const before = figures.findLast(({ period }) => period.year < year)
  const after = figures.find(({ period }) => period.year >= year)
  if (!before || !after) return false
  return before.observation.status !== 'computed' || after.observation.status !== 'computed'
}

/** Mergers of the place and of those it was renumbered from. `visited` keeps a circle in the data from turning for ever. */
function mergersInto(
  placeId: string,
  changes: readonly PlaceChange[],
  visited: Set<string>,
): { year: number; fromIds: string[] }[] {
  if (visited.has(placeId)) return []
  visited.add(placeId)
  const into = changes.filter(({ toId }) => toId === placeId)
  const merged = into.filter(({ kind }) => kind === 'merged')
  const years = [...new Set(merged.map(({ year }) => year))]
  const here = years.map((year) => ({
    year,
    fromIds: merged.filter((change) => change.year === year).map(({ fromId }) => fromId),
  }))
  return [
    ...here,
    ...into.filter(({ kind }) => kind === 'renumbered').flatMap(({ fromId }) => mergersInto(fromId, changes, visited)),
  ]
}

function namesInARow(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`
}

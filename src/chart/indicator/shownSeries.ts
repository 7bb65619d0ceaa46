import { comparePeriods, type Period, parsePeriod } from '../../core/model/Period.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'
import type { Selection, TimeEnd } from '../../core/select/Selection.ts'

/** The most series the page draws unasked, over time and in one period. */
const most = { overTime: 6, inOnePeriod: 25 }

export interface ShownSeries {
  /** In the order they are read. */
  readonly chosen: readonly Series[]
  /** What the address asks for and the indicator does not have. */
  readonly unknown: readonly string[]
  readonly from: Period | null
  readonly to: Period | null
}

interface SeriesInput {
  readonly all: readonly Series[]
  readonly nearest: Series | null
  readonly neighbourIds: ReadonlySet<string>
  readonly selection: Selection
  /** True of counts and amounts as they are: the country is the sum of all places, and would press them flat. */
  readonly isSummed: boolean
  /** The series of the comparison set that was asked for; null where none was. */
  readonly compared: readonly Series[] | null
}

/** The reader's choice of places and time out of everything there is; the page's own choice where none is made. */
export function shownSeries({ all, nearest, neighbourIds, selection, isSummed, compared }: SeriesInput): ShownSeries {
  const periods = periodsOf(all)
  const [from, to] = timeEnds(periods, selection)
  const picked = selection.places?.flatMap((key) => all.find((series) => series.key === key) ?? []) ?? []
  return {
    chosen:
      picked.length > 0 ? picked : (compared ?? ownChoice(isSummed ? besideHome(all) : all, nearest, neighbourIds)),
    unknown: selection.places?.filter((key) => !all.some((one) => one.key === key)) ?? [],
    from,
    to,
  }
}

/** Every period that any of the series has a figure or a gap for, in order. */
export function periodsOf(series: readonly Series[]): Period[] {
  const all = new Map<string, Period>()
  for (const { points } of series) for (const { period } of points) if (!all.has(period.id)) all.set(period.id, period)
  return [...all.values()].toSorted(comparePeriods)
}

/** From and to, turned when they stand the wrong way; an end outside the figures is kept, and cuts nothing. */
function timeEnds(periods: readonly Period[], { from, to }: Selection): [Period | null, Period | null] {
  const ends = [endOf(from, periods), endOf(to, periods)] as const
  return ends[0] && ends[1] && ends[0].start > ends[1].start ? [ends[1], ends[0]] : [...ends]
}

function endOf(end: TimeEnd, periods: readonly Period[]): Period | null {
  if (end === 'first') return periods[0] ?? null
  return end === 'latest' ? (periods.at(-1) ?? null) : parsePeriod(end.fixed)
}

/**
 * The one nearest to home, home, country and sectors first, then the neighbours and the places that can be followed longest;
 * population groups last. A peer with one figure says nothing over time.
 */
function ownChoice(all: readonly Series[], nearest: Series | null, neighbourIds: ReadonlySet<string>): Series[] {
  const withFigures = all.filter((series) => latestPoint(series) !== null)
  const isOverTime = periodsOf(withFigures).length > 1
  const telling = withFigures.filter(
    (series) => series.role !== 'peer' || series === nearest || figureCount(series) > 1,
  )
  const candidates = isOverTime && telling.length > 0 ? telling : withFigures
  const rank = (series: Series) => [
    series === nearest ? 0 : 1,
    series.group === '' ? 0 : 1,
    rankOfRole[series.role],
    neighbourIds.has(series.placeId) ? 0 : 1,
    -figureCount(series),
  ]
  const chosen = candidates
    .toSorted((a, b) => compareRanks(rank(a), rank(b)))
    .slice(0, isOverTime ? most.overTime : most.inOnePeriod)
  return all.filter((series) => chosen.includes(series))
}

const rankOfRole: Record<Series['role'], number> = { home: 0, country: 1, group: 2, peer: 3 }

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index])
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number)
}

/** Without the whole, where home has others of its size to stand beside. */
export function besideHome(all: readonly Series[]): readonly Series[] {
  const has = (role: Series['role']) => all.some((series) => series.role === role && latestPoint(series) !== null)
  return has('home') && has('peer') ? all.filter(({ role }) => role !== 'country') : all
}

function figureCount({ points }: Series): number {
  return points.filter(({ observation }) => observation.value !== null).length
}

/** The series cut to the chosen time. */
export function within(series: Series, from: Period | null, to: Period | null): Series {
  const points = series.points.filter(
    ({ period }) => (!from || period.start >= from.start) && (!to || period.start <= to.start),
  )
  return points.length === series.points.length ? series : { ...series, points }
}

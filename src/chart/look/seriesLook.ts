import { latestPoint, type Series } from '../../core/model/Series.ts'
import type { ChartSpec } from '../ChartSpec.ts'
import type { ColorName, Marker, ResolvedSeries } from '../ResolvedSeries.ts'

/** How a series is drawn, and how much it matters: 0 is read first. */
export interface SeriesLook
  extends Pick<ResolvedSeries, 'color' | 'marker' | 'markerSize' | 'open' | 'weight' | 'emphasis'> {
  readonly rank: number
}

/** No more than this many series have a colour of their own; the rest are grey. */
const maxColoured = 8

interface Hue {
  readonly color: ColorName
  readonly marker: Marker
  readonly open: boolean
}

/** Colours of comparison in order of use. No two have the same marker and filling: on grey paper those are what is left. */
const hues: readonly Hue[] = [
  { color: 's2', marker: 'square', open: false },
  { color: 's3', marker: 'triangle', open: false },
  { color: 's4', marker: 'triangleDown', open: false },
  { color: 's5', marker: 'circle', open: false },
  { color: 's6', marker: 'square', open: true },
  { color: 's2', marker: 'triangle', open: true },
  { color: 's3', marker: 'triangleDown', open: true },
  { color: 's4', marker: 'circle', open: true },
]

/** The two brown ones are too near the colour of targets; they come last beside a target. */
const besideTargets: readonly Hue[] = hues.toSorted((a, b) => Number(isBrown(a)) - Number(isBrown(b)))

function isBrown({ color }: Hue): boolean {
  return color === 's5' || color === 's6'
}

const homeLook: SeriesLook = {
  color: 'home',
  marker: 'circle',
  markerSize: 5.5,
  open: false,
  weight: 4,
  emphasis: 'bold',
  rank: 0,
}
const inkLook: SeriesLook = { ...homeLook, color: 'ink', markerSize: 4.2, weight: 2.5, emphasis: 'normal', rank: 2 }
const contextLook: SeriesLook = { ...inkLook, color: 'context', markerSize: 2.8, weight: 1.5, rank: 4 }

/** The look of every series by its key. Home is the only teal; a series without figures gets no colour. */
export function seriesLooks(spec: ChartSpec): ReadonlyMap<string, SeriesLook> {
  const leads = leadSeries(spec)
  const looks = new Map(
    spec.series.map((series) => [series.key, leads.includes(series) ? leadLook(series) : contextLook]),
  )
  const free = Math.max(0, maxColoured - [...looks.values()].filter((look) => look.color !== 'context').length)
  const order = spec.targets.length > 0 ? besideTargets : hues
  comparisons(spec, leads)
    .slice(0, free)
    .forEach((series, i) => {
      looks.set(series.key, hueLook(order[i] as Hue))
    })
  raiseFocus(looks, spec.focus)
  return looks
}

/**
 * Home, and the country; where the country has no figures, the first group stands in its place. A bar has its name beside
 * it, so every bar of home is home's; of several lines, one a population group, only the first can be.
 */
function leadSeries({ mark, series }: ChartSpec): (Series | undefined)[] {
  const known = (role: Series['role']) => series.filter((one) => one.role === role && latestPoint(one))
  const home = known('home')
  const isNamed = mark === 'bar' || mark === 'dot'
  return [...(isNamed ? home : home.slice(0, 1)), known('country')[0] ?? known('group')[0]]
}

function leadLook(series: Series): SeriesLook {
  return series.role === 'home' ? homeLook : inkLook
}

/** The series that may have a colour, the one in focus first. */
function comparisons(spec: ChartSpec, leads: readonly (Series | undefined)[]): Series[] {
  const rest = spec.series.filter((series) => !leads.includes(series) && latestPoint(series))
  const focused = rest.filter((series) => series.key === spec.focus)
  return spec.quiet ? focused : [...focused, ...rest.filter((series) => series.key !== spec.focus)]
}

function hueLook(hue: Hue): SeriesLook {
  return { ...hue, markerSize: 4, weight: 2, emphasis: 'normal', rank: 3 }
}

function raiseFocus(looks: Map<string, SeriesLook>, focus: string | null): void {
  const look = focus === null ? undefined : looks.get(focus)
  if (focus === null || !look || look.color === 'home') return
  looks.set(focus, { ...look, weight: 3, emphasis: 'bold', rank: 1 })
}

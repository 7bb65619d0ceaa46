import type { Observation } from '../../core/model/Observation.ts'
import type { Point, Series } from '../../core/model/Series.ts'
import { rankedPeriod } from '../bar/barRows.ts'
import type { ChartSpec } from '../ChartSpec.ts'

type Figure = Extract<Observation, { value: number }>

/** A place with a figure of both measures in the same period. */
export interface ScatterPair {
  readonly series: Series
  readonly point: Point & { readonly observation: Figure }
  readonly across: Point & { readonly observation: Figure }
}

/** The places that have both figures in the chart's period; one figure alone has no place in the plot. */
export function scatterPairs(spec: ChartSpec): ScatterPair[] {
  const period = rankedPeriod(spec)
  const others = new Map(spec.across?.series.toReversed().map((series) => [placeAndGroup(series), series]))
  return spec.series.flatMap((series) => {
    const other = others.get(placeAndGroup(series))
    const [point, across] = [figureAt(series, period?.id), figureAt(other, period?.id)]
    return point && across ? [{ series, point, across }] : []
  })
}

function placeAndGroup({ placeId, group }: Series): string {
  return `${placeId}/${group}`
}

function figureAt(series: Series | undefined, periodId: string | undefined): ScatterPair['point'] | undefined {
  const found = series?.points.find(({ period }) => period.id === periodId)
  return found && found.observation.value !== null ? { ...found, observation: found.observation } : undefined
}

import type { Label } from '../Label.ts'
import { makeLabel } from '../label/makeLabel.ts'
import { type Candidate, type Obstacles, placeLabel, withLabels } from '../label/placeLabel.ts'
import type { ResolvedPoint, ResolvedSeries } from '../ResolvedSeries.ts'
import { plainValue } from '../words/valueText.ts'
import { type LineBasis, lookOf } from './LineBasis.ts'

/** A line with more figures than this has only its first one printed beside the last. */
const mostPrinted = 8

/** Prints the figures of the series that is read first: all of them where all stand free, else the first. The last one is in the end label. */
export function valueLabels(
  basis: LineBasis,
  series: readonly ResolvedSeries[],
  obstacles: Obstacles,
): ResolvedSeries[] {
  const lead = series
    .filter((candidate) => candidate.points.some((point) => point.y !== null))
    .toSorted((a, b) => lookOf(basis, a.key).rank - lookOf(basis, b.key).rank)[0]
  return series.map((candidate) => (candidate === lead ? withValues(basis, candidate, obstacles) : candidate))
}

function withValues(basis: LineBasis, series: ResolvedSeries, obstacles: Obstacles): ResolvedSeries {
  const valued = series.points.filter((point) => point.y !== null)
  const wanted = series.endLabel ? valued.slice(0, -1) : valued
  const few = valued.length <= mostPrinted || basis.spec.mark === 'column'
  const all = few ? printed(basis, series, wanted, obstacles) : new Map()
  const complete = few && all.size === wanted.length
  const labels = complete || basis.spec.mark === 'column' ? all : printed(basis, series, wanted.slice(0, 1), obstacles)
  return { ...series, points: series.points.map((point) => ({ ...point, valueLabel: labels.get(point) ?? null })) }
}

/** The labels that found a place. Two figures are always worth printing, even over a line. */
function printed(
  basis: LineBasis,
  series: ResolvedSeries,
  wanted: readonly ResolvedPoint[],
  obstacles: Obstacles,
): Map<ResolvedPoint, Label> {
  const labels = new Map<ResolvedPoint, Label>()
  const limit = series.points.filter((point) => point.y !== null).length <= 2 ? 60 : 26
  for (const point of wanted) {
    const clear = withLabels(obstacles, [...labels.values()])
    const label = placeLabel(candidatesFor(basis, series, point), clear, limit)
    if (label) labels.set(point, label)
  }
  return labels
}

function candidatesFor({ spec, frame }: LineBasis, series: ResolvedSeries, point: ResolvedPoint): Candidate[] {
  if (point.value === null || point.y === null) return []
  const text = plainValue(point.value, spec.unit, frame.locale)
  const style = { weight: series.emphasis === 'bold' ? 700 : 620 }
  const at = (x: number, y: number, anchor: Label['anchor'], cost: number) => ({
    label: makeLabel(text, x, y, { ...style, anchor }),
    cost,
  })
  if (point.bar) return [at(point.x, point.value < 0 ? point.y + 16 : point.y - 6, 'middle', 0)]
  const reach = series.markerSize + 6
  return [
    at(point.x, point.y - reach - 1, 'middle', 0),
    at(point.x, point.y + reach + 10, 'middle', 3),
    at(point.x + reach, point.y + 16, 'start', 8),
    at(point.x - reach, point.y - 6, 'end', 8),
    at(point.x + reach, point.y - 8, 'start', 10),
  ]
}

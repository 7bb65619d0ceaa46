import { makeLabel } from '../label/makeLabel.ts'
import { type Candidate, type Obstacles, placeLabel, withLabels } from '../label/placeLabel.ts'
import type { Label, ResolvedPoint, ResolvedSeries } from '../ResolvedChart.ts'
import { plainValue } from '../words/valueText.ts'
import { type LineBasis, lookOf } from './LineBasis.ts'

/** A line with more figures than this has only its first one printed beside the last. */
const mostPrinted = 8

/** Prints the figures of the series that is read first, where they stand free. The last one is in the end label. */
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
  const printed = new Set(valued.length <= mostPrinted ? valued : valued.slice(0, 1))
  if (series.endLabel) printed.delete(valued.at(-1) as ResolvedPoint)
  const placed: Label[] = []
  const points = series.points.map((point) => {
    if (!printed.has(point)) return point
    const valueLabel = placeLabel(candidatesFor(basis, series, point), withLabels(obstacles, placed), 50)
    if (valueLabel) placed.push(valueLabel)
    return { ...point, valueLabel }
  })
  return { ...series, points }
}

function candidatesFor({ spec, frame }: LineBasis, series: ResolvedSeries, point: ResolvedPoint): Candidate[] {
  if (point.value === null || point.y === null) return []
  const text = plainValue(point.value, spec.unit, frame.locale)
  const style = { weight: series.emphasis === 'bold' ? 700 : 620 }
  const reach = series.markerSize + 6
  const at = (x: number, y: number, anchor: Label['anchor'], cost: number) => ({
    label: makeLabel(text, x, y, { ...style, anchor }),
    cost,
  })
  return [
    at(point.x, point.y - reach - 1, 'middle', 0),
    at(point.x, point.y + reach + 10, 'middle', 3),
    at(point.x + reach, point.y + 16, 'start', 8),
    at(point.x - reach, point.y - 6, 'end', 8),
    at(point.x + reach, point.y - 8, 'start', 10),
  ]
}

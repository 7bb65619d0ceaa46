import { latestPoint, type Series } from '../../core/model/Series.ts'
import type { Box } from '../Label.ts'
import type { ResolvedPoint, ResolvedSeries } from '../ResolvedSeries.ts'
import { roundPixels } from '../scale/linearScale.ts'
import { type LineBasis, lookOf } from './LineBasis.ts'
import type { LineRoom } from './lineRoom.ts'
import { lineSeries } from './lineSeries.ts'

const widest = 52
/** Thinner columns than this, in pixels, are drawn as lines. */
export const thinnest = 6

/** A series as columns from 0. Several series stand side by side in the band of their period, 2 pixels apart. */
export function columnSeries(basis: LineBasis, room: LineRoom, series: Series): ResolvedSeries {
  const line = lineSeries(basis, room, series)
  const { width, dx } = columnPlace(basis, room, series)
  const points = line.points.map((point): ResolvedPoint => {
    if (point.value === null || point.y === null) return { ...point, marker: 'none' }
    const x = roundPixels(point.x + dx)
    return { ...point, x, marker: 'none', bar: columnBox(room, x, point.y, width) }
  })
  return { ...line, points, stretches: [] }
}

/** The width of one column in pixels. */
export function columnWidth({ spec, extent }: LineBasis, { x }: LineRoom): number {
  const count = spec.series.filter((series) => latestPoint(series)).length
  const band = (x(extent.domain[0] + extent.interval) - x(extent.domain[0])) * 0.72
  return roundPixels(Math.min(widest, (band - 2 * (count - 1)) / Math.max(1, count)))
}

/** The width of a column and how far from the middle of its period it stands: home first, the rest as given. */
function columnPlace(basis: LineBasis, room: LineRoom, series: Series): { width: number; dx: number } {
  const drawn = basis.spec.series
    .filter((candidate) => latestPoint(candidate))
    .toSorted((a, b) => lookOf(basis, a.key).rank - lookOf(basis, b.key).rank)
  const width = columnWidth(basis, room)
  return { width, dx: (drawn.indexOf(series) - (drawn.length - 1) / 2) * (width + 2) }
}

function columnBox({ y }: LineRoom, x: number, top: number, width: number): Box {
  const zero = y(0)
  return { x: roundPixels(x - width / 2), y: Math.min(top, zero), width, height: roundPixels(Math.abs(zero - top)) }
}

import type { ResolvedChart } from '../ResolvedChart.ts'
import type { ResolvedPoint } from '../ResolvedSeries.ts'
import type { Cursor } from './cursor.ts'

/** How far from a point a pointer still means it, in pixels. */
const reach = 48

/** The point a pointer means: the figure or gap nearest to it. Null when it is far from all. */
export function nearestPoint(chart: ResolvedChart, x: number, y: number): Cursor | null {
  let nearest: Cursor | null = null
  let shortest = reach
  chart.series.forEach(({ points, emphasis }, series) => {
    points.forEach((point, index) => {
      const distance = distanceTo(chart, point, x, y) - (emphasis === 'bold' ? 1 : 0)
      if (distance >= shortest) return
      shortest = distance
      nearest = { series, point: index }
    })
  })
  return nearest
}

/** Half a target of 24 pixels, and a little. */
const onPoint = 14

/** Whether a pointer is on the point itself, or on its bar, and not only near it. */
export function isOnPoint(chart: ResolvedChart, point: ResolvedPoint, x: number, y: number): boolean {
  return distanceTo(chart, point, x, y) <= onPoint
}

/** Where a point stands. A gap stands at the foot of the plot, where it is named. */
export function placeOf(chart: ResolvedChart, point: ResolvedPoint): { x: number; y: number } {
  const { plot } = chart
  return { x: point.x, y: point.y ?? plot.y + plot.height }
}

function distanceTo(chart: ResolvedChart, point: ResolvedPoint, x: number, y: number): number {
  if (point.bar) {
    const [along, up] = [outside(x, point.bar.x, point.bar.width), outside(y, point.bar.y, point.bar.height)]
    return chart.stack ? Math.hypot(along, up) : chart.mark === 'column' ? along : up
  }
  const at = placeOf(chart, point)
  return chart.mark === 'dot' ? Math.abs(y - at.y) : Math.hypot(x - at.x, y - at.y)
}

function outside(position: number, start: number, length: number): number {
  return Math.max(start - position, position - start - length, 0)
}

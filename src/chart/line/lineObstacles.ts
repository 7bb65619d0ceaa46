import type { Box } from '../Label.ts'
import type { Obstacles, Segment } from '../label/placeLabel.ts'
import type { ResolvedBreak, ResolvedTarget } from '../ResolvedChart.ts'
import type { ResolvedSeries } from '../ResolvedSeries.ts'
import { targetObstacles } from '../target/lineTargets.ts'
import type { LineBasis } from './LineBasis.ts'
import type { LineRoom } from './lineRoom.ts'

/** What the labels in a plot over time have to keep clear of. */
export function lineObstacles(
  { frame, spec, extent, values }: LineBasis,
  { plot, x, titleLabels }: LineRoom,
  drawn: {
    readonly lines: readonly ResolvedSeries[]
    readonly targets: readonly ResolvedTarget[]
    readonly breaks: readonly ResolvedBreak[]
  },
): Obstacles {
  const [top, bottom] = [plot.y, plot.y + plot.height]
  const upright = (at: number, cost: number): Segment => ({ x1: at, y1: top, x2: at, y2: bottom, cost })
  const today = spec.today !== null && spec.today <= extent.domain[1] ? [upright(x(spec.today), 50)] : []
  const targets = targetObstacles(drawn.targets)
  const cutMark = values.cut ? [{ x: plot.x - 6, y: bottom - 16, width: 14, height: 16 }] : []
  const words = [...titleLabels, ...drawn.breaks.flatMap(({ labelAt }) => labelAt)]
  return {
    bounds: { x: plot.x, y: 0, width: frame.width - plot.x, height: bottom - 2 },
    labels: [...words.map(({ box }) => box), ...cutMark],
    segments: [
      ...drawn.lines.flatMap(segmentsOf),
      ...targets.segments,
      ...drawn.breaks.map((mark) => upright(mark.x, 26)),
      ...today,
    ],
    markers: [...drawn.lines.flatMap(markersOf), ...targets.markers],
  }
}

/** A strong line is worse to cover than a grey one. */
function segmentsOf({ points, stretches, color }: ResolvedSeries): Segment[] {
  const cost = color === 'context' ? 16 : 26
  return stretches.flatMap(({ from, to }) =>
    points.slice(from, to).map((point, i) => {
      const next = points[from + i + 1] ?? point
      return { x1: point.x, y1: point.y ?? 0, x2: next.x, y2: next.y ?? 0, cost }
    }),
  )
}

function markersOf({ points, markerSize: r }: ResolvedSeries): Box[] {
  return points.flatMap(({ x, y, marker, bar }) => {
    if (bar) return [bar]
    return y === null || marker === 'none' ? [] : [{ x: x - r, y: y - r, width: 2 * r, height: 2 * r }]
  })
}

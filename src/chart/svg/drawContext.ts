import type { ResolvedTarget } from '../ResolvedChart.ts'
import { drawMarker } from './drawMarker.ts'
import type { Pen } from './Pen.ts'
import { type SvgNode, svgNode } from './SvgNode.ts'

/** Hatching over years without figures. */
export function drawVoids({ chart, id }: Pen): SvgNode[] {
  const { y, height } = chart.plot
  return chart.voids.map((area) =>
    svgNode('rect', { class: 'kg-void', x: area.x, y, width: area.width, height, fill: `url(#${id('void')})` }),
  )
}

export function voidPattern({ chart, color, id }: Pen): SvgNode[] {
  if (chart.voids.length === 0) return []
  const attrs = { id: id('void'), width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }
  return [svgNode('pattern', attrs, [svgNode('path', { d: 'M0 0V6', stroke: color('grid'), 'stroke-width': 2 })])]
}

/** Upright lines: breaks, thin, over the full height and a little more, events, dotted, and today, stronger. */
export function drawUprights({ chart, color }: Pen): SvgNode[] {
  const { y, height } = chart.plot
  const top = chart.mark === 'spark' ? y : y - 6
  const breaks = chart.breaks.map(({ x }) =>
    svgNode('path', {
      class: 'kg-break',
      d: `M${x} ${top}V${y + height}`,
      stroke: color(chart.mark === 'spark' ? 'axis' : 'subtle'),
      'stroke-width': 1,
    }),
  )
  const events = chart.events.map(({ x }) =>
    svgNode('path', {
      class: 'kg-event',
      d: `M${x} ${y}V${y + height}`,
      stroke: color('subtle'),
      'stroke-width': 1,
      'stroke-dasharray': '2 3',
    }),
  )
  if (!chart.today) return [...breaks, ...events]
  const { x } = chart.today
  return [
    ...breaks,
    ...events,
    svgNode('path', { class: 'kg-today', d: `M${x} ${y}V${y + height}`, stroke: color('ink'), 'stroke-width': 1.5 }),
  ]
}

/** The way to each target, and the level of one without a year, in a dash that no series uses. */
export function drawTargetLines({ chart, color }: Pen): SvgNode[] {
  const style = {
    fill: 'none',
    stroke: color('target'),
    'stroke-width': 1.5,
    'stroke-dasharray': chart.mark === 'spark' ? '6 3' : '8 4',
  }
  return chart.targets.flatMap(({ path, levelAt }) => {
    const corners = path.map(({ x, y }) => `${x} ${y}`)
    const way =
      corners.length > 1 ? [svgNode('path', { class: 'kg-target', d: `M${corners.join('L')}`, ...style })] : []
    const level = levelAt
      ? [
          svgNode('path', {
            class: 'kg-target',
            d: `M${levelAt.x1} ${levelAt.y1}L${levelAt.x2} ${levelAt.y2}`,
            ...style,
          }),
        ]
      : []
    return [...way, ...level]
  })
}

/** A diamond at each due date: filled for a target that holds, open for a superseded one. */
export function drawTargetMarks(pen: Pen): SvgNode[] {
  const size = pen.chart.mark === 'spark' ? 3.8 : 5.6
  const mark = ({ superseded, mark: at }: ResolvedTarget) =>
    at ? [drawMarker(pen, at.x, at.y, { marker: 'diamond', size, color: 'target', open: superseded })] : []
  return pen.chart.targets.flatMap(mark)
}

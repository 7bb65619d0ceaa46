import type { Axis } from '../Axis.ts'
import type { ResolvedChart } from '../ResolvedChart.ts'
import { drawLabel } from './drawLabel.ts'
import type { Pen } from './Pen.ts'
import { type SvgNode, svgNode } from './SvgNode.ts'

/** Gridlines, baseline, tick labels and axis title. */
export function drawAxes(pen: Pen): SvgNode[] {
  const { chart } = pen
  if (chart.emptyMessage) return []
  if (chart.mark === 'spark') return sparkAxes(pen)
  const across = chart.vertical.kind === 'band'
  return [...(across ? acrossAxes(pen) : timeAxes(pen)), ...titles(pen)]
}

function timeAxes(pen: Pen): SvgNode[] {
  const { horizontal, vertical, plot } = pen.chart
  const [left, right, foot] = [plot.x, plot.x + plot.width, plot.y + plot.height]
  const base = baseline(pen.chart)
  return [
    ...vertical.ticks
      .filter((tick) => tick.position !== base)
      .map((tick) => rule(pen, `M${left} ${tick.position}H${right}`, 'grid')),
    rule(pen, `M${left} ${base}H${right}`, 'axis'),
    ...horizontal.ticks.map((tick) => rule(pen, `M${tick.position} ${foot}v5`, 'axis')),
    ...(vertical.cut ? [cutMark(pen, `M${left - 5} ${foot - 9}l10 -5M${left - 5} ${foot - 4}l10 -5`)] : []),
    ...(horizontal.cut ? [cutMark(pen, `M${left + 3} ${foot - 5}l5 10M${left + 8} ${foot - 5}l5 10`)] : []),
    ...tickLabels(pen, vertical),
    ...tickLabels(pen, horizontal),
  ]
}

/** Zero where the axis has it, else the foot of the plot. */
function baseline({ vertical, plot }: ResolvedChart): number {
  return vertical.ticks.find((tick) => tick.value === 0)?.position ?? plot.y + plot.height
}

function acrossAxes(pen: Pen): SvgNode[] {
  const { horizontal, vertical, plot, mark, series, stack } = pen.chart
  const foot = plot.y + plot.height
  const lines = horizontal.ticks.map((tick) =>
    rule(pen, `M${tick.position} ${plot.y}V${foot}`, tick.value === 0 ? 'axis' : 'grid'),
  )
  const names = vertical.ticks.flatMap((tick, i) => {
    const color = series[i]?.color
    const isGap = stack ? stack.bars[i]?.total == null : series[i]?.points[0]?.value == null
    const fill = color === 'home' ? 'home' : isGap ? 'subtle' : 'ink'
    return tick.labelAt ? [drawLabel(pen, tick.labelAt, fill)] : []
  })
  const [from, to] = horizontal.range
  const floor = mark === 'dot' ? [rule(pen, `M${from - 12} ${foot}H${to + 8}`, 'axis')] : []
  const cut = horizontal.cut ? [cutMark(pen, `M${from - 8} ${foot - 5}l5 10M${from - 3} ${foot - 5}l5 10`)] : []
  return [...lines, ...floor, ...cut, ...names, ...tickLabels(pen, horizontal)]
}

function sparkAxes(pen: Pen): SvgNode[] {
  const { plot, series, horizontal } = pen.chart
  const isBar = series.some(({ points }) => points.some(({ bar }) => bar))
  const track = svgNode('rect', {
    x: plot.x,
    y: plot.y,
    width: plot.width,
    height: plot.height,
    fill: pen.color('grid'),
  })
  const floor = rule(pen, `M0 ${plot.height + 0.5}H${plot.width}`, 'grid')
  return [
    isBar ? track : floor,
    ...horizontal.ticks.flatMap(({ labelAt, value }) =>
      labelAt ? [drawLabel(pen, labelAt, dueColor(pen, value))] : [],
    ),
  ]
}

/** The year of a target has the colour of targets. */
function dueColor({ chart }: Pen, time: number): 'target' | 'subtle' {
  return chart.targets.some(({ mark }) => mark?.time === time) ? 'target' : 'subtle'
}

function rule({ color }: Pen, d: string, stroke: 'grid' | 'axis'): SvgNode {
  return svgNode('path', { d, stroke: color(stroke), 'stroke-width': 1, fill: 'none' })
}

/** Two short strokes: the axis does not start at 0. */
function cutMark({ color }: Pen, d: string): SvgNode {
  return svgNode('path', { class: 'kg-cut', d, stroke: color('subtle'), 'stroke-width': 1.5, fill: 'none' })
}

function tickLabels(pen: Pen, axis: Axis): SvgNode[] {
  return axis.ticks.flatMap(({ labelAt }) => (labelAt ? [drawLabel(pen, labelAt)] : []))
}

function titles(pen: Pen): SvgNode[] {
  return [pen.chart.vertical, pen.chart.horizontal].flatMap(({ titleLabels }) =>
    titleLabels.map((label) => drawLabel(pen, label, label.weight > 400 ? 'ink' : 'subtle')),
  )
}

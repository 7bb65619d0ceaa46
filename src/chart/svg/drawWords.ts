import type { KeyEntry } from '../ResolvedChart.ts'
import type { ResolvedSeries } from '../ResolvedSeries.ts'
import { drawBackedLabel, drawLabel } from './drawLabel.ts'
import { drawMarker } from './drawMarker.ts'
import { barFill } from './drawSeries.ts'
import type { Pen } from './Pen.ts'
import { type SvgNode, svgNode } from './SvgNode.ts'

/** Everything that is said in the plot, on top of everything that is drawn. */
export function drawWords(pen: Pen): SvgNode[] {
  const { chart } = pen
  return [
    ...chart.voids.flatMap(({ labelAt }) => labelAt.flatMap((label) => drawBackedLabel(pen, label))),
    ...chart.breaks.flatMap(({ labelAt }) => labelAt.map((label) => drawLabel(pen, label))),
    ...chart.events.map(({ label }) => drawLabel(pen, label)),
    ...chart.gapLabels.flatMap((label) => drawBackedLabel(pen, label)),
    ...chart.targets.flatMap(({ labelAt }) => (labelAt ? drawBackedLabel(pen, labelAt, 'target') : [])),
    ...(chart.today?.label ? drawBackedLabel(pen, chart.today.label, 'ink') : []),
    ...chart.series.flatMap((series) => seriesWords(pen, series)),
    ...(chart.figure ? [drawLabel(pen, chart.figure, 'ink')] : []),
    ...(chart.emptyMessage ? [drawLabel(pen, chart.emptyMessage)] : []),
    ...drawKey(pen),
  ]
}

function seriesWords(pen: Pen, series: ResolvedSeries): SvgNode[] {
  const outside = pen.chart.mark === 'pyramid' ? 'ink' : ownColor(series)
  const values = series.points.flatMap(({ valueLabel, value }) =>
    valueLabel ? drawBackedLabel(pen, valueLabel, value === null ? 'subtle' : outside) : [],
  )
  const { endLabel } = series
  if (!endLabel) return values
  const { mark } = pen.chart
  const isGap = series.points[0]?.value == null || (mark === 'stack' && !series.points[0].bar)
  if (mark === 'bar' || mark === 'dot' || mark === 'stack')
    return [...values, ...drawBackedLabel(pen, endLabel, isGap ? 'subtle' : 'ink')]
  const { leader } = endLabel
  const line = leader
    ? [
        svgNode('path', {
          class: 'kg-leader',
          d: `M${leader.x1} ${leader.y1}L${leader.x2} ${leader.y2}`,
          stroke: pen.color(series.color),
          'stroke-width': 1,
        }),
      ]
    : []
  const inside = endLabel.box.x < pen.chart.plot.x + pen.chart.plot.width
  const words = inside ? drawBackedLabel(pen, endLabel, ownColor(series)) : [drawLabel(pen, endLabel, ownColor(series))]
  return [...values, ...line, ...words]
}

/** Labels take the colour of their line, except grey ones, whose line colour is too light for text. */
function ownColor({ color }: ResolvedSeries) {
  return color === 'context' ? 'subtle' : color
}

function drawKey(pen: Pen): SvgNode[] {
  return pen.chart.key.flatMap((entry) => (entry.kind === 'series' ? seriesEntry(pen, entry) : targetEntry(pen, entry)))
}

function seriesEntry(pen: Pen, { of, swatch, labels }: KeyEntry): SvgNode[] {
  const series = pen.chart.series.find(({ key }) => key === of)
  if (!series) return []
  const { marker, color, open, weight } = series
  const size = Math.min(5, series.markerSize)
  const isBlock = pen.chart.mark === 'column' || pen.chart.mark === 'stack'
  const line = svgNode('path', {
    d: `M${swatch.x - 8} ${swatch.y}h16`,
    stroke: pen.color(color),
    'stroke-width': weight,
  })
  const block = svgNode('rect', { x: swatch.x - 6, y: swatch.y - 6, width: 12, height: 12, fill: barFill(pen, series) })
  const sign = isBlock ? [block] : [line, drawMarker(pen, swatch.x, swatch.y, { marker, size, color, open })]
  return [...sign, ...labels.map((label) => drawLabel(pen, label, ownColor(series)))]
}

function targetEntry(pen: Pen, { of, swatch, labels }: KeyEntry): SvgNode[] {
  const target = pen.chart.targets.find(({ id }) => id === of)
  const look = { marker: 'diamond', size: 5, color: 'target', open: target?.superseded ?? false } as const
  return [drawMarker(pen, swatch.x, swatch.y, look), ...labels.map((label) => drawLabel(pen, label, 'target'))]
}

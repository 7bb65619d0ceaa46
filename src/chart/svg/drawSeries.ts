import type { ResolvedPoint, ResolvedSeries, Stretch } from '../ResolvedSeries.ts'
import { drawMarker } from './drawMarker.ts'
import type { Pen } from './Pen.ts'
import { type SvgNode, svgNode } from './SvgNode.ts'

/** Lines, bars and markers, the strongest series last and so on top. */
export function drawSeries(pen: Pen): SvgNode[] {
  return pen.chart.series
    .toSorted((a, b) => a.weight - b.weight)
    .filter(({ points }) => points.some(({ y }) => y !== null))
    .map((series) =>
      svgNode('g', { class: 'kg-series', 'data-series': series.key }, [
        ...series.stretches.map((stretch) => drawStretch(pen, series, stretch)),
        ...series.points.flatMap((point) => [...drawBar(pen, series, point), ...drawPoint(pen, series, point)]),
      ]),
    )
}

function drawStretch(
  { color }: Pen,
  { points, weight, color: name }: ResolvedSeries,
  { from, to, style }: Stretch,
): SvgNode {
  const corners = points.slice(from, to + 1).map(({ x, y }) => `${x} ${y ?? 0}`)
  const dotted = style === 'dotted' ? { 'stroke-dasharray': weight < 2 ? '2 3' : '2 4' } : {}
  return svgNode('path', {
    class: 'kg-line',
    d: `M${corners.join('L')}`,
    fill: 'none',
    stroke: color(name),
    'stroke-width': style === 'dotted' ? weight * 0.75 : weight,
    'stroke-linejoin': 'round',
    ...dotted,
  })
}

function drawBar(pen: Pen, series: ResolvedSeries, { bar, uncertain }: ResolvedPoint): SvgNode[] {
  if (!bar) return []
  const { color, id } = pen
  const { color: name, texture } = series
  const fill = uncertain ? `url(#${id(`hatch-${name}`)})` : barFill(pen, series)
  // Parts beside each other are parted by a line of page.
  const edge = texture ? 'page' : name
  const outline = uncertain || texture ? { stroke: color(edge), 'stroke-width': 1 } : {}
  return [svgNode('rect', { class: 'kg-bar', ...bar, fill, ...outline })]
}

function drawPoint(pen: Pen, series: ResolvedSeries, { x, y, marker }: ResolvedPoint): SvgNode[] {
  if (y === null || marker === 'none') return []
  const open = marker === 'open' || series.open
  return [drawMarker(pen, x, y, { marker: series.marker, size: series.markerSize, color: series.color, open })]
}

/** What a bar that is final is filled with. */
export function barFill({ color, id }: Pen, { color: name, texture = 'plain' }: ResolvedSeries): string {
  return texture === 'plain' ? color(name) : `url(#${id(`${texture}-${name}`)})`
}

/** Dots or lines of page on the colours of the parts of a stack. */
export function partPatterns({ chart, color, id }: Pen): SvgNode[] {
  const looks = new Map(chart.series.map(({ texture, color: name }) => [`${texture}-${name}`, { texture, name }]))
  return [...looks].flatMap(([key, { texture, name }]) => {
    if (texture === undefined || texture === 'plain') return []
    const sign =
      texture === 'dots'
        ? svgNode('circle', { cx: 3, cy: 3, r: 1.2, fill: color('page') })
        : svgNode('path', { d: 'M0 3H6', stroke: color('page'), 'stroke-width': 1.2 })
    const attrs = { id: id(key), width: 6, height: 6, patternUnits: 'userSpaceOnUse' }
    return [svgNode('pattern', attrs, [svgNode('rect', { width: 6, height: 6, fill: color(name) }), sign])]
  })
}

/** Diagonal stripes in the colours of bars that are not final. */
export function barPatterns({ chart, color, id }: Pen): SvgNode[] {
  const names = chart.series
    .filter(({ points }) => points.some(({ bar, uncertain }) => bar && uncertain))
    .map((series) => series.color)
  return [...new Set(names)].map((name) =>
    svgNode(
      'pattern',
      { id: id(`hatch-${name}`), width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      [
        svgNode('rect', { width: 6, height: 6, fill: color('page') }),
        svgNode('path', { d: 'M1.5 0V6', stroke: color(name), 'stroke-width': 3 }),
      ],
    ),
  )
}

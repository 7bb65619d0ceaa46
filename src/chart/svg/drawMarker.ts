import type { ColorName, Marker } from '../ResolvedSeries.ts'
import type { Pen } from './Pen.ts'
import { type SvgNode, svgNode } from './SvgNode.ts'

export interface MarkerLook {
  readonly marker: Marker
  /** Half the height, in pixels. */
  readonly size: number
  readonly color: ColorName
  readonly open: boolean
}

/** A marker with its middle at x, y: filled, or page-coloured with an outline. */
export function drawMarker({ color }: Pen, x: number, y: number, look: MarkerLook): SvgNode {
  const strokeWidth = look.size >= 5 ? 2.5 : 1.8
  const size = look.open ? look.size - strokeWidth / 4 : look.size
  const attrs = look.open
    ? { fill: color('page'), stroke: color(look.color), 'stroke-width': strokeWidth }
    : { fill: color(look.color) }
  if (look.marker === 'circle') return svgNode('circle', { cx: x, cy: y, r: size, ...attrs })
  return svgNode('path', { d: outline(look.marker, x, y, size), ...attrs })
}

function outline(marker: Exclude<Marker, 'circle'>, x: number, y: number, r: number): string {
  switch (marker) {
    case 'square': {
      const side = rounded(r * 0.92)
      return `M${rounded(x - side)} ${rounded(y - side)}h${2 * side}v${2 * side}h${-2 * side}z`
    }
    case 'triangle':
      return `M${x} ${rounded(y - r * 1.15)}l${rounded(r * 1.2)} ${rounded(r * 2.05)}h${rounded(-r * 2.4)}z`
    case 'triangleDown':
      return `M${x} ${rounded(y + r * 1.15)}l${rounded(r * 1.2)} ${rounded(-r * 2.05)}h${rounded(-r * 2.4)}z`
    case 'diamond':
      return `M${x} ${rounded(y - r * 1.2)}l${rounded(r * 1.2)} ${rounded(r * 1.2)}l${rounded(-r * 1.2)} ${rounded(r * 1.2)}l${rounded(-r * 1.2)} ${rounded(-r * 1.2)}z`
  }
}

function rounded(pixels: number): number {
  return Math.round(pixels * 100) / 100
}

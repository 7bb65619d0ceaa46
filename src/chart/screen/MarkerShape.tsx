import type { ColorName, Marker } from '../ResolvedSeries.ts'
import { screenColors } from './screenColors.ts'

interface MarkerShapeProps {
  readonly x: number
  readonly y: number
  readonly marker: Marker
  /** Half the height, in pixels. */
  readonly size: number
  readonly color: ColorName
  readonly open: boolean
}

/** A marker with its middle at x, y, in the measures of the SVG writer: the two must not differ by a pixel. */
export function MarkerShape({ x, y, marker, size, color, open }: MarkerShapeProps) {
  const strokeWidth = size >= 5 ? 2.5 : 1.8
  const half = open ? size - strokeWidth / 4 : size
  const paint = open
    ? { fill: screenColors.page, stroke: screenColors[color], strokeWidth }
    : { fill: screenColors[color] }
  if (marker === 'circle') return <circle cx={x} cy={y} r={half} {...paint} />
  return <path d={outline(marker, x, y, half)} {...paint} />
}

function outline(marker: Exclude<Marker, 'circle'>, x: number, y: number, r: number): string {
  switch (marker) {
    case 'square':
      return `M${x - r * 0.92} ${y - r * 0.92}h${r * 1.84}v${r * 1.84}h${-r * 1.84}z`
    case 'triangle':
      return `M${x} ${y - r * 1.15}l${r * 1.2} ${r * 2.05}h${-r * 2.4}z`
    case 'triangleDown':
      return `M${x} ${y + r * 1.15}l${r * 1.2} ${-r * 2.05}h${-r * 2.4}z`
    case 'diamond':
      return `M${x} ${y - r * 1.2}l${r * 1.2} ${r * 1.2}l${-r * 1.2} ${r * 1.2}l${-r * 1.2} ${-r * 1.2}z`
  }
}

import type { Label } from '../Label.ts'
import type { ColorName } from '../ResolvedSeries.ts'
import type { Pen } from './Pen.ts'
import { type SvgNode, svgNode } from './SvgNode.ts'

/** A text of the drawing. */
export function drawLabel({ color }: Pen, label: Label, fill: ColorName = 'subtle'): SvgNode {
  const attrs = {
    x: label.x,
    y: label.y,
    'font-size': label.size,
    ...(label.weight === 400 ? {} : { 'font-weight': label.weight }),
    ...(label.anchor === 'start' ? {} : { 'text-anchor': label.anchor }),
    fill: color(fill),
  }
  return svgNode('text', attrs, [label.text])
}

/**
 * A text on a piece of page, so that it reads over lines and hatching. A rectangle and not a stroked outline:
 * Office and LibreOffice paint the outline over the letters.
 */
export function drawBackedLabel(pen: Pen, label: Label, fill: ColorName = 'subtle'): SvgNode[] {
  const { x, y, width, height } = label.box
  const back = svgNode('rect', { x: x - 2, y: y + 1, width: width + 4, height: height - 2, fill: pen.color('page') })
  return [back, drawLabel(pen, label, fill)]
}

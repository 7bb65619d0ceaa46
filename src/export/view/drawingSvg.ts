import { printSvg } from '../../chart/svg/printSvg.ts'
import { svgNode } from '../../chart/svg/SvgNode.ts'
import { drawViewSvg } from './drawViewSvg.ts'
import type { ViewDrawing } from './ViewDrawing.ts'

/** The drawing as an SVG of its own, on the page's light colours, with a font in it where one is given. */
export function drawingSvg(drawing: ViewDrawing, name: string, fontCss: string | null): string {
  const node = drawViewSvg(drawing, { id: 'kg-slide', name, palette: 'light' })
  const style = fontCss === null ? [] : [svgNode('style', {}, [fontCss])]
  return printSvg({ ...node, children: [...style, ...node.children] })
}

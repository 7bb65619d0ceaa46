import { drawSvg } from '../../chart/svg/drawSvg.ts'
import { printSvg } from '../../chart/svg/printSvg.ts'
import { type SvgNode, svgNode } from '../../chart/svg/SvgNode.ts'
import type { LaidPicture } from './layPicture.ts'

/** The picture as an SVG document that stands alone: no scripts, no references, a font by name or, with `fontCss`, inside. */
export function pictureSvg(laid: LaidPicture, fontCss: string | null): string {
  const { chart, panels, hasPage, width, height } = laid
  const drawn = drawSvg(chart, { frame: 'full', palette: 'light' })
  const children = drawn.children.flatMap((child): (SvgNode | string)[] => {
    if (!isPage(child)) return [child]
    return hasPage ? [resized(child, width, height)] : []
  })
  const style = fontCss === null ? [] : [svgNode('style', {}, [fontCss])]
  const attrs = { ...drawn.attrs, width, height, viewBox: `0 0 ${width} ${height}` }
  return printSvg({ ...drawn, attrs, children: [...style, ...(panels ? withPanels(laid, children) : children)] })
}

function isPage(child: SvgNode | string): child is SvgNode {
  return typeof child !== 'string' && child.tag === 'rect'
}

function resized(node: SvgNode, width: number, height: number): SvgNode {
  return { ...node, attrs: { ...node.attrs, width, height } }
}

/** The small charts where the plot would have been, and the lines under it moved to their foot. */
function withPanels({ chart, panels }: LaidPicture, children: readonly (SvgNode | string)[]): (SvgNode | string)[] {
  const { padding, above } = chart.captions
  const top = padding + above.height
  const down = (panels?.height ?? 0) - chart.height
  return children.map((child) => {
    if (typeof child === 'string') return child
    if (child.tag === 'g') return svgNode('g', { transform: `translate(${padding} ${top})` }, panelNodes(panels))
    const isBelow = child.tag === 'text' && Number(child.attrs.y) > top + chart.height
    return isBelow ? { ...child, attrs: { ...child.attrs, y: Number(child.attrs.y) + down } } : child
  })
}

function panelNodes(panels: LaidPicture['panels']): SvgNode[] {
  return (panels?.panels ?? []).map(({ x, y, chart }) => {
    const node = drawSvg(chart, { frame: 'plot', palette: 'light' })
    return { ...node, attrs: { ...node.attrs, x, y } }
  })
}

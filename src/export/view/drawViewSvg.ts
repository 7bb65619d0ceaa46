import { type SvgNode, svgNode } from '../../chart/svg/SvgNode.ts'
import type { MarkShape, ViewDrawing, ViewMark } from './ViewDrawing.ts'
import { type HatchName, hatches, type ViewPalette, viewColor } from './viewPalette.ts'

const fonts = "'Inter Variable', Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

interface DrawnAs {
  /** No other drawing on the page has it. */
  readonly id: string
  /** What the drawing shows, for those who do not see it. */
  readonly name: string
  readonly palette: ViewPalette
}

/** The view's drawing as SVG, without the words a page writes around it. */
export function drawViewSvg(drawing: ViewDrawing, { id, name, palette }: DrawnAs): SvgNode {
  const { width, height } = drawing
  return svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'kg-view-drawing',
      role: 'img',
      'aria-label': name,
      ...{ width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': fonts, 'font-size': 13 },
    },
    viewNodes(drawing, id, palette),
  )
}

/** The marks and the patterns they need. */
export function viewNodes({ marks }: ViewDrawing, id: string, palette: ViewPalette): SvgNode[] {
  const used = (Object.keys(hatches) as HatchName[]).filter((name) =>
    marks.some((mark) => mark.kind === 'box' && mark.fill === name),
  )
  const patterns = used.map((name) => hatchPattern(name, id, palette))
  const defs = patterns.length > 0 ? [svgNode('defs', {}, patterns)] : []
  return [...defs, ...marks.flatMap((mark) => nodesOf(mark, id, palette))]
}

function hatchPattern(name: HatchName, id: string, palette: ViewPalette): SvgNode {
  const { color, angle } = hatches[name]
  const attrs = { id: `${id}-${name}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }
  const [page, lines] = [viewColor('page', palette), viewColor(color, palette)]
  return svgNode('pattern', { ...attrs, patternTransform: `rotate(${angle})` }, [
    svgNode('rect', { width: 6, height: 6, fill: page }),
    svgNode('path', { d: 'M0 1.5H6', stroke: lines, 'stroke-width': 2.5 }),
  ])
}

function nodesOf(mark: ViewMark, id: string, palette: ViewPalette): SvgNode[] {
  const color = (name: Parameters<typeof viewColor>[0]) => viewColor(name, palette)
  switch (mark.kind) {
    case 'box':
      return [boxNode(mark, id, palette)]
    case 'stroke': {
      const dash = mark.dash === undefined ? {} : { 'stroke-dasharray': mark.dash }
      return [
        svgNode('path', {
          d: mark.path,
          stroke: color(mark.color),
          'stroke-width': mark.weight,
          fill: 'none',
          ...dash,
        }),
      ]
    }
    case 'shape':
      return [shapeNode(mark, color(mark.color), color('page'))]
    case 'disc': {
      const dash = mark.dash === undefined ? {} : { 'stroke-dasharray': mark.dash }
      const look = { fill: color('page'), 'fill-opacity': 0.85, stroke: color(mark.color), 'stroke-width': mark.weight }
      return [svgNode('circle', { cx: mark.x, cy: mark.y, r: mark.radius, ...look, ...dash })]
    }
    case 'words':
      return wordNodes(mark, color(mark.color), color('page'))
    default:
      return mark satisfies never
  }
}

type MarkOf<Kind extends ViewMark['kind']> = Extract<ViewMark, { kind: Kind }>

function boxNode({ box: { x, y, width, height }, fill }: MarkOf<'box'>, id: string, palette: ViewPalette): SvgNode {
  if (fill !== 'outline' && !(fill in hatches))
    return svgNode('rect', { x, y, width, height, fill: viewColor(fill as Parameters<typeof viewColor>[0], palette) })
  const edge = fill === 'outline' ? 'subtle' : hatches[fill as HatchName].color
  const inside = fill === 'outline' ? viewColor('page', palette) : `url(#${id}-${fill})`
  const place = { x: x + 0.75, y: y + 0.75, width: Math.max(0, width - 1.5), height: height - 1.5 }
  return svgNode('rect', { ...place, fill: inside, stroke: viewColor(edge, palette), 'stroke-width': 1.5 })
}

const outlines: Readonly<Record<Exclude<MarkShape, 'circle'>, string>> = {
  triangle: 'M0-1.1 1.2.95h-2.4z',
  square: 'M-.9-.9h1.8v1.8h-1.8z',
  diamond: 'M0-1.2 1.2 0 0 1.2-1.2 0z',
  openDiamond: 'M0-1.2 1.2 0 0 1.2-1.2 0z',
  dash: 'M-1-.2h2v.4h-2z',
}

function shapeNode({ shape, x, y, size }: MarkOf<'shape'>, color: string, page: string): SvgNode {
  if (shape === 'circle') return svgNode('circle', { cx: x, cy: y, r: size, fill: color })
  const look = shape === 'openDiamond' ? { fill: page, stroke: color, 'stroke-width': 1.6 / size } : { fill: color }
  return svgNode('path', { d: outlines[shape], transform: `translate(${x} ${y}) scale(${size})`, ...look })
}

/** A text over fills and lines stands on a piece of page. */
function wordNodes({ label, backed }: MarkOf<'words'>, color: string, page: string): SvgNode[] {
  const { x, y, size, weight, anchor, text, box } = label
  const attrs = {
    ...{ x, y, 'font-size': size, fill: color },
    ...(weight === 400 ? {} : { 'font-weight': weight }),
    ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
  }
  const back = { x: box.x - 3, y: box.y, width: box.width + 6, height: box.height, fill: page }
  return [...(backed ? [svgNode('rect', back)] : []), svgNode('text', attrs, [text])]
}

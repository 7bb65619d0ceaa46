import type { Caption, ResolvedChart } from '../ResolvedChart.ts'
import type { ColorName } from '../ResolvedSeries.ts'
import { drawAxes } from './drawAxes.ts'
import { drawTargetLines, drawTargetMarks, drawUprights, drawVoids, voidPattern } from './drawContext.ts'
import { barPatterns, drawSeries, partPatterns } from './drawSeries.ts'
import { drawWords } from './drawWords.ts'
import { makePen, type Pen } from './Pen.ts'
import type { PaletteName } from './palette.ts'
import { type SvgNode, svgNode } from './SvgNode.ts'

export interface SvgOptions {
  /** plot: the drawing alone, for a page that says the rest · full: a picture with headline, notes, sources and margins. */
  readonly frame: 'plot' | 'full'
  readonly palette: PaletteName
}

const fonts = "'Inter Variable', Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

/** Draws a resolved chart as SVG. Sizes in pixels; a full picture is larger than the chart by its captions and padding. */
export function drawSvg(chart: ResolvedChart, options: SvgOptions): SvgNode {
  const pen = makePen(chart, options.palette)
  return options.frame === 'plot' ? plotSvg(pen) : fullSvg(pen)
}

function plotSvg(pen: Pen): SvgNode {
  const { chart } = pen
  const desc = svgNode('desc', { id: pen.id('desc') }, [chart.summary])
  return root(pen, chart.width, chart.height, { 'aria-label': chart.headline, 'aria-describedby': pen.id('desc') }, [
    desc,
    ...plotOf(pen),
  ])
}

/** `<title>` names a file; on a page it would pop up over the whole chart, so there the name is an attribute. */
function fullSvg(pen: Pen): SvgNode {
  const { chart } = pen
  const { above, below, padding } = chart.captions
  const plotTop = padding + above.height
  const width = chart.width + 2 * padding
  const height = plotTop + chart.height + below.height + (below.height > 0 ? 2 : 1) * padding
  const names = { 'aria-labelledby': `${pen.id('title')} ${pen.id('desc')}` }
  return root(pen, width, height, names, [
    svgNode('title', { id: pen.id('title') }, [chart.headline]),
    svgNode('desc', { id: pen.id('desc') }, [chart.summary]),
    svgNode('rect', { width, height, fill: pen.color('page') }),
    ...captionLines(pen, above, padding, padding),
    svgNode('g', { transform: `translate(${padding} ${plotTop})` }, plotOf(pen)),
    ...captionLines(pen, below, padding, plotTop + chart.height + padding),
  ])
}

function root(pen: Pen, width: number, height: number, names: SvgNode['attrs'], children: readonly SvgNode[]): SvgNode {
  return svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'kg-chart',
      id: pen.id('chart'),
      lang: pen.chart.locale,
      role: 'img',
      ...names,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': fonts,
      'font-size': 13,
    },
    children,
  )
}

function plotOf(pen: Pen): SvgNode[] {
  const patterns = [...voidPattern(pen), ...barPatterns(pen), ...partPatterns(pen)]
  return [
    ...(patterns.length > 0 ? [svgNode('defs', {}, patterns)] : []),
    ...drawVoids(pen),
    ...drawAxes(pen),
    ...drawUprights(pen),
    ...drawTargetLines(pen),
    ...drawSeries(pen),
    ...drawTargetMarks(pen),
    ...drawWords(pen),
  ]
}

const captionLook = {
  headline: { size: 21, weight: 650, color: 'ink' },
  subtitle: { size: 14, weight: 400, color: 'subtle' },
  note: { size: 13, weight: 400, color: 'subtle' },
  source: { size: 13, weight: 400, color: 'subtle' },
} as const satisfies Record<string, { size: number; weight: number; color: ColorName }>

function captionLines(pen: Pen, { lines }: Caption, x: number, top: number): SvgNode[] {
  return lines.map(({ text, y, style }) => {
    const { size, weight, color } = captionLook[style]
    return svgNode('text', { x, y: top + y, 'font-size': size, 'font-weight': weight, fill: pen.color(color) }, [text])
  })
}

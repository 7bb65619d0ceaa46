import { printSvg } from '../../../chart/svg/printSvg.ts'
import { svgNode } from '../../../chart/svg/SvgNode.ts'
import { wrapText } from '../../../chart/textWidth.ts'
import type { ShownTable } from '../../../export/collection/ShownTable.ts'
import { drawViewSvg, viewNodes } from '../../../export/view/drawViewSvg.ts'
import { box, type ViewDrawing, type ViewMark, words } from '../../../export/view/ViewDrawing.ts'
import type { ViewColor } from '../../../export/view/viewPalette.ts'

const margin = 32

/** The drawing's width in a picture of that width. */
export const insideOf = (width: number) => width - 2 * margin

interface Style {
  readonly size: number
  readonly weight: number
  readonly color: ViewColor
}

const styles = {
  headline: { size: 22, weight: 650, color: 'ink' },
  subtitle: { size: 14, weight: 400, color: 'subtle' },
  note: { size: 13, weight: 400, color: 'subtle' },
} as const satisfies Record<string, Style>

type PictureWords = Pick<ShownTable, 'headline' | 'subtitle' | 'notes' | 'sources'>

export interface FramedPicture {
  readonly svg: (fontCss: string | null) => string
  readonly width: number
  readonly height: number
}

/** A drawing with headline, filters, notes and source in it, as a file that stands alone. */
export function framePicture(drawing: ViewDrawing, told: PictureWords, link: string): FramedPicture {
  const width = drawing.width + 2 * margin
  const above = [
    ...linesOf(told.headline, 'headline', drawing.width),
    ...linesOf(told.subtitle, 'subtitle', drawing.width),
  ]
  const sources = told.sources.map(({ text, url }) => `${text} ${url}`.trim())
  const below = [...told.notes, ...sources, ...(link === '' ? [] : [link])].flatMap((text) =>
    linesOf(text, 'note', drawing.width),
  )
  const top = margin + heightOf(above) + 20
  const height = top + drawing.height + (below.length > 0 ? 16 + heightOf(below) : 0) + margin
  const marks = [
    box('page', 0, 0, width, height),
    ...wordMarks(above, margin),
    ...wordMarks(below, top + drawing.height + 16),
  ]
  const inner = svgNode('g', { transform: `translate(${margin} ${top})` }, viewNodes(drawing, 'kg-view', 'light'))
  const outer = drawViewSvg({ width, height, marks }, { id: 'kg-frame', name: told.headline, palette: 'light' })
  const svg = (fontCss: string | null) => {
    const style = fontCss === null ? [] : [svgNode('style', {}, [fontCss])]
    const title = svgNode('title', {}, [told.headline])
    const desc = svgNode('desc', {}, [`${told.headline}. ${told.subtitle}.`])
    return printSvg({ ...outer, children: [title, desc, ...style, ...outer.children, inner] })
  }
  return { svg, width, height }
}

interface Line {
  readonly text: string
  readonly style: Style
}

function linesOf(text: string, name: keyof typeof styles, width: number): Line[] {
  const style = styles[name]
  return text === '' ? [] : wrapText(text, width, style.size, style.weight).map((line) => ({ text: line, style }))
}

const stepOf = ({ style }: Line) => Math.round(style.size * 1.4)

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + stepOf(line), 0)
}

function wordMarks(lines: readonly Line[], top: number): ViewMark[] {
  let y = top
  return lines.map((line) => {
    y += stepOf(line)
    const { size, weight, color } = line.style
    return words(line.text, margin, y - 4, color, { size, weight })
  })
}

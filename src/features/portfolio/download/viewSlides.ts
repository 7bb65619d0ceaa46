import { drawPng } from '../../../chart/png/drawPng.ts'
import type { Slide } from '../../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../../chart/pptx/SlideTemplate.ts'
import { printSvg } from '../../../chart/svg/printSvg.ts'
import { svgNode } from '../../../chart/svg/SvgNode.ts'
import { shownPictureSlide, shownTableSlides } from '../../../export/deck/tableSlides.ts'
import { loadFontFace } from '../../../export/picture/loadFontFace.ts'
import { drawViewSvg } from '../drawing/drawViewSvg.ts'
import { resolveView } from '../drawing/resolveView.ts'
import type { ViewDrawing } from '../drawing/ViewDrawing.ts'
import type { PictureWish } from './viewPicture.ts'

interface SlideFrame {
  /** ISO date. */
  readonly today: string
  readonly template: SlideTemplate
}

const words = { title: '', comment: '' }

/** The view's drawing on the first slide, where it has one, and then its figures as tables that can be edited. */
export async function viewSlides(wish: PictureWish, { today, template }: SlideFrame): Promise<Slide[]> {
  const { shown, link, locale } = wish
  const frame = { locale, today, template }
  const tables = shownTableSlides(shown, link, words, frame)
  const drawing = slideDrawing(wish)
  if (!drawing) return tables
  const png = await drawingPng(drawing, shown.headline)
  return [shownPictureSlide(shown, { png, link, words }, frame), ...tables]
}

const [width, height] = [960, 380]

/** As many projects as can be read on a slide; the others are counted on it, and stand in the tables after it. */
export function slideDrawing({
  id,
  view,
  municipality,
  locale,
}: Omit<PictureWish, 'shown' | 'link'>): ViewDrawing | null {
  for (let most = 12; most > 3; most -= 1) {
    const drawing = resolveView(id, view, { width, locale, municipality, most })
    if (!drawing || drawing.height <= height) return drawing
  }
  return resolveView(id, view, { width, locale, municipality, most: 3 })
}

async function drawingPng(drawing: ViewDrawing, name: string): Promise<Uint8Array> {
  const node = drawViewSvg(drawing, { id: 'kg-slide', name, palette: 'light' })
  const font = await loadFontFace(printSvg(node))
  const style = font === null ? [] : [svgNode('style', {}, [font])]
  const svg = printSvg({ ...node, children: [...style, ...node.children] })
  return drawPng(svg, { width: drawing.width * 2, height: drawing.height * 2 })
}

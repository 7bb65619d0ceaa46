import type { Slide } from '../../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../../chart/pptx/SlideTemplate.ts'
import { shownPictureSlide, shownTableSlides } from '../../../export/deck/tableSlides.ts'
import { drawingPng } from '../../../export/view/drawingPng.ts'
import { slideDrawing } from './fittedDrawing.ts'
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

import type { Locale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { drawingTexts } from './drawingTexts.ts'
import { type ViewDrawing, words } from './ViewDrawing.ts'

/** The drawing with a line under it that counts the projects it has no room for. */
export function moreMarks(drawing: ViewDrawing, left: number, locale: Locale): ViewDrawing {
  if (left <= 0) return drawing
  const told = words(textsIn(drawingTexts, locale).more(left), 0, drawing.height + 20, 'subtle')
  return { ...drawing, height: drawing.height + 28, marks: [...drawing.marks, told] }
}

import { column, type ViewDrawing } from '../../../export/view/ViewDrawing.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { drawingTexts } from './drawingTexts.ts'

/** The drawing with a line under it that counts the projects it has no room for. */
export function moreMarks(drawing: ViewDrawing, left: number, locale: Locale): ViewDrawing {
  if (left <= 0) return drawing
  return withLine(drawing, textsIn(drawingTexts, locale).more(left))
}

/** The drawing with a line of words under it, in as many lines as it needs. */
export function withLine(drawing: ViewDrawing, text: string): ViewDrawing {
  const told = column(text, { x: 0, y: drawing.height + 6, width: drawing.width, color: 'subtle', most: 3 })
  return { ...drawing, height: told.end + 4, marks: [...drawing.marks, ...told.marks] }
}

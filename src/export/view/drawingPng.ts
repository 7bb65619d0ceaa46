import { drawPng } from '../../chart/png/drawPng.ts'
import { loadFontFace } from '../picture/loadFontFace.ts'
import { drawingSvg } from './drawingSvg.ts'
import type { ViewDrawing } from './ViewDrawing.ts'

/** The drawing as PNG, twice as large as it is written. Rejects where the browser cannot draw it. */
export async function drawingPng(drawing: ViewDrawing, name: string): Promise<Uint8Array> {
  const font = await loadFontFace(drawingSvg(drawing, name, null))
  return drawPng(drawingSvg(drawing, name, font), { width: drawing.width * 2, height: drawing.height * 2 })
}

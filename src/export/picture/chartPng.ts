import { drawPng } from '../../chart/png/drawPng.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { layPicture } from './layPicture.ts'
import { loadFontFace } from './loadFontFace.ts'
import type { PictureWish } from './PictureSize.ts'
import { pictureSvg } from './pictureSvg.ts'
import { withPictureTexts } from './withPictureTexts.ts'

/** The chart as a PNG, font and texts inside. Rejects where the browser cannot draw it. */
export async function chartPng(subject: ChartSubject, wish: PictureWish): Promise<Uint8Array<ArrayBuffer>> {
  const laid = layPicture(subject.spec, wish, subject.locale)
  const plain = pictureSvg(laid, null)
  const font = await loadFontFace(plain)
  const png = await drawPng(font === null ? plain : pictureSvg(laid, font), laid.pixels)
  return withPictureTexts(png, laid.chart, subject)
}

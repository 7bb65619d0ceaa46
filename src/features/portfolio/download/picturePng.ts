import { drawPng } from '../../../chart/png/drawPng.ts'
import { loadFontFace } from '../../../export/picture/loadFontFace.ts'
import type { FramedPicture } from '../drawing/framePicture.ts'

/** The picture as PNG, twice as large as it is written. Rejects where the browser cannot draw it. */
export async function picturePng(picture: FramedPicture): Promise<Uint8Array<ArrayBuffer>> {
  const font = await loadFontFace(picture.svg(null))
  const size = { width: picture.width * 2, height: picture.height * 2 }
  return new Uint8Array(await drawPng(picture.svg(font), size))
}

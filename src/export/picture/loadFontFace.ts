import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import { fontFace, fontRanges, neededRanges } from './fontFace.ts'

const addresses = { latin, latinExt }

/** The font of the site as the browser has it, for a drawing with this text. Null when it cannot be had. */
export async function loadFontFace(text: string): Promise<string | null> {
  try {
    const fonts = neededRanges(text).map(async (name) => {
      const answer = await fetch(addresses[name])
      if (!answer.ok) throw new Error(`font ${answer.status}`)
      return { bytes: new Uint8Array(await answer.arrayBuffer()), range: fontRanges[name] }
    })
    return fontFace(await Promise.all(fonts))
  } catch {
    return null
  }
}

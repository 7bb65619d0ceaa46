import { readFile } from 'node:fs/promises'
import { fontFace, fontRanges, neededRanges } from '../export/picture/fontFace.ts'
import { inPackages } from './inPackages.ts'

const files = { latin: 'inter-latin-wght-normal.woff2', latinExt: 'inter-latin-ext-wght-normal.woff2' } as const

/** The font of the site as it is installed, for a drawing with this text. */
export async function readFontFace(text: string): Promise<string> {
  const fonts = neededRanges(text).map(async (name) => ({
    bytes: await readFile(inPackages(`@fontsource-variable/inter/files/${files[name]}`)),
    range: fontRanges[name],
  }))
  return fontFace(await Promise.all(fonts))
}

import { readFile } from 'node:fs/promises'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { ChartSubject } from '../export/ChartSubject.ts'
import { layPicture } from '../export/picture/layPicture.ts'
import type { PictureWish } from '../export/picture/PictureSize.ts'
import { pictureSvg } from '../export/picture/pictureSvg.ts'
import { withPictureTexts } from '../export/picture/withPictureTexts.ts'
import { inPackages } from './inPackages.ts'
import { openFont } from './openFont.ts'

/** The weights the drawings use; each text takes the nearest. Latin and extended Latin, as on the site. */
const fontFiles = [400, 500, 600, 700].flatMap((weight) =>
  ['latin', 'latin-ext'].map((part) => `inter-${part}-${weight}-normal.woff`),
)

let fonts: Promise<Uint8Array[]> | null = null

/** The chart as a PNG, drawn without a browser: the same SVG, with the site's font. */
export async function rasterPng(subject: ChartSubject, wish: PictureWish): Promise<Uint8Array<ArrayBuffer>> {
  const laid = layPicture(subject.spec, wish, subject.locale)
  const png = await rasterSvg(pictureSvg(laid, null), laid.pixels.width)
  return withPictureTexts(png, laid.chart, subject)
}

/** An SVG drawn by us as a PNG so many pixels wide. */
export async function rasterSvg(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= prepare()
  const drawing = new Resvg(withWholeWeights(svg), {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: await fonts, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
  })
  const image = drawing.render()
  try {
    return new Uint8Array(image.asPng())
  } finally {
    image.free()
    drawing.free()
  }
}

/** The drawer knows the nine classic weights and takes any other for 400. */
function withWholeWeights(svg: string): string {
  return svg.replace(
    /font-weight="(\d+)"/g,
    (_, weight: string) => `font-weight="${Math.round(Number(weight) / 100) * 100}"`,
  )
}

async function prepare(): Promise<Uint8Array[]> {
  await initWasm(await readFile(inPackages('@resvg/resvg-wasm/index_bg.wasm')))
  return Promise.all(
    fontFiles.map(async (name) => openFont(await readFile(inPackages(`@fontsource/inter/files/${name}`)))),
  )
}

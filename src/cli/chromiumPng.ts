import { accessSync, constants } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ChartSubject } from '../export/ChartSubject.ts'
import { fontFace, fontRanges, neededRanges } from '../export/picture/fontFace.ts'
import { layPicture } from '../export/picture/layPicture.ts'
import type { PictureWish } from '../export/picture/PictureSize.ts'
import { pictureSvg } from '../export/picture/pictureSvg.ts'
import { withPictureTexts } from '../export/picture/withPictureTexts.ts'

const fontFiles = { latin: 'inter-latin-wght-normal.woff2', latinExt: 'inter-latin-ext-wght-normal.woff2' }

/** The chart as a PNG drawn by a Chromium on this machine; null when there is none. */
export async function chromiumPng(subject: ChartSubject, wish: PictureWish): Promise<Uint8Array | null> {
  const browser = await launchChromium()
  if (!browser) return null
  try {
    const laid = layPicture(subject.spec, wish, subject.locale)
    const scale = laid.pixels.width / laid.width
    const viewport = { width: Math.ceil(laid.width), height: Math.ceil(laid.height) }
    const page = await browser.newPage({ viewport, deviceScaleFactor: scale })
    const plain = pictureSvg(laid, null)
    const svg = pictureSvg(laid, fontFace(await readFonts(plain)))
    await page.setContent(`<!doctype html><style>html,body{margin:0}svg{display:block}</style>${svg}`)
    await page.evaluate('document.fonts.ready')
    const clip = { x: 0, y: 0, width: laid.width, height: laid.height }
    return withPictureTexts(await page.screenshot({ clip, type: 'png' }), laid.chart, subject)
  } finally {
    await browser.close()
  }
}

/** Playwright drives the tests; where only the site's own packages are installed, it is not there. */
async function launchChromium() {
  try {
    const { chromium } = await import('playwright-core')
    const path = [process.env.CHROMIUM_PATH ?? '', ...onPath(), chromium.executablePath()].find(isProgram)
    return path === undefined ? null : await chromium.launch({ executablePath: path, args: ['--disable-gpu'] })
  } catch {
    return null
  }
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  )
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return path !== ''
  } catch {
    return false
  }
}

function readFonts(text: string) {
  return Promise.all(
    neededRanges(text).map(async (name) => {
      const address = import.meta.resolve(`@fontsource-variable/inter/files/${fontFiles[name]}`)
      return { bytes: await readFile(fileURLToPath(address)), range: fontRanges[name] }
    }),
  )
}

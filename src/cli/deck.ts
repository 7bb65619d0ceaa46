import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { collectedGroups } from '../export/collection/collectedGroups.ts'
import { parseCollection } from '../export/collection/collectionText.ts'
import { collectionSlides } from '../export/deck/collectionSlides.ts'
import { type DrawPicture, multiplesWish } from '../export/deck/pictureSlide.ts'
import { writeDeck } from '../export/deck/writeDeck.ts'
import { drawingSvg } from '../export/view/drawingSvg.ts'
import type { ViewDrawing } from '../export/view/ViewDrawing.ts'
import { openFolder } from './openFolder.ts'
import { rasterPng, rasterSvg } from './rasterPng.ts'
import { writeOut } from './writeOut.ts'

const options = {
  out: { type: 'string', default: 'samling.pptx' },
  folder: { type: 'string', default: 'data' },
  lang: { type: 'string', default: 'nb' },
  site: { type: 'string', default: '' },
  today: { type: 'string' },
} as const

/** Small multiples need a picture: slides have no chart of many. */
const picture: DrawPicture = (subject, room) => rasterPng(subject, multiplesWish(room))

function kept(drawing: ViewDrawing, name: string): Promise<Uint8Array> {
  return rasterSvg(drawingSvg(drawing, name, null), drawing.width * 2)
}

/** Writes a collection as slides. Exit 0 done, 1 something was left out, 2 could not run. */
export async function deck(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
  const [path] = positionals
  if (path === undefined) return refuse('kg deck <collection.json> [--out deck.pptx] [--folder data] [--lang nn|en]')
  const text = await textAt(path)
  if (text === null) return refuse(`${path}: finner ikke filen.`)
  const parsed = parseCollection(text)
  if (!parsed) return refuse(`${path}: ikke en samling. Lagre en med «Lagre som fil» på siden Samling.`)
  const opened = await openFolder(values)
  if (!opened) return 2
  const { base, template, ...frame } = opened
  if (!template) return refuse(`${values.folder}: slide-template.json mangler eller er ufullstendig.`)
  const { collection, leftOut } = parsed
  const slides = await collectionSlides(base, collection, { ...frame, template, picture, kept })
  if (!(await writeOut(values.out, await writeDeck(slides, template, frame.locale)))) return 2
  const unknown = collectedGroups(base, collection, frame).lost.length
  const lost = leftOut + unknown
  console.log(`${values.out}: ${slides.length} lysbilder av ${collection.figures.length - unknown} figurer`)
  if (lost > 0) console.error(`${lost} figurer er utelatt: de kan ikke leses eller finnes ikke i ${values.folder}.`)
  return lost > 0 ? 1 : 0
}

async function textAt(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return null
  }
}

function refuse(reason: string): number {
  console.error(reason)
  return 2
}

import { readSlideTemplate } from '../../blocks/readSlideTemplate.ts'
import { siteAddress } from '../../blocks/siteAddress.ts'
import { today } from '../../blocks/today.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Collection } from '../../export/collection/Collection.ts'
import { collectionSlides } from '../../export/deck/collectionSlides.ts'
import { type DrawPicture, multiplesWish } from '../../export/deck/pictureSlide.ts'
import { writeDeck } from '../../export/deck/writeDeck.ts'
import { fileNamePart } from '../../export/fileName.ts'
import { chartPng } from '../../export/picture/chartPng.ts'
import { saveFile } from '../../export/saveFile.ts'
import { drawingPng } from '../../export/view/drawingPng.ts'
import type { ViewDrawing } from '../../export/view/ViewDrawing.ts'
import type { Locale } from '../../i18n/Locale.ts'

export interface DeckProgress {
  readonly done: number
  readonly all: number
  readonly isWriting: boolean
}

interface DeckWork {
  readonly base: KnowledgeBase
  readonly collection: Collection
  readonly locale: Locale
  readonly signal: AbortSignal
  readonly onProgress: (progress: DeckProgress) => void
}

const deckType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** Makes the slides and gives them to the reader. Rejects with the signal's reason when it is called off. */
export async function makeDeck(work: DeckWork): Promise<{ name: string; slides: number }> {
  const { base, collection, locale, signal, onProgress } = work
  const template = await readSlideTemplate()
  let all = 0
  const onStep = async (done: number, total: number) => {
    all = total
    onProgress({ done, all, isWriting: false })
    await nextFrame()
    signal.throwIfAborted()
  }
  const frame = { locale, today: today(), site: siteAddress(), template, picture, kept, onStep }
  const slides = await collectionSlides(base, collection, frame)
  onProgress({ done: all, all, isWriting: true })
  await nextFrame()
  const bytes = await writeDeck(slides, template, locale)
  signal.throwIfAborted()
  const name = `${fileNamePart(collection.title) || 'samling'}_${today()}.pptx`
  saveFile({ name, blob: new Blob([bytes], { type: deckType }) })
  return { name, slides: slides.length }
}

/** Small charts are a picture; where the browser cannot draw it, one chart that can be edited. */
const picture: DrawPicture = (subject, room) => chartPng(subject, multiplesWish(room)).catch(() => null)

function kept(drawing: ViewDrawing, name: string): Promise<Uint8Array | null> {
  return drawingPng(drawing, name).catch(() => null)
}

/** Lets the browser show how far it has come, and hear a press. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { figureSlides } from './figureSlides.ts'
import { writeDeck } from './writeDeck.ts'

/** One chart as slides. */
export function chartDeck(subject: ChartSubject, template: SlideTemplate): Promise<Uint8Array<ArrayBuffer>> {
  return writeDeck(figureSlides(subject, { title: '', comment: '' }, template), template, subject.locale)
}

import type { Slide } from '../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import { resolveChart } from '../../chart/resolveChart.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import type { PictureWish } from '../picture/PictureSize.ts'
import { type FigureWords, pixelsPerInch } from './figureSlides.ts'
import { pictureBetween } from './pictureBetween.ts'
import { slideFoot, slideNotes } from './slideFoot.ts'
import { slideHead } from './slideHead.ts'

/** Draws a subject for so much room in pixels of our drawings, without its words; null where nothing can draw. */
export type DrawPicture = (subject: ChartSubject, room: PictureRoom) => Promise<Uint8Array | null>

export interface PictureRoom {
  readonly width: number
  readonly height: number
}

/** Small charts that fill the room, sharp on a large screen, with nothing that the slide says itself. */
export function multiplesWish({ width, height }: PictureRoom): PictureWish {
  return { size: 'shown', scale: 2, shownWidth: width, shownHeight: height, asMultiples: true, isBare: true }
}

/**
 * Small multiples as a picture, which PowerPoint cannot draw itself. Its figures stand in the notes' link and in the data
 * files. Null where it cannot be drawn.
 */
export async function pictureSlide(
  subject: ChartSubject,
  words: FigureWords,
  template: SlideTemplate,
  draw: DrawPicture,
): Promise<Slide | null> {
  const chart = resolveChart(subject.spec, { width: 900, height: null, locale: subject.locale })
  const title = words.title || chart.headline
  const head = slideHead(title, chart.subtitle, template)
  const foot = slideFoot(chart, words.comment, template)
  const room = {
    width: (template.width - 2 * template.margin) * pixelsPerInch,
    height: (foot.top - head.foot - 0.1) * pixelsPerInch,
  }
  const png = await draw(subject, room)
  if (!png) return null
  const picture = pictureBetween(png, { top: head.foot, bottom: foot.top }, template, chart.summary)
  return {
    look: 'plain',
    title,
    parts: [head.subtitle, picture, ...foot.parts],
    notes: slideNotes(subject, chart, words.comment),
  }
}

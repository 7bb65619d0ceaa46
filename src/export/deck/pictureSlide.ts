import type { Slide } from '../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import { resolveChart } from '../../chart/resolveChart.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import type { FigureWords } from './figureSlides.ts'
import { pictureBetween } from './pictureBetween.ts'
import { slideFoot, slideNotes } from './slideFoot.ts'
import { slideHead } from './slideHead.ts'

/** Small multiples as a picture, which PowerPoint cannot draw itself. Its figures stand in the notes' link and in the data files. */
export function pictureSlide(
  subject: ChartSubject,
  words: FigureWords,
  template: SlideTemplate,
  png: Uint8Array,
): Slide {
  const chart = resolveChart(subject.spec, { width: 900, height: null, locale: subject.locale })
  const title = words.title || chart.headline
  const head = slideHead(title, chart.subtitle, template)
  const foot = slideFoot(chart, words.comment, template)
  const picture = pictureBetween(png, { top: head.foot, bottom: foot.top }, template, chart.summary)
  return {
    look: 'plain',
    title,
    parts: [head.subtitle, picture, ...foot.parts],
    notes: slideNotes(subject, chart, words.comment),
  }
}

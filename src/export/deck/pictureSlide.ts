import type { Slide } from '../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import { resolveChart } from '../../chart/resolveChart.ts'
import { base64 } from '../base64.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import type { FigureWords } from './figureSlides.ts'
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
  const room = { width: template.width - 2 * template.margin, height: foot.top - head.foot - 0.1 }
  const view = new DataView(png.buffer, png.byteOffset)
  const scale = Math.min(room.width / view.getUint32(16), room.height / view.getUint32(20))
  const [w, h] = [view.getUint32(16) * scale, view.getUint32(20) * scale]
  const place = { x: template.margin + (room.width - w) / 2, y: head.foot, w, h }
  return {
    look: 'plain',
    title,
    parts: [head.subtitle, { kind: 'picture', ...place, base64: base64(png), altText: chart.summary }, ...foot.parts],
    notes: slideNotes(subject, chart, words.comment),
  }
}

import type { Slide } from '../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import { slideHead } from './slideHead.ts'

/** In the place of figures that their source does not let out: the reason, and where they can be seen. */
export function forbiddenSlide(title: string, reason: string, link: string, template: SlideTemplate): Slide {
  const head = slideHead(title, '', template)
  const { margin, width } = template
  const place = { x: margin, y: head.foot + 0.3, w: width - 2 * margin, h: 1.2 }
  const paragraphs = [{ text: reason }, ...(link === '' ? [] : [{ text: link, url: link }])]
  return {
    look: 'plain',
    title,
    parts: [{ kind: 'text', ...place, paragraphs, size: 18, color: 'ink' }],
    notes: [reason],
  }
}

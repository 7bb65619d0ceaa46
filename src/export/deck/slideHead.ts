import type { SlideText } from '../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import { titleSize, titleTop } from '../../chart/pptx/slideMasters.ts'
import { wrapText } from '../../chart/textWidth.ts'

/** Calibri is narrower than Inter, which the widths are measured in. */
const narrower = 0.9

/** The subtitle under a title of one line or two, and where the head ends, in inches. */
export function slideHead(
  title: string,
  subtitle: string,
  template: SlideTemplate,
): { subtitle: SlideText; foot: number } {
  const { margin } = template
  const width = template.width - 2 * margin
  const lines = Math.min(2, wrapText(title, (width * 72) / narrower, titleSize, 700).length)
  const y = titleTop + (lines * titleSize * 1.2) / 72 + 0.06
  const paragraphs = [{ text: subtitle }]
  return {
    subtitle: { kind: 'text', x: margin, y, w: width, h: 0.36, paragraphs, size: 15, color: 'subtle' },
    foot: y + 0.42,
  }
}

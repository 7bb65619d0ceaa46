import type { SlideText } from '../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import { titleSize, titleTop } from '../../chart/pptx/slideMasters.ts'
import { wrapText } from '../../chart/textWidth.ts'

/** Calibri is narrower than Inter, which the widths are measured in. */
const narrower = 0.9

const subtitleSize = 15

/** The subtitle, of one line or two as the title is, and where the head ends, in inches. */
export function slideHead(
  title: string,
  subtitle: string,
  template: SlideTemplate,
): { subtitle: SlideText; foot: number } {
  const { margin } = template
  const width = template.width - 2 * margin
  const linesOf = (text: string, size: number, weight: number) =>
    Math.max(1, Math.min(2, wrapText(text, (width * 72) / narrower, size, weight).length))
  const y = titleTop + (linesOf(title, titleSize, 700) * titleSize * 1.2) / 72 + 0.06
  const h = 0.36 + ((linesOf(subtitle, subtitleSize, 400) - 1) * subtitleSize * 1.2) / 72
  const paragraphs = [{ text: subtitle }]
  return {
    subtitle: { kind: 'text', x: margin, y, w: width, h, paragraphs, size: subtitleSize, color: 'subtle' },
    foot: y + h + 0.06,
  }
}

import type PptxGenJS from 'pptxgenjs'
import type { Slide } from './Slide.ts'
import type { SlideTemplate } from './SlideTemplate.ts'

export const masterOf: Record<Slide['look'], string> = { plain: 'Figur', divider: 'Skille', cover: 'Forside' }

/** Where the title of a plain page begins, in inches, and its size in points. */
export const titleTop = 0.5
export const titleSize = 26

/** The three masters: a plain page, and two in the municipality's own colour. */
export function defineMasters(deck: PptxGenJS, template: SlideTemplate): void {
  const { margin, width, height, colors, fonts, footer } = template
  const small = { fontFace: fonts.body, fontSize: 10, margin: 0 }
  deck.defineSlideMaster({
    title: masterOf.plain,
    background: { color: colors.page },
    objects: [
      { rect: { x: margin, y: 0.36, w: 0.62, h: 0.07, fill: { color: colors.home } } },
      footerText(footer, colors.subtle, template),
      titlePlace(
        { x: margin, y: titleTop, w: width - 2 * margin, h: 0.92 },
        titleSize,
        colors.ink,
        fonts.heading,
        'top',
      ),
    ],
    slideNumber: {
      x: width - margin - 0.5,
      y: height - 0.42,
      w: 0.5,
      h: 0.24,
      align: 'right',
      color: colors.subtle,
      ...small,
    },
  })
  for (const look of ['divider', 'cover'] as const) {
    const place = { x: margin + 0.3, y: 1.9, w: width - 2 * margin - 1.2, h: 2.1 }
    deck.defineSlideMaster({
      title: masterOf[look],
      background: { color: colors.home },
      objects: [
        { rect: { x: margin + 0.3, y: 4.2, w: 1.2, h: 0.07, fill: { color: colors.page } } },
        footerText(footer, colors.page, template),
        titlePlace(place, look === 'cover' ? 40 : 36, colors.page, fonts.heading, 'bottom'),
      ],
    })
  }
}

function footerText(text: string, color: string, { margin, height, fonts }: SlideTemplate) {
  const options = { x: margin, y: height - 0.42, w: 6, h: 0.24, color, fontFace: fonts.body, fontSize: 10, margin: 0 }
  return { text: { text, options: { ...options, lang: 'nb-NO' } } }
}

function titlePlace(
  place: { x: number; y: number; w: number; h: number },
  fontSize: number,
  color: string,
  fontFace: string,
  valign: 'top' | 'bottom',
) {
  const options = {
    name: 'title',
    type: 'title' as const,
    ...place,
    fontSize,
    color,
    fontFace,
    bold: true,
    valign,
    margin: 0,
    align: 'left' as const,
  }
  return { placeholder: { options, text: '' } }
}

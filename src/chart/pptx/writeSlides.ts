import type PptxGenJS from 'pptxgenjs'
import type { LanguageTag } from './LanguageTag.ts'
import type { Slide, SlidePart } from './Slide.ts'
import type { SlideTemplate } from './SlideTemplate.ts'
import { defineMasters, masterOf } from './slideMasters.ts'

/**
 * The slides as pptxgenjs writes them, uncompressed. Its charts are placeholders: only where they stand and their alt texts are
 * kept. Loads the library, 120 kB, when called.
 */
export async function writeSlides(
  slides: readonly Slide[],
  template: SlideTemplate,
  language: LanguageTag,
): Promise<Uint8Array> {
  const { default: Presentation } = await import('pptxgenjs')
  const deck = new Presentation()
  deck.defineLayout({ name: 'KG', width: template.width, height: template.height })
  deck.layout = 'KG'
  deck.theme = { headFontFace: template.fonts.heading, bodyFontFace: template.fonts.body }
  deck.author = ''
  deck.company = ''
  deck.subject = ''
  deck.title = slides[0]?.title ?? ''
  defineMasters(deck, template)
  for (const slide of slides) addSlide(deck, slide, template, language)
  return new Uint8Array((await deck.write({ outputType: 'arraybuffer', compression: false })) as ArrayBuffer)
}

function addSlide(deck: PptxGenJS, slide: Slide, template: SlideTemplate, lang: string): void {
  const page = deck.addSlide({ masterName: masterOf[slide.look] })
  page.addText([{ text: slide.title, options: { lang } }], { placeholder: 'title' })
  for (const part of slide.parts) addPart(page, part, template, lang)
  if (slide.notes.length > 0) page.addNotes(slide.notes.join('\n'))
}

function addPart(page: PptxGenJS.Slide, part: SlidePart, { colors, fonts }: SlideTemplate, lang: string): void {
  switch (part.kind) {
    case 'text': {
      const last = part.paragraphs.length - 1
      const runs = part.paragraphs.map(({ text, url }, i) => ({
        text,
        options: { lang, breakLine: i < last, ...(url && { hyperlink: { url }, color: colors[part.color] }) },
      }))
      page.addText(runs, {
        ...placeOf(part),
        margin: 0,
        fontFace: fonts.body,
        fontSize: part.size,
        color: colors[part.color],
        bold: part.isBold ?? false,
        align: part.align ?? 'left',
        valign: part.valign ?? 'top',
        wrap: part.isOneLine !== true,
      })
      return
    }
    case 'line':
      page.addShape('line', {
        x: Math.min(part.x1, part.x2),
        y: Math.min(part.y1, part.y2),
        w: Math.abs(part.x2 - part.x1),
        h: Math.abs(part.y2 - part.y1),
        flipV: part.x1 < part.x2 === part.y1 > part.y2,
        line: { color: colors[part.color], width: part.width, dashType: part.isDashed ? 'dash' : 'solid' },
      })
      return
    case 'chart':
      page.addChart('bar', [{ name: '-', labels: ['-'], values: [0] }], { ...placeOf(part), altText: part.altText })
      return
    case 'picture':
      page.addImage({ ...placeOf(part), data: `image/png;base64,${part.base64}`, altText: part.altText })
      return
    case 'table':
      addTable(page, part, { colors, fonts }, lang)
  }
}

type TablePart = Extract<SlidePart, { kind: 'table' }>

function addTable(
  page: PptxGenJS.Slide,
  part: TablePart,
  { colors, fonts }: Pick<SlideTemplate, 'colors' | 'fonts'>,
  lang: string,
): void {
  const none = { type: 'none' } as const
  const rule = (color: string, pt: number) => ({ type: 'solid', color, pt }) as const
  const cell = (text: string, column: number, isHead: boolean) => ({
    text: [{ text, options: { lang } }],
    options: {
      bold: isHead,
      align: part.numeric[column] ? ('right' as const) : ('left' as const),
      valign: 'middle' as const,
      border: [none, none, isHead ? rule(colors.axis, 1) : rule(colors.grid, 0.75), none] as [
        PptxGenJS.BorderProps,
        PptxGenJS.BorderProps,
        PptxGenJS.BorderProps,
        PptxGenJS.BorderProps,
      ],
    },
  })
  const rows = [
    part.heads.map((text, column) => cell(text, column, true)),
    ...part.rows.map((row) => row.map((text, column) => cell(text, column, false))),
  ]
  page.addTable(rows as unknown as PptxGenJS.TableRow[], {
    x: part.x,
    y: part.y,
    w: part.w,
    colW: [...part.columnWidths],
    fontFace: fonts.body,
    fontSize: part.size,
    color: colors.ink,
    margin: [0.04, 0.08, 0.04, 0.08],
    autoPage: false,
  })
}

function placeOf({ x, y, w, h }: { x: number; y: number; w: number; h: number }) {
  return { x, y, w, h }
}

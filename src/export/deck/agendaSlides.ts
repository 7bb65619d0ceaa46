import type { Slide } from '../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import { shortenText, textWidth } from '../../chart/textWidth.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { type CollectedGroup, measureBeside, type OpenedFigure } from '../collection/collectedGroups.ts'
import { deckTexts } from './deckTexts.ts'

/** Lines of 16 points on one slide. */
const mostLines = 14
const size = 16
const lineHeight = 0.39

interface AgendaLine {
  readonly text: string
  readonly isHead: boolean
}

interface AgendaFrame {
  readonly template: SlideTemplate
  readonly locale: Locale
}

/**
 * The themes and the titles of their figures, on as many slides as they need; a theme is not parted from its first
 * title, and is named again where it goes on. Findings can be long: what does not fit on a line stands whole on its own slide.
 */
export function agendaSlides(groups: readonly CollectedGroup[], { template, locale }: AgendaFrame): Slide[] {
  const { margin, width } = template
  const room = width - 2 * margin - 0.3
  const t = textsIn(deckTexts, locale)
  const lines = groups.flatMap(({ name, figures }): AgendaLine[] => [
    { text: name, isHead: true },
    ...figures.map((figure) => ({ text: lineOf(figure, room * 72 * 0.96), isHead: false })),
  ])
  const pages = pagesOf(lines, t.continued)
  return pages.map((page, number) => ({
    look: 'plain' as const,
    title: pages.length > 1 ? `${t.agenda} (${t.part(number + 1, pages.length)})` : t.agenda,
    parts: page.map(({ text, isHead }, i) => ({
      kind: 'text' as const,
      x: margin + (isHead ? 0 : 0.3),
      y: 1.3 + i * lineHeight,
      w: room,
      h: 0.34,
      paragraphs: [{ text }],
      size,
      color: isHead ? ('home' as const) : ('ink' as const),
      isBold: isHead,
      valign: 'middle' as const,
    })),
    notes: [],
  }))
}

/** The title and what it is of, where there is room. */
function lineOf(figure: OpenedFigure, room: number): string {
  const { title } = figure
  const measure = measureBeside(figure)
  const whole = measure === '' ? title : `${title} (${measure})`
  return textWidth(whole, size) <= room ? whole : shortenText(title, room, size)
}

function pagesOf(lines: readonly AgendaLine[], continued: (name: string) => string): AgendaLine[][] {
  const pages: AgendaLine[][] = [[]]
  let head: AgendaLine | undefined
  for (const line of lines) {
    const page = pages.at(-1) ?? []
    const isFull = page.length >= mostLines || (line.isHead && page.length >= mostLines - 1)
    if (line.isHead) head = line
    if (!isFull) page.push(line)
    else pages.push(head && head !== line ? [{ ...head, text: continued(head.text) }, line] : [line])
  }
  return pages
}

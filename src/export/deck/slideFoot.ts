import type { SlidePart } from '../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import type { ResolvedChart } from '../../chart/ResolvedChart.ts'
import { wrapText } from '../../chart/textWidth.ts'
import { keyWords } from '../../chart/words/statusKey.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { deckTexts } from './deckTexts.ts'

const noteSize = 11
const commentSize = 15

/** What must stand at the foot of what is shown; a chart has it all. */
export type FootWords = Pick<ResolvedChart, 'locale' | 'notes' | 'voids' | 'statusKey' | 'sources'>

/** Comment, footnotes, signs and sources, as many lines as they need, from the foot of the slide upwards. */
export function slideFoot(
  chart: FootWords,
  comment: string,
  template: SlideTemplate,
): { parts: SlidePart[]; top: number } {
  const { margin, width, height } = template
  const t = textsIn(deckTexts, chart.locale)
  const signs = keyWords(chart.statusKey, chart.notes)
  const voids = chart.voids.map(({ label }) => `${label}.`).filter((label) => !chart.notes.includes(label))
  const blocks = [
    { paragraphs: [{ text: comment }], size: commentSize, color: 'ink' as const },
    { paragraphs: [{ text: [...chart.notes, ...voids].join(' ') }], size: noteSize, color: 'subtle' as const },
    {
      paragraphs: [{ text: signs.length > 0 ? `${t.signs}: ${signs.join(' · ')}` : '' }],
      size: noteSize,
      color: 'subtle' as const,
    },
    { paragraphs: sourceLines(chart), size: noteSize, color: 'subtle' as const },
  ]
  const parts: SlidePart[] = []
  let bottom = height - 0.52
  for (const { paragraphs, size, color } of blocks.toReversed()) {
    const said = paragraphs.filter(({ text }) => text !== '')
    if (said.length === 0) continue
    const h = (said.reduce((sum, { text }) => sum + linesOf(text, size, width - 2 * margin), 0) * size * 1.22) / 72
    bottom -= h
    parts.unshift({ kind: 'text', x: margin, y: bottom, w: width - 2 * margin, h, paragraphs: said, size, color })
    bottom -= 0.06
  }
  return { parts, top: bottom }
}

const mostSources = 3

/** The first sources with their addresses; the rest are counted here and named in the notes. */
function sourceLines({ sources, locale }: FootWords): { text: string; url?: string }[] {
  const shown = sources.length > mostSources ? sources.slice(0, mostSources - 1) : sources
  const left = sources.length - shown.length
  const lines = shown.map(({ text, url }) => ({ text, url }))
  return left > 0 ? [...lines, { text: textsIn(deckTexts, locale).moreSources(left) }] : lines
}

/** Lines of a text of so many points in so many inches. */
export function linesOf(text: string, size: number, width: number): number {
  return wrapText(text, width * 72 * 0.98, size, 400).length
}

/** What the speaker needs: the finding in words, how it was measured, where it comes from, and where it lives. */
export function slideNotes(subject: ChartSubject, chart: ResolvedChart, comment: string): string[] {
  const { indicator, against, locale, link, today } = subject
  const t = textsIn(deckTexts, locale)
  const named = (name: string, text: string) => (text === '' ? '' : `${name}: ${text}`)
  return [
    comment,
    chart.summary,
    ...chart.notes,
    ...[indicator, against].flatMap((one) => [
      one && against ? `${inLocale(one.name, locale)}.` : '',
      named(t.definition, one ? inLocale(one.definition, locale) : ''),
      named(t.method, one?.method ?? ''),
      named(t.weaknesses, one?.weaknesses ?? ''),
    ]),
    named(t.statuses, chart.statusKey.map(({ sign, words }) => `${sign} ${words}`.trim()).join(' · ')),
    ...chart.sources.map(({ text, url }) => [text, url].filter((part) => part !== '').join(' ')),
    named(t.live, link),
    `${t.made(formatDate(today, locale))}.`,
  ].filter((text) => text !== '')
}

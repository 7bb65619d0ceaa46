import type { Slide } from '../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import { resolveChart } from '../../chart/resolveChart.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { chartTable } from '../collection/chartTable.ts'
import type { ShownTable } from '../collection/ShownTable.ts'
import { deckTexts } from './deckTexts.ts'
import type { FigureWords } from './figureSlides.ts'
import { pagedTable, type TableWords } from './pagedTable.ts'
import { pictureBetween } from './pictureBetween.ts'
import { type FootWords, slideFoot, slideNotes } from './slideFoot.ts'
import { slideHead } from './slideHead.ts'

/** The figures of a chart as a table, on as many slides as the rows need. */
export function tableSlides(subject: ChartSubject, words: FigureWords, template: SlideTemplate): Slide[] {
  const chart = resolveChart(subject.spec, { width: 900, height: null, locale: subject.locale })
  const shown = chartTable(chart)
  const summary = `${chart.headline}. ${chart.subtitle}.`
  const said = { ...chart, summary, notes: shown.notes, voids: [] }
  const table: TableWords = {
    ...shown,
    title: words.title || chart.headline,
    foot: said,
    comment: words.comment,
    notes: slideNotes(subject, said, words.comment),
  }
  return pagedTable(table, template)
}

interface ShownFrame {
  readonly locale: Locale
  /** ISO date. */
  readonly today: string
  readonly template: SlideTemplate
}

/** A table that is words all through, likewise. */
export function shownTableSlides(table: ShownTable, link: string, words: FigureWords, frame: ShownFrame): Slide[] {
  const { headline, subtitle, columns, rows } = table
  const title = words.title || headline
  const notes = shownNotes(table, link, words, frame)
  const foot = footOf(table, frame)
  return pagedTable({ title, subtitle, columns, rows, foot, comment: words.comment, notes }, frame.template)
}

interface ShownPicture {
  readonly png: Uint8Array
  readonly link: string
  readonly words: FigureWords
}

/** What such a table tells, drawn, with its foot and notes. */
export function shownPictureSlide(table: ShownTable, { png, link, words }: ShownPicture, frame: ShownFrame): Slide {
  const { template } = frame
  const title = words.title || table.headline
  const head = slideHead(title, table.subtitle, template)
  const foot = slideFoot(footOf(table, frame), words.comment, template)
  const picture = pictureBetween(
    png,
    { top: head.foot, bottom: foot.top },
    template,
    `${table.headline}. ${table.subtitle}.`,
  )
  return {
    look: 'plain',
    title,
    parts: [head.subtitle, picture, ...foot.parts],
    notes: shownNotes(table, link, words, frame),
  }
}

function footOf({ notes, sources }: ShownTable, { locale }: ShownFrame): FootWords {
  return { locale, notes, voids: [], statusKey: [], sources }
}

function shownNotes(table: ShownTable, link: string, words: FigureWords, frame: ShownFrame): string[] {
  const t = textsIn(deckTexts, frame.locale)
  const { headline, subtitle, notes, sources } = table
  const said = [
    words.comment,
    `${headline}. ${subtitle}.`,
    ...notes,
    ...sources.map(({ text, url }) => `${text} ${url}`.trim()),
    link === '' ? '' : `${t.seen}: ${link}`,
    `${t.made(formatDate(frame.today, frame.locale))}.`,
  ]
  return said.filter((text) => text !== '')
}

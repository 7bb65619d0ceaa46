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
import { slideNotes } from './slideFoot.ts'

/** The figures of a chart as a table, on as many slides as the rows need. */
export function tableSlides(subject: ChartSubject, words: FigureWords, template: SlideTemplate): Slide[] {
  const chart = resolveChart(subject.spec, { width: 900, height: null, locale: subject.locale })
  const table: TableWords = {
    ...chartTable(chart),
    title: words.title || chart.headline,
    foot: chart,
    comment: words.comment,
    notes: slideNotes(subject, chart, words.comment),
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
  const t = textsIn(deckTexts, frame.locale)
  const { headline, subtitle, columns, rows, notes, sources } = table
  const title = words.title || headline
  const said = [
    words.comment,
    `${headline}. ${subtitle}.`,
    ...notes,
    ...sources.map(({ text, url }) => `${text} ${url}`.trim()),
    link === '' ? '' : `${t.seen}: ${link}`,
    `${t.made(formatDate(frame.today, frame.locale))}.`,
  ]
  const foot = { locale: frame.locale, notes, voids: [], statusKey: [], sources }
  const spoken = said.filter((text) => text !== '')
  return pagedTable({ title, subtitle, columns, rows, foot, comment: words.comment, notes: spoken }, frame.template)
}

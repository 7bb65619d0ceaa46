import type { Slide } from '../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import { resolveChart } from '../../chart/resolveChart.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { deckTexts } from './deckTexts.ts'
import type { FigureWords } from './figureSlides.ts'
import { linesOf, slideFoot, slideNotes } from './slideFoot.ts'
import { slideHead } from './slideHead.ts'

/** Points of the text; smaller where there are many columns. */
const size = 12

/** The figures of a chart as a table, on as many slides as the rows need. */
export function tableSlides(subject: ChartSubject, words: FigureWords, template: SlideTemplate): Slide[] {
  const { spec, locale } = subject
  const chart = resolveChart(spec, { width: 900, height: null, locale })
  const { columns, rows } = chart.table
  const title = words.title || chart.headline
  const head = slideHead(title, chart.subtitle, template)
  const foot = slideFoot(chart, words.comment, template)
  const width = template.width - 2 * template.margin
  const first = Math.min(3.2, width / columns.length)
  const rest = Math.min(2.4, (width - first) / Math.max(1, columns.length - 1))
  const points = columns.length > 8 ? size - 3 : size
  const widths = columns.map((_, i) => (i === 0 ? first : rest))
  const heights = rows.map(({ cells }) =>
    rowHeight(
      cells.map(({ text }) => text),
      widths,
      points,
    ),
  )
  const pages = pagesOf(
    heights,
    foot.top -
      head.foot -
      0.3 -
      rowHeight(
        columns.map(({ label }) => label),
        widths,
        points,
      ),
  )
  return pages.map(([from, to], page) => ({
    look: 'plain' as const,
    title: pages.length > 1 ? `${title} (${textsIn(deckTexts, locale).part(page + 1, pages.length)})` : title,
    parts: [
      head.subtitle,
      {
        kind: 'table' as const,
        x: template.margin,
        y: head.foot + 0.1,
        w: first + rest * (columns.length - 1),
        h: 0.3,
        heads: columns.map(({ label }) => label),
        rows: rows.slice(from, to).map(({ cells }) => cells.map(({ text }) => text)),
        numeric: columns.map(({ kind }) => kind === 'number'),
        columnWidths: widths,
        size: points,
      },
      ...foot.parts,
    ],
    notes: slideNotes(subject, chart, words.comment),
  }))
}

/** Inches a row needs with its margins. */
function rowHeight(texts: readonly string[], widths: readonly number[], points: number): number {
  const lines = texts.map((text, i) => linesOf(text, points, (widths[i] ?? 1) - 0.16))
  return (Math.max(1, ...lines) * points * 1.22) / 72 + 0.1
}

/** From and to of the rows of each page. */
function pagesOf(heights: readonly number[], room: number): [number, number][] {
  const pages: [number, number][] = []
  let [from, used] = [0, 0]
  heights.forEach((height, row) => {
    if (used + height > room && row > from) {
      pages.push([from, row])
      from = row
      used = 0
    }
    used += height
  })
  return [...pages, [from, heights.length]]
}

import { printSvg } from '../../../chart/svg/printSvg.ts'
import { embedTable, embedWidths } from '../../../export/embed/embedBody.ts'
import { embedTexts } from '../../../export/embed/embedTexts.ts'
import { type Html, htmlElement, htmlText } from '../../../export/embed/htmlElement.ts'
import { formatDate } from '../../../i18n/formatPeriod.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { portfolioDownloadTexts } from '../download/portfolioDownloadTexts.ts'
import { drawViewSvg } from '../drawing/drawViewSvg.ts'
import { mostEmbedded, type ViewFigure } from './viewFigure.ts'

/** The view as it can be read without a script: what is real, finding, filters, drawing, table, source and the way to the site. */
export function viewEmbedBody(figure: ViewFigure, locale: Locale, today: string): Html {
  const { table, madeUp, link } = figure
  const t = textsIn(embedTexts, locale)
  return htmlElement(
    'figure',
    { class: 'kg-chart-figure kg-embed__built', 'aria-labelledby': 'tittel' },
    htmlElement(
      'figcaption',
      { class: 'kg-chart-figure__caption' },
      ...(madeUp === null ? [] : [htmlElement('p', { class: 'kg-small kg-warm' }, htmlText(`◆ ${madeUp}`))]),
      htmlElement('h2', { class: 'kg-chart-title', id: 'tittel' }, htmlText(table.headline)),
      htmlElement('p', { class: 'kg-small kg-subtle' }, htmlText(table.subtitle)),
    ),
    htmlElement('div', { class: 'kg-chart-figure__drawing' }, ...drawn(figure, locale), ...notes(figure)),
    ...wholeTable(figure, t.asTable),
    htmlElement(
      'div',
      { class: 'kg-source' },
      ...table.sources.map(({ text }) => htmlElement('p', {}, htmlText(text))),
    ),
    htmlElement(
      'p',
      { class: 'kg-small kg-subtle kg-embed__foot' },
      htmlElement('a', { href: link, target: '_blank', rel: 'noopener' }, htmlText(t.seeOnSite)),
      htmlText(` ${t.asOf(formatDate(today, locale))}`),
    ),
  )
}

/** The drawing for each width; the first rows where the view is a table by nature. */
function drawn(figure: ViewFigure, locale: Locale): Html[] {
  const drawings = Object.entries(embedWidths).flatMap(([name, width]) => {
    const drawing = figure.drawingOf(width)
    if (!drawing) return []
    const node = drawViewSvg(drawing, { id: `kg-${figure.id}-${name}`, name: figure.summary, palette: 'css' })
    return [htmlElement('div', { class: 'kg-embed__drawing', 'data-width': name }, printSvg(node) as Html)]
  })
  if (drawings.length > 0 || figure.table.rows.length === 0) return drawings
  const left = figure.table.rows.length - mostEmbedded
  const more = textsIn(portfolioDownloadTexts, locale).more(left)
  return [
    tableOf(figure, mostEmbedded),
    ...(left > 0 ? [htmlElement('p', { class: 'kg-small kg-subtle' }, htmlText(more))] : []),
  ]
}

function notes({ table }: ViewFigure): Html[] {
  const text = table.notes.join(' ')
  return text === ''
    ? []
    : [htmlElement('p', { class: 'kg-small kg-subtle kg-measure kg-embed__note' }, htmlText(text))]
}

function wholeTable(figure: ViewFigure, summary: string): Html[] {
  if (figure.table.rows.length === 0) return []
  const head = htmlElement('summary', { class: 'kg-disclosure__summary' }, htmlText(summary))
  const content = htmlElement('div', { class: 'kg-disclosure__content' }, tableOf(figure, Number.POSITIVE_INFINITY))
  return [htmlElement('details', { class: 'kg-disclosure' }, head, content)]
}

function tableOf({ table: { headline, columns, rows } }: ViewFigure, most: number): Html {
  return embedTable({
    caption: headline,
    columns: columns.map(({ label, isNumber }) => ({ label, kind: isNumber ? 'number' : 'text' })),
    rows: rows.slice(0, most).map((cells) => ({ cells: cells.map((text) => ({ text })) })),
  })
}

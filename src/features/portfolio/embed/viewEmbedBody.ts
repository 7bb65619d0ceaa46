import { printSvg } from '../../../chart/svg/printSvg.ts'
import { embedTable, embedWidths } from '../../../export/embed/embedBody.ts'
import { embedFigure, embedNote } from '../../../export/embed/embedFigure.ts'
import { type Html, htmlElement, htmlText } from '../../../export/embed/htmlElement.ts'
import { drawViewSvg } from '../../../export/view/drawViewSvg.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { portfolioDownloadTexts } from '../download/portfolioDownloadTexts.ts'
import { mostEmbedded, type ViewFigure } from './viewFigure.ts'

/** The view as it can be read without a script: what is real, finding, filters, drawing, table, source and the way to the site. */
export function viewEmbedBody(figure: ViewFigure, locale: Locale, today: string): Html {
  const { table, madeUp, link } = figure
  return embedFigure(
    {
      above: madeUp === null ? [] : [htmlElement('p', { class: 'kg-small kg-warm' }, htmlText(`◆ ${madeUp}`))],
      headline: table.headline,
      subtitle: table.subtitle,
      drawing: [...drawn(figure, locale), ...notes(figure)],
      table: table.rows.length === 0 ? null : tableOf(figure, Number.POSITIVE_INFINITY),
      sources: table.sources.map(({ text }) => htmlElement('p', {}, htmlText(text))),
      link,
      today,
    },
    locale,
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
  return text === '' ? [] : [embedNote(text)]
}

function tableOf({ table: { headline, columns, rows } }: ViewFigure, most: number): Html {
  return embedTable({
    caption: headline,
    columns: columns.map(({ label, isNumber }) => ({ label, kind: isNumber ? 'number' : 'text' })),
    rows: rows.slice(0, most).map((cells) => ({ cells: cells.map((text) => ({ text })) })),
  })
}

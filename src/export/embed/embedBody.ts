import type { ChartSpec } from '../../chart/ChartSpec.ts'
import type { ResolvedChart } from '../../chart/ResolvedChart.ts'
import { resolveChart } from '../../chart/resolveChart.ts'
import { drawSvg } from '../../chart/svg/drawSvg.ts'
import { printSvg } from '../../chart/svg/printSvg.ts'
import { sourceName } from '../../core/model/Source.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { embedFigure, embedNote } from './embedFigure.ts'
import { embedTexts } from './embedTexts.ts'
import { type Html, htmlElement, htmlText } from './htmlElement.ts'

/** The widths a figure is drawn for, in pixels; the style sheet shows the one that fits the frame. */
export const embedWidths = { narrow: 272, medium: 448, wide: 688 } as const

/** The figure as it can be read without a script: finding, measure, drawing, notes, table, source and the way to the site. */
export function embedBody(subject: ChartSubject): Html {
  const { spec, locale, link, today } = subject
  const t = textsIn(embedTexts, locale)
  const chart = resolveChart(spec, { width: embedWidths.wide, height: null, locale })
  return embedFigure(
    {
      above: [],
      headline: chart.headline,
      subtitle: chart.subtitle,
      drawing: [...drawings(subject), ...remarks(chart, t.signs)],
      table: embedTable(chart.table),
      sources: sources(subject, chart, t.noSource),
      link,
      today,
    },
    locale,
  )
}

function drawings({ spec, locale }: ChartSubject): Html[] {
  return Object.entries(embedWidths).map(([name, width]) => {
    // Each drawing has ids of its own: a pattern of a drawing that is not shown is not drawn either.
    const own: ChartSpec = { ...spec, id: `${spec.id}-${name}` }
    const chart = resolveChart(own, { width, height: null, locale })
    const svg = printSvg(drawSvg(chart, { frame: 'plot', palette: 'css' })) as Html
    return htmlElement('div', { class: 'kg-embed__drawing', 'data-width': name }, svg)
  })
}

function remarks({ notes, statusKey }: ResolvedChart, signsInUse: string): Html[] {
  const signs = statusKey.map(({ sign, words }) => `${sign} ${words}`.trim()).join(' · ')
  const lines = [notes.join(' '), signs === '' ? '' : `${signsInUse} ${signs}`].filter((line) => line !== '')
  return lines.map(embedNote)
}

function sources({ spec }: ChartSubject, { sources: lines }: ResolvedChart, noSource: string): Html[] {
  if (lines.length === 0) return [htmlElement('p', {}, htmlText(noSource))]
  return lines.map(({ text, url }, index) => {
    const source = spec.sources[index]
    const name = source ? sourceName(source).replace(/\.$/, '') : ''
    const place = name === '' ? -1 : text.indexOf(name)
    if (!url.startsWith('https://') || place < 0) return htmlElement('p', {}, htmlText(text))
    const link = htmlElement('a', { href: url, target: '_blank', rel: 'noopener' }, htmlText(name))
    return htmlElement('p', {}, htmlText(text.slice(0, place)), link, htmlText(text.slice(place + name.length)))
  })
}

interface TableWords {
  readonly caption: string
  readonly columns: readonly { readonly label: string; readonly kind: 'text' | 'number' }[]
  readonly rows: readonly { readonly cells: readonly { readonly text: string }[] }[]
}

/** The figures as rows, in markup. */
export function embedTable({ caption, columns, rows }: TableWords): Html {
  const numeric = (index: number) => ({ 'data-numeric': columns[index]?.kind === 'number' ? true : null }) as const
  const head = columns.map(({ label }, index) =>
    htmlElement('th', { scope: 'col', ...numeric(index) }, htmlText(label)),
  )
  const body = rows.map(({ cells }) =>
    htmlElement(
      'tr',
      {},
      ...cells.map(({ text }, index) =>
        index === 0
          ? htmlElement('th', { scope: 'row' }, htmlText(text))
          : htmlElement('td', { 'data-label': columns[index]?.label ?? '', ...numeric(index) }, htmlText(text)),
      ),
    ),
  )
  return htmlElement(
    'div',
    { class: 'kg-table' },
    htmlElement(
      'div',
      { class: 'kg-table__frame', role: 'region', 'aria-label': caption, tabindex: '0' },
      htmlElement(
        'table',
        { class: 'kg-table__table' },
        htmlElement('caption', { class: 'kg-table__caption' }, htmlText(caption)),
        htmlElement('thead', {}, htmlElement('tr', {}, ...head)),
        htmlElement('tbody', {}, ...body),
      ),
    ),
  )
}

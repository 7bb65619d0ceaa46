import { formatDate } from '../../i18n/formatPeriod.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { embedTexts } from './embedTexts.ts'
import { type Html, htmlElement, htmlText } from './htmlElement.ts'

/** What an embed shows, in the order it is read. */
export interface EmbedParts {
  /** What must be known before the finding; empty where nothing must. */
  readonly above: readonly Html[]
  readonly headline: string
  readonly subtitle: string
  readonly drawing: readonly Html[]
  /** The figures as a table, folded together; null where there are none. */
  readonly table: Html | null
  readonly sources: readonly Html[]
  /** The figure's page on the site. */
  readonly link: string
  /** ISO day. */
  readonly today: string
}

/** The frame that every embed has, whatever it shows: finding, measure, drawing, table, source and the way to the site. */
export function embedFigure(parts: EmbedParts, locale: Locale): Html {
  const { above, headline, subtitle, drawing, table, sources, link, today } = parts
  const t = textsIn(embedTexts, locale)
  return htmlElement(
    'figure',
    { class: 'kg-chart-figure kg-embed__built', 'aria-labelledby': 'tittel' },
    htmlElement(
      'figcaption',
      { class: 'kg-chart-figure__caption' },
      ...above,
      htmlElement('h2', { class: 'kg-chart-title', id: 'tittel' }, htmlText(headline)),
      htmlElement('p', { class: 'kg-small kg-subtle' }, htmlText(subtitle)),
    ),
    htmlElement('div', { class: 'kg-chart-figure__drawing' }, ...drawing),
    ...(table === null ? [] : [folded(t.asTable, table)]),
    htmlElement('div', { class: 'kg-source' }, ...sources),
    htmlElement(
      'p',
      { class: 'kg-small kg-subtle kg-embed__foot' },
      htmlElement('a', { href: link, target: '_blank', rel: 'noopener' }, htmlText(t.seeOnSite)),
      htmlText(` ${t.asOf(formatDate(today, locale))}`),
    ),
  )
}

function folded(summary: string, content: Html): Html {
  return htmlElement(
    'details',
    { class: 'kg-disclosure' },
    htmlElement('summary', { class: 'kg-disclosure__summary' }, htmlText(summary)),
    htmlElement('div', { class: 'kg-disclosure__content' }, content),
  )
}

/** What is to be known of the drawing, in words under it. */
export function embedNote(text: string): Html {
  return htmlElement('p', { class: 'kg-small kg-subtle kg-measure kg-embed__note' }, htmlText(text))
}

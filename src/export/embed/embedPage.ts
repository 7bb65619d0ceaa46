import type { ResolvedChart } from '../../chart/ResolvedChart.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { embedBody } from './embedBody.ts'
import { embedTexts } from './embedTexts.ts'
import { type Html, htmlElement, htmlText } from './htmlElement.ts'

/** Where the parts of an embed are. */
export interface EmbedPlaces {
  /** The content policy as it stands in a meta element; empty where none is written. */
  readonly policy: string
  readonly picture: string
  readonly description: string
  readonly icon: string
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  /** What the page compares itself with: each data file the figure rests on, and its fingerprint. */
  readonly files: readonly (readonly [path: string, print: string])[]
}

/** What is framed, whatever it shows. */
export interface EmbedDocument {
  readonly locale: Locale
  readonly headline: string
  readonly subtitle: string
  readonly summary: string
  readonly link: string
  readonly picture: { readonly width: number; readonly height: number }
  /** What the page tells its script, as data attributes. */
  readonly told: Readonly<Record<`data-${string}`, string | null>>
  readonly body: Html
}

/** An indicator's document: readable as it comes, worked with once its script has come. */
export function embedPage(subject: ChartSubject, chart: ResolvedChart, places: EmbedPlaces): string {
  const { indicator, locale, link, today } = subject
  const { headline, subtitle, summary } = chart
  const told = { 'data-id': indicator?.id ?? null, 'data-drawn': today }
  const picture = { width: 1200, height: 628 }
  return embedDocument({ locale, headline, subtitle, summary, link, picture, told, body: embedBody(subject) }, places)
}

/** The document that is framed. */
export function embedDocument(page: EmbedDocument, places: EmbedPlaces): string {
  const { locale, told, body } = page
  const files = JSON.stringify(places.files)
  const main = htmlElement('main', { class: 'kg-embed', ...told, 'data-files': files }, body)
  const root = htmlElement(
    'html',
    { lang: locale, 'data-color-scheme': 'auto' },
    htmlElement('head', {}, ...head(page, places, textsIn(embedTexts, locale).site)),
    htmlElement('body', {}, main),
  )
  return `<!doctype html>\n${root}\n`
}

function head(page: EmbedDocument, places: EmbedPlaces, site: string): Html[] {
  const { headline, subtitle, summary, link } = page
  const { policy, picture, description } = places
  const og = {
    'og:type': 'article',
    'og:site_name': site,
    'og:title': headline,
    'og:description': subtitle,
    'og:url': link,
    'og:image': picture,
    'og:image:width': String(page.picture.width),
    'og:image:height': String(page.picture.height),
    'og:image:alt': summary,
  }
  const oEmbed = { rel: 'alternate', type: 'application/json+oembed', href: description, title: headline }
  return [
    htmlElement('meta', { charset: 'utf-8' }),
    ...(policy === '' ? [] : [htmlElement('meta', { 'http-equiv': 'Content-Security-Policy', content: policy })]),
    htmlElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    htmlElement('meta', { name: 'color-scheme', content: 'light dark' }),
    htmlElement('title', {}, htmlText(`${headline} – ${site}`)),
    htmlElement('meta', { name: 'description', content: summary }),
    htmlElement('link', { rel: 'canonical', href: link }),
    htmlElement('link', { rel: 'icon', href: places.icon, type: 'image/svg+xml' }),
    htmlElement('link', oEmbed),
    ...Object.entries(og).map(([property, content]) => htmlElement('meta', { property, content })),
    htmlElement('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    ...places.styles.map((href) => htmlElement('link', { rel: 'stylesheet', href })),
    ...places.scripts.map((src) => htmlElement('script', { type: 'module', src })),
  ]
}

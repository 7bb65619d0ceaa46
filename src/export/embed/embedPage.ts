import type { ResolvedChart } from '../../chart/ResolvedChart.ts'
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

/** The document that is framed: readable as it comes, worked with once its script has come. */
export function embedPage(subject: ChartSubject, chart: ResolvedChart, places: EmbedPlaces): string {
  const { indicator, locale, link, today } = subject
  const page = htmlElement(
    'html',
    { lang: locale, 'data-color-scheme': 'auto' },
    htmlElement('head', {}, ...head(chart, places, link, textsIn(embedTexts, locale).site)),
    htmlElement(
      'body',
      {},
      htmlElement(
        'main',
        {
          class: 'kg-embed',
          'data-id': indicator?.id ?? null,
          'data-drawn': today,
          'data-files': JSON.stringify(places.files),
        },
        embedBody(subject),
      ),
    ),
  )
  return `<!doctype html>\n${page}\n`
}

function head(chart: ResolvedChart, places: EmbedPlaces, link: string, site: string): Html[] {
  const { policy, picture, description } = places
  const og = {
    'og:type': 'article',
    'og:site_name': site,
    'og:title': chart.headline,
    'og:description': chart.subtitle,
    'og:url': link,
    'og:image': picture,
    'og:image:width': '1200',
    'og:image:height': '628',
    'og:image:alt': chart.summary,
  }
  const oEmbed = { rel: 'alternate', type: 'application/json+oembed', href: description, title: chart.headline }
  return [
    htmlElement('meta', { charset: 'utf-8' }),
    ...(policy === '' ? [] : [htmlElement('meta', { 'http-equiv': 'Content-Security-Policy', content: policy })]),
    htmlElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    htmlElement('meta', { name: 'color-scheme', content: 'light dark' }),
    htmlElement('title', {}, htmlText(`${chart.headline} – ${site}`)),
    htmlElement('meta', { name: 'description', content: chart.summary }),
    htmlElement('link', { rel: 'canonical', href: link }),
    htmlElement('link', { rel: 'icon', href: places.icon, type: 'image/svg+xml' }),
    htmlElement('link', oEmbed),
    ...Object.entries(og).map(([property, content]) => htmlElement('meta', { property, content })),
    htmlElement('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    ...places.styles.map((href) => htmlElement('link', { rel: 'stylesheet', href })),
    ...places.scripts.map((src) => htmlElement('script', { type: 'module', src })),
  ]
}

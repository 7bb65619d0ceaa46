import type { ResolvedChart } from '../../chart/ResolvedChart.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { embedCode, usualHeight } from './embedCode.ts'
import { embedTexts } from './embedTexts.ts'

interface DescribedPlaces {
  readonly site: string
  readonly address: string
  readonly picture: string
}

const width = 800

/** What a chart is, for a program: an oEmbed answer with the chart's own facts beside. */
export function embedDescription(subject: ChartSubject, chart: ResolvedChart, places: DescribedPlaces): string {
  const { spec, indicator, locale, link, today } = subject
  const { headline: title, summary } = chart
  const facts = {
    id: indicator?.id ?? null,
    language: locale,
    url: link,
    subtitle: chart.subtitle,
    summary,
    unit: spec.unit.id,
    notes: chart.notes,
    sources: spec.sources.map(({ publisher, title, url, licence, retrieved }) => ({
      publisher,
      title,
      url,
      licence,
      retrieved,
    })),
    drawn: today,
  }
  const picture = { address: places.picture, width: 1200, height: 628 }
  return `${JSON.stringify({ ...oEmbedAnswer({ ...places, title, summary, link, locale, picture }), chart: facts }, null, 2)}\n`
}

interface Answered {
  readonly site: string
  readonly address: string
  readonly title: string
  readonly summary: string
  readonly link: string
  readonly locale: Locale
  readonly picture: { readonly address: string; readonly width: number; readonly height: number }
}

/** An oEmbed answer (version 1.0, type rich). */
export function oEmbedAnswer({ site, address, title, summary, link, locale, picture }: Answered) {
  const height = usualHeight(width)
  const script = `${site}embed.js`
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: textsIn(embedTexts, locale).site,
    provider_url: site,
    html: embedCode('iframe', { address, picture: picture.address, title, page: link, script, height, summary }),
    width,
    height,
    thumbnail_url: picture.address,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    cache_age: 86400,
  }
}

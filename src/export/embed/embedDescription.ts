import type { ResolvedChart } from '../../chart/ResolvedChart.ts'
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

/** What a chart is, for a program: an oEmbed answer (version 1.0, type rich), with the chart's own facts beside. */
export function embedDescription(subject: ChartSubject, chart: ResolvedChart, places: DescribedPlaces): string {
  const { spec, indicator, locale, link, today } = subject
  const height = usualHeight(width)
  const { headline: title, summary } = chart
  const script = `${places.site}embed.js`
  const oEmbed = {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: textsIn(embedTexts, locale).site,
    provider_url: places.site,
    html: embedCode('iframe', { ...places, title, page: link, script, height, summary }),
    width,
    height,
    thumbnail_url: places.picture,
    thumbnail_width: 1200,
    thumbnail_height: 628,
    cache_age: 86400,
  }
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
  return `${JSON.stringify({ ...oEmbed, chart: facts }, null, 2)}\n`
}

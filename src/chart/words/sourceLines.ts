import { sourceName } from '../../core/model/Source.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import { chartTexts } from '../chartTexts.ts'
import type { ResolvedSource } from '../ResolvedChart.ts'

/** One line a source: `Kilde: SSB, tabell 14024. Hentet 22.11.2026. Lisens: CC BY 4.0.` */
export function sourceLines({ sources }: ChartSpec, { locale }: Pick<ChartFrame, 'locale'>): ResolvedSource[] {
  const texts = textsIn(chartTexts, locale)
  return sources.map((source) => {
    const { retrieved, licence, url } = source
    const parts = [
      `${texts.source}: ${sourceName(source)}`,
      retrieved && texts.retrieved(formatDate(retrieved, locale)),
      licence && texts.licence(licence),
    ]
    return {
      text: parts
        .filter((part) => part !== '')
        .map(sentence)
        .join(' '),
      url,
    }
  })
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

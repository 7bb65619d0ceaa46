import type { Metric } from '../../core/portfolio/metrics/Metric.ts'
import { formatNumber, noBreakSpace } from '../../i18n/formatNumber.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { amountWords } from '../../i18n/portfolioWords/amountWords.ts'
import { metricGapWords } from '../../i18n/portfolioWords/gapWords.ts'

/** A metric in words with its unit, or why it has no value. */
export function metricValue(metric: Metric, currency: string, locale: Locale): string {
  if (metric.value === null) return inLocale(metricGapWords[metric.reason], locale)
  const { value, unit } = metric
  switch (unit) {
    case 'kr':
      return amountWords(value, currency, locale)
    case 'pst':
      return trimmed(value, 1, locale) + (locale !== 'en' ? `${noBreakSpace}%` : '%')
    case 'pp':
      return `${trimmed(value, 1, locale)} ${locale !== 'en' ? 'prosentpoeng' : 'percentage points'}`
    case 'dager':
      return `${trimmed(value, 1, locale)} ${inLocale(days, locale)}`
    case 'forhold':
      return trimmed(value, 2, locale)
    case 'antall':
    case 'poeng':
      return trimmed(value, 1, locale)
    default:
      return unit satisfies never
  }
}

const days = { nb: 'dager', nn: 'dagar', en: 'days' }

function trimmed(value: number, decimals: number, locale: Locale): string {
  return formatNumber(value, decimals, locale).replace(/[.,]0+$/, '')
}

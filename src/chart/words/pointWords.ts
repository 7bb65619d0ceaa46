import type { Point, Series } from '../../core/model/Series.ts'
import type { Unit } from '../../core/model/Unit.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatObservation } from '../../i18n/formatValue.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { shownStatus } from '../../i18n/shownStatus.ts'
import { statusWords } from '../../i18n/statusWords.ts'
import { type Text, textIn } from '../../i18n/texts.ts'
import type { ResolvedPoint } from '../ResolvedSeries.ts'
import { periodTime } from '../scale/periodTime.ts'

export type PointWords = Pick<
  ResolvedPoint,
  'period' | 'periodLabel' | 'time' | 'value' | 'label' | 'statusWords' | 'spoken'
>

const missing: Text<string> = { nb: 'mangler', nn: 'manglar', en: 'missing' }

/** What is the same for a figure or gap in every mark. */
export function pointWords(point: Point, series: Series, unit: Unit, locale: Locale): PointWords {
  const { period, observation } = point
  const periodLabel = formatPeriod(period, locale)
  const label = formatObservation(observation, unit, locale)
  const status = shownStatus(observation, unit)
  const words = status === 'ok' ? '' : statusWords(status, locale)
  const heard = observation.value === null ? gapHeard(words, locale) : [label, words]
  return {
    period: period.id,
    periodLabel,
    time: periodTime(period),
    value: observation.value,
    label,
    statusWords: words,
    spoken: [inLocale(series.label, locale), periodLabel, ...heard].filter((part) => part !== '').join(', '),
  }
}

function gapHeard(words: string, locale: Locale): string[] {
  const gap = textIn(missing, locale)
  return words.startsWith(gap) ? [words] : [gap, words]
}

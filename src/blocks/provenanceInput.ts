import type { Input } from '../core/model/Series.ts'
import { formatNumber } from '../i18n/formatNumber.ts'
import { formatPeriod } from '../i18n/formatPeriod.ts'
import { formatObservation, unitWords } from '../i18n/formatValue.ts'
import { inLocale, type Locale } from '../i18n/Locale.ts'
import { shownStatus } from '../i18n/shownStatus.ts'
import { statusWords } from '../i18n/statusWords.ts'
import { textsIn } from '../i18n/texts.ts'
import type { ProvenanceLink } from './ProvenanceStep.ts'
import { provenanceTexts } from './provenanceTexts.ts'

/** A figure that went into another: what it is, how much, and its line: `Delt på: Asker 2020: 97 784 personer`. */
export function inputLink(input: Input, locale: Locale): ProvenanceLink {
  const t = textsIn(provenanceTexts, locale)
  const { role, label, period, origins, observation, weight, unit } = input
  const status = shownStatus(observation, unit)
  const remarks = [
    ...(observation.value === null || status === 'ok' ? [] : [statusWords(status, locale)]),
    ...(weight === undefined ? [] : [t.weight(formatNumber(weight, 0, locale))]),
  ]
  const figure = [valueWords(input, locale), ...remarks].join(', ')
  const [origin] = origins
  return {
    id: `${role} ${inLocale(label, locale)} ${period.id}`,
    words: `${t.roles[role]}: ${inLocale(label, locale)} ${formatPeriod(period, locale)}: ${figure}`,
    link: origin ? t.inputLine(String(origin.line)) : '',
    file: origin?.file ?? '',
  }
}

/** A number among others of another unit must say its unit in words where its sign does not. */
function valueWords({ observation, unit }: Input, locale: Locale): string {
  const text = formatObservation(observation, unit, locale)
  const isBare = observation.value !== null && inLocale(unit.symbol, locale) === ''
  return isBare && unit.kind !== 'rank' && unit.kind !== 'boolean' ? `${text} ${unitWords(unit, locale)}` : text
}

export function capitalFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

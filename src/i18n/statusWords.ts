import type { ObservationStatus } from '../core/descriptor/ObservationStatus.ts'
import type { Words } from '../core/model/Words.ts'
import { inLocale, type Locale } from './Locale.ts'

const words: Record<ObservationStatus, Words> = {
  ok: { nb: 'uten merknad', nn: 'utan merknad', en: 'no remark' },
  preliminary: { nb: 'foreløpig', nn: 'førebels', en: 'preliminary' },
  estimate: { nb: 'anslag', en: 'estimate' },
  computed: { nb: 'beregnet av oss', nn: 'berekna av oss', en: 'computed by us' },
  nil: { nb: 'null', en: 'nil' },
  roundedToZero: { nb: 'avrundet til 0', nn: 'avrunda til 0', en: 'rounded to 0' },
  breakBefore: { nb: 'brudd før dette tallet', nn: 'brot før dette talet', en: 'break before this figure' },
  missing: { nb: 'tallgrunnlag mangler', nn: 'talgrunnlag manglar', en: 'data not available' },
  impossible: { nb: 'ikke mulig å oppgi tall', nn: 'ikkje mogleg å oppgi tal', en: 'no figure possible' },
  suppressed: { nb: 'kan ikke offentliggjøres', nn: 'kan ikkje offentleggjerast', en: 'not for publication' },
  missingForNow: { nb: 'mangler foreløpig', nn: 'manglar førebels', en: 'not yet available' },
  notApplicable: { nb: 'ikke aktuelt', nn: 'ikkje aktuelt', en: 'not applicable' },
}

const signs: Partial<Record<ObservationStatus, string>> = {
  preliminary: '*',
  nil: '-',
  missing: '..',
  impossible: '.',
  suppressed: ':',
  missingForNow: '...',
  notApplicable: '.',
}

/** The one phrase for a status, the same in chart, tooltip, tile, table, file, slide and spoken summary. */
export function statusWords(status: ObservationStatus, locale: Locale): string {
  return inLocale(words[status], locale)
}

/** Statistics Norway's standard sign for a status, in tables; empty where the standard has none. */
export function statusSign(status: ObservationStatus): string {
  return signs[status] ?? ''
}

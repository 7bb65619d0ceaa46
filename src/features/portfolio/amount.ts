import { formatNumber, noBreakSpace } from '../../i18n/formatNumber.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { type Text, textIn } from '../../i18n/texts.ts'

/** «12 % over» or «3 % under»: the sign is always a word. What rounds to nothing is «på budsjett». */
export function overWords(percent: number, locale: Locale): string {
  const size = formatNumber(Math.abs(percent), Math.abs(percent) < 10 ? 1 : 0, locale).replace(/[.,]0$/, '')
  if (size === '0') return locale !== 'en' ? 'på budsjett' : 'on budget'
  const sign = percent < 0 ? 'under' : 'over'
  return locale !== 'en' ? `${size}${noBreakSpace}% ${sign}` : `${size}% ${sign}`
}

/** «181 dager forsinket» or «14 dager foran»; on time is «i rute». */
export function lateWords(days: number, locale: Locale): string {
  const t = textIn(lateness, locale)
  if (days === 0) return t.onTime
  const size = formatNumber(Math.abs(days), 0, locale)
  return `${size} ${Math.abs(days) === 1 ? t.day : t.days} ${days > 0 ? t.late : t.early}`
}

const lateness: Text<Readonly<Record<'onTime' | 'day' | 'days' | 'late' | 'early', string>>> = {
  nb: { onTime: 'i rute', day: 'dag', days: 'dager', late: 'forsinket', early: 'foran' },
  nn: { onTime: 'i rute', day: 'dag', days: 'dagar', late: 'forseinka', early: 'føre' },
  en: { onTime: 'on time', day: 'day', days: 'days', late: 'late', early: 'early' },
}

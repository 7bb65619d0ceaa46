import { formatMoney } from '../../i18n/formatMoney.ts'
import { formatNumber, noBreakSpace } from '../../i18n/formatNumber.ts'
import type { Locale } from '../../i18n/Locale.ts'

/** Money in the register's own currency: kroner in Norwegian words, others in millions with their code. */
export function amountWords(amount: number, currency: string, locale: Locale): string {
  if (currency === 'NOK') return formatMoney(amount, locale)
  const millions = formatNumber(amount / 1e6, 1, locale)
  return `${millions}${noBreakSpace}${locale !== 'en' ? 'mill.' : 'million'}${noBreakSpace}${currency}`
}

/** «12 % over» or «3 % under»: the sign is always a word. What rounds to nothing is «på budsjett». */
export function overWords(percent: number, locale: Locale): string {
  const size = formatNumber(Math.abs(percent), Math.abs(percent) < 10 ? 1 : 0, locale).replace(/[.,]0$/, '')
  if (size === '0') return locale !== 'en' ? 'på budsjett' : 'on budget'
  const sign = percent < 0 ? 'under' : 'over'
  return locale !== 'en' ? `${size}${noBreakSpace}% ${sign}` : `${size}% ${sign}`
}

/** «181 dager forsinket» or «14 dager foran»; on time is «i rute». */
export function lateWords(days: number, locale: Locale): string {
  const size = formatNumber(Math.abs(days), 0, locale)
  if (days === 0) return locale !== 'en' ? 'i rute' : 'on time'
  const one = Math.abs(days) === 1
  if (locale === 'en') return `${size} ${one ? 'day' : 'days'} ${days > 0 ? 'late' : 'early'}`
  return `${size} ${one ? 'dag' : 'dager'} ${days > 0 ? 'forsinket' : 'foran'}`
}

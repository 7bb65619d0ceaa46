import { formatMoney } from '../formatMoney.ts'
import { formatNumber, noBreakSpace } from '../formatNumber.ts'
import type { Locale } from '../Locale.ts'

/** Money in the register's own currency: kroner in Norwegian words, others in millions with their code. */
export function amountWords(amount: number, currency: string, locale: Locale): string {
  if (currency === 'NOK') return formatMoney(amount, locale)
  const millions = formatNumber(amount / 1e6, 1, locale)
  return `${millions}${noBreakSpace}${locale !== 'en' ? 'mill.' : 'million'}${noBreakSpace}${currency}`
}

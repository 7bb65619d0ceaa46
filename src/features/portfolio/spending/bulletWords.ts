import type { Locale } from '../../../i18n/Locale.ts'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { overWords } from '../amount.ts'
import type { Bullet } from './bulletView.ts'
import { spendingTexts } from './spendingTexts.ts'

/** The bar in words: it is its own table. */
export function bulletWords({ one, budget, spent, forecast, forecastShare }: Bullet, locale: Locale): string {
  const t = textsIn(spendingTexts, locale)
  const money = (amount: number) => amountWords(amount, one.project.currency, locale)
  return [
    t.budget(money(budget)),
    ...(spent === null ? [] : [t.spent(money(spent))]),
    ...(forecast === null || forecastShare === null
      ? []
      : [`${t.forecast(money(forecast))} (${overWords(forecastShare - 100, locale)})`]),
  ].join(' · ')
}

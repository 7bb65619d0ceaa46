import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { today } from '../../blocks/today.ts'
import type { Metric } from '../../core/portfolio/metrics/Metric.ts'
import { formatMoney } from '../../i18n/formatMoney.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../../load/useKnowledgeBase.ts'
import { themePortfolio } from './themePortfolio.ts'
import { themePortfolioTexts } from './themePortfolioTexts.ts'

/** Above the theme's projects: how many need attention, and for how much, with the way to them. */
export function ThemePortfolioLine({ number }: { number: string }) {
  const t = useTexts(themePortfolioTexts)
  const locale = useLocale()
  const base = useKnowledgeBase().data
  const day = today()
  const told = useMemo(() => {
    const theme = base?.themes.find((one) => one.number === number)
    return base && theme ? themePortfolio(base, theme, day) : null
  }, [base, number, day])
  if (told === null) return null
  const money = (sum: Metric | null, words: (amount: string, n: number, of: number) => string) =>
    sum === null || sum.value === null ? '' : words(formatMoney(sum.value, locale), sum.nOf?.n ?? 0, sum.nOf?.of ?? 0)
  const amounts = [money(told.budget, t.budget), money(told.forecast, t.forecast)].filter((text) => text !== '')
  return (
    <p className="kg-register__portfolio">
      {told.needing === 0 ? (
        t.fine(told.all)
      ) : (
        <Link to="/prosjekter/" search={{ tema: number, status: 'oppmerksomhet' }}>
          {t.needing(told.needing, told.all, told.grave)}
        </Link>
      )}{' '}
      {amounts.length === 0 ? t.noMoney(told.all) : amounts.join(' ')}
    </p>
  )
}

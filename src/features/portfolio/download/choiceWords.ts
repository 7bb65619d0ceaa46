import { choicesOf } from '../../../blocks/RegisterFilter.ts'
import { registerWord } from '../../../blocks/registerWords.ts'
import { formatDate } from '../../../i18n/formatPeriod.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { portfolioFilters } from '../portfolioFilters.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { portfolioRegisterTexts } from '../register/registerTexts.ts'
import { portfolioDownloadTexts } from './portfolioDownloadTexts.ts'
import type { ViewTable } from './ViewTable.ts'

/** Which projects a file is about: how many of them, every filter in use, whose money, and whether they are made up. */
export function choiceWords({ followsShare }: ViewTable, view: PortfolioView, locale: Locale): string {
  const [t, r] = [textsIn(portfolioDownloadTexts, locale), textsIn(portfolioRegisterTexts, locale)]
  const { inView, choice, rows, themes, isHomeShare } = view
  const filters = portfolioFilters(inView, themes, locale).flatMap((filter) => {
    const asked = choice[filter.name as 'tema']
    const found = choicesOf(filter).find(({ value }) => value === asked)
    return found ? [`${filter.label}: ${found.label}`] : []
  })
  return [
    ...(inView.kind === 'example' ? [r.madeUp] : []),
    t.shown(rows.length, inView.measured.length, formatDate(inView.reference, locale)),
    ...filters,
    ...(choice.sok ? [t.searched(choice.sok)] : []),
    isHomeShare && followsShare ? t.homeShare : t.total,
  ].join(' · ')
}

export function sourceWords({ registers, inView }: PortfolioView, locale: Locale): string {
  const t = textsIn(portfolioDownloadTexts, locale)
  return t.source(registers.map((name) => registerWord(inView.settings.registers, name, locale)).join(', '))
}

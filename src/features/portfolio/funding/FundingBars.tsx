import { formatNumber } from '../../../i18n/formatNumber.ts'
import { inLocale } from '../../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { fundingTexts } from './fundingTexts.ts'
import { type FundingPart, fundingParts, type ThemeBar } from './themeFunding.ts'

interface FundingBarsProps {
  readonly bars: readonly ThemeBar[]
  readonly view: PortfolioView
  readonly inPercent: boolean
}

/** One bar a theme, of HTML; the same figures stand in the table under it. */
export function FundingBars({ bars, view, inPercent }: FundingBarsProps) {
  const t = useTexts(fundingTexts)
  const most = Math.max(...bars.map(({ sum }) => sum))
  const used = fundingParts.filter((part) => bars.some(({ parts }) => parts[part] > 0))
  return (
    <>
      <ul className="kg-fund__key">
        {used.map((part) => (
          <li key={part}>
            <i className="kg-fund__part" data-part={part} aria-hidden="true" />
            {t[part]}
          </li>
        ))}
      </ul>
      <ul className="kg-fund">
        {bars.map((bar) => (
          <Bar key={bar.themeId} bar={bar} view={view} most={inPercent ? bar.sum : most} inPercent={inPercent} />
        ))}
      </ul>
    </>
  )
}

interface BarProps {
  readonly bar: ThemeBar
  readonly view: PortfolioView
  readonly most: number
  readonly inPercent: boolean
}

function Bar({ bar, view, most, inPercent }: BarProps) {
  const t = useTexts(fundingTexts)
  const locale = useLocale()
  const theme = view.themes.find(({ id }) => id === bar.themeId)
  const sum = amountWords(bar.sum, view.measured.currency, locale)
  const label = (part: FundingPart) => {
    const share = (bar.parts[part] / most) * 100
    if (share < 9) return ''
    return inPercent
      ? `${formatNumber(share, 0, locale)} %`
      : amountWords(bar.parts[part], view.measured.currency, locale)
  }
  return (
    <li className="kg-fund__row" data-tema={theme?.number}>
      <span className="kg-fund__name">
        <span>{theme ? `${theme.number} ${inLocale(theme.name, locale)}` : t.unplaced}</span>
        <span className="kg-small kg-subtle">{t.known(bar.withAmount, bar.projects)}</span>
      </span>
      <span className="kg-fund__bar" aria-hidden="true">
        {fundingParts
          .filter((part) => bar.parts[part] > 0)
          .map((part) => (
            <i
              key={part}
              className="kg-fund__part"
              data-part={part}
              data-thin={bar.parts[part] / most < 0.01 || undefined}
              style={{ inlineSize: `${(bar.parts[part] / most) * 100}%` }}
            >
              <span>{label(part)}</span>
            </i>
          ))}
      </span>
      <span className="kg-fund__sum kg-number">
        {bar.sum === 0 ? t.noMoney : view.isHomeShare ? t.homeWord(sum) : t.totalWord(sum)}
      </span>
    </li>
  )
}

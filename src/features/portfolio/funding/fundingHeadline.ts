import { formatNumber } from '../../../i18n/formatNumber.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { fundingTexts } from './fundingTexts.ts'
import type { ThemeBar } from './themeFunding.ts'

/** What the view of money by theme finds: the theme with most of it, or that there is none, or none that has a theme. */
export function fundingHeadline(bars: readonly ThemeBar[], isHomeShare: boolean, locale: Locale): string {
  const t = textsIn(fundingTexts, locale)
  const all = bars.reduce((sum, bar) => sum + bar.sum, 0)
  const largest = bars.filter(({ themeId }) => themeId !== null).toSorted((a, b) => b.sum - a.sum)[0]
  if (all === 0) return t.none
  if (!largest?.themeId || largest.sum === 0) return t.nonePlaced(isHomeShare)
  return t.finding(`${formatNumber((largest.sum / all) * 100, 0, locale)} %`, largest.themeId.slice(1), isHomeShare)
}

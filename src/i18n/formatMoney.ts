import { formatNumber, formatScaled, noBreakSpace } from './formatNumber.ts'
import type { Locale } from './Locale.ts'
import { type Text, textIn } from './texts.ts'

interface Scale extends Text<string> {
  readonly places: number
}

const million: Scale = { places: 6, nb: 'mill. kr', en: 'million NOK' }
const billion: Scale = { places: 9, nb: 'mrd. kr', en: 'billion NOK' }

/** Whole kroner, shortened as in running text: `650 000 kr`, `57,2 mill. kr`, `872 mill. kr`, `7,3 mrd. kr`. */
export function formatMoney(kroner: number, locale: Locale): string {
  const size = Math.abs(kroner)
  if (size >= 999_500_000) return scaled(kroner, billion, 1, locale)
  if (size >= 99_950_000) return scaled(kroner, million, 0, locale)
  if (size >= 1_000_000) return scaled(kroner, million, 1, locale)
  return formatNumber(kroner, 0, locale) + noBreakSpace + (locale !== 'en' ? 'kr' : 'NOK')
}

function scaled(kroner: number, scale: Scale, decimals: number, locale: Locale): string {
  const number = formatScaled(kroner, scale.places, decimals, locale).replace(/[.,]0$/, '')
  return number + noBreakSpace + textIn(scale, locale).replace(' ', noBreakSpace)
}

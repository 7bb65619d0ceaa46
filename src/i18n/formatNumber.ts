import { decimalText, roundDecimalText, shiftPoint } from './decimalText.ts'
import type { Locale } from './Locale.ts'
import { statusSign } from './statusWords.ts'
import { type Text, textIn } from './texts.ts'

export const noBreakSpace = '\u00a0'
const minusSign = '\u2212'

const marks: Text<{ readonly point: string; readonly group: string }> = {
  nb: { point: ',', group: noBreakSpace },
  en: { point: '.', group: ',' },
}

/**
 * The number as text, always with `decimals` decimals: 1234567.5 → `1 234 567,5`. Rounds half away from zero,
 * −3.25 → `−3,3`. What is no finite number is shown as the sign for missing, never as NaN.
 */
export function formatNumber(value: number, decimals: number, locale: Locale): string {
  if (!Number.isFinite(value)) return statusSign('missing')
  return withMarks(roundDecimalText(decimalText(value), decimals), locale)
}

/** As formatNumber, with a plus before what is above zero when shown. */
export function formatSigned(value: number, decimals: number, locale: Locale): string {
  const text = formatNumber(value, decimals, locale)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** As formatNumber, of a value divided by ten to the power of `places`: exact, so that 1005000 is 1,01 million. */
export function formatScaled(value: number, places: number, decimals: number, locale: Locale): string {
  if (!Number.isFinite(value)) return statusSign('missing')
  return withMarks(roundDecimalText(shiftPoint(decimalText(value), -places), decimals), locale)
}

function withMarks(text: string, locale: Locale): string {
  const { point, group } = textIn(marks, locale)
  const [whole = '', fraction] = text.split('.')
  const signed = whole.replace('-', minusSign)
  const grouped = whole.length > 3 ? signed.replace(/\B(?=(\d{3})+$)/g, group) : signed
  return fraction === undefined ? grouped : grouped + point + fraction
}

import type { Unit } from '../../core/model/Unit.ts'
import { formatNumber, formatSigned } from '../../i18n/formatNumber.ts'
import { formatValue } from '../../i18n/formatValue.ts'
import type { Locale } from '../../i18n/Locale.ts'

/** A value as it stands where the axis already names the unit: `84,5`, but `5. plass` and `ja`. */
export function plainValue(value: number, unit: Unit, locale: Locale): string {
  if (unit.kind === 'rank' || unit.kind === 'boolean') return formatValue(value, unit, locale)
  return unit.isChange ? formatSigned(value, unit.decimals, locale) : formatNumber(value, unit.decimals, locale)
}

/** With a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)
}

import type { Target } from '../../core/model/Target.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatValue } from '../../i18n/formatValue.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSpec } from '../ChartSpec.ts'
import { targetTexts } from './targetTexts.ts'
import { isSuperseded } from './targetTime.ts'

/** The value with no more decimals than it was set with: a target of 100 per cent is not 100,0. */
function targetValue({ value }: Target, { unit }: ChartSpec, locale: Locale): string {
  const decimals = Array.from({ length: unit.decimals }, (_, i) => i).find((n) => Number(value.toFixed(n)) === value)
  return formatValue(value, { ...unit, decimals: decimals ?? unit.decimals }, locale)
}

/** The target in words: `Mål: 100 % innen 31.12.2025`, `Avløst mål: 90 % i 2020`, `Mål uten årstall: 60 %`. */
export function targetWords(target: Target, spec: ChartSpec, locale: Locale): string {
  const texts = textsIn(targetTexts, locale)
  const value = targetValue(target, spec, locale)
  const due = target.due ? formatPeriod(target.due, locale) : ''
  if (isSuperseded(target, spec.today)) return texts.supersededTarget(value, due)
  return due === '' ? texts.targetWithoutYear(value) : texts.targetBy(value, due)
}

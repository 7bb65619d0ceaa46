import type { Direction } from '../../core/model/Indicator.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { texts } from './texts.ts'

/** Which way is better, or that nobody has said. */
export function directionWords(direction: Direction, locale: Locale): string {
  const t = textsIn(texts, locale)
  if (direction === null) return t.noDirection
  return direction === 'higher' ? t.higherIsBetter : t.lowerIsBetter
}

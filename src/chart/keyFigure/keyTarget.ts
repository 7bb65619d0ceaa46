import type { Target } from '../../core/model/Target.ts'
import type { Unit } from '../../core/model/Unit.ts'
import { meetsTarget } from '../../core/progress/meetsTarget.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatValue } from '../../i18n/formatValue.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { keyFigureTexts } from './keyFigureTexts.ts'

/** A target beside a figure, in words. */
export interface KeyTarget {
  readonly words: string
  readonly isReached: boolean
}

export function targetWords(target: Target, value: number, unit: Unit, locale: Locale): KeyTarget {
  const t = textsIn(keyFigureTexts, locale)
  const isReached = meetsTarget(value, target)
  const due = target.due ? t.targetDue(formatPeriod(target.due, locale)) : ''
  const write = isReached ? t.targetReached : t.targetSet
  return { words: write(formatValue(target.value, { ...unit, decimals: 0 }, locale), due), isReached }
}

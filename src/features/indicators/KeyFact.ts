import type { NumberOrigin } from '../../blocks/NumberOrigin.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Series } from '../../core/model/Series.ts'
import type { Target } from '../../core/model/Target.ts'
import type { Locale } from '../../i18n/Locale.ts'

/** One of the four facts over the figure. The number and its unit are set in two sizes. */
export interface KeyFact {
  readonly id: 'latest' | 'change' | 'target' | 'home'
  readonly label: string
  readonly number: string
  readonly unit: string
  readonly note: string
  /** Null where there is no number, nor a gap in a series. */
  readonly of: NumberOrigin | null
  readonly tone: 'plain' | 'target' | 'missing'
}

export interface FactInput {
  readonly base: KnowledgeBase
  readonly indicator: Indicator
  readonly all: readonly Series[]
  readonly nearest: Series | null
  readonly target: Target | null
  readonly locale: Locale
}

/** `96,6 %` and `11. plass` as number and unit; a value of words, such as «ja», has no unit. */
export function numberAndUnit(text: string): { number: string; unit: string } {
  const [, number = text, unit = ''] =
    /^([+−]?\d(?:[\d\u00a0.,]*\d)?(?:\.|st|nd|rd|th)?)[\s\u00a0]*(\D.*)?$/.exec(text) ?? []
  return { number, unit }
}

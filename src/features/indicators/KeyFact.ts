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

/** `96,6 %` as number and unit; a value of words, such as «ja», has no unit. */
export function numberAndUnit(text: string): { number: string; unit: string } {
  const [, number = text, unit = ''] = /^([+−]?[\d][\d\u00a0.,]*\d|[+−]?\d\.?)[\s\u00a0]*(\D.*)?$/.exec(text) ?? []
  return { number, unit }
}

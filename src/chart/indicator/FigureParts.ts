import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Series } from '../../core/model/Series.ts'
import type { Measure } from '../../core/select/Selection.ts'
import type { Locale } from '../../i18n/Locale.ts'

/** What a figure on the page is made of. */
export interface FigureParts {
  readonly base: KnowledgeBase
  readonly indicator: Indicator
  readonly series: readonly Series[]
  readonly nearest: Series | null
  /** What the figures are shown as, after what cannot be worked out has been let go. */
  readonly measure: Measure
  readonly focus: string | null
  /** True while places and time are the page's own choice, so that the written finding fits. */
  readonly isWhole: boolean
  /** ISO date. */
  readonly today: string
  readonly locale: Locale
}

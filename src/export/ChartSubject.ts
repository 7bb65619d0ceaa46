import type { ChartSpec } from '../chart/ChartSpec.ts'
import type { Indicator } from '../core/model/Indicator.ts'
import type { Locale } from '../i18n/Locale.ts'

/** A chart that leaves the house, with what its files must say besides. */
export interface ChartSubject {
  readonly spec: ChartSpec
  /** What the chart is of; null for a chart of something else, such as a portfolio. */
  readonly indicator: Indicator | null
  /** The other indicator, of a chart that has places by two. */
  readonly against?: Indicator | null
  readonly locale: Locale
  /** ISO date: when the file is made. */
  readonly today: string
  /** Where the chart can be seen live; empty when nobody knows. */
  readonly link: string
}

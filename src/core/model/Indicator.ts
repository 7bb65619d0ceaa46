import type { Unit } from './Unit.ts'
import type { Words } from './Words.ts'

export const measureTypes = [
  'stock',
  'flow',
  'share',
  'average',
  'rate',
  'ratio',
  'rank',
  'index',
  'boolean',
  'count',
] as const
export type MeasureType = (typeof measureTypes)[number]

/** headline: shown first on its theme · indicator: has a figure for Asker, its neighbours or the country · context: the rest. */
export type IndicatorRole = 'headline' | 'indicator' | 'context'

/** How often a figure is expected. Periods between are gaps only for `year` and `election`. */
export type Frequency = 'year' | 'election' | 'irregular' | 'once'

/** Which way is better. Null when nobody has said so; never a default. */
export type Direction = 'higher' | 'lower' | null

/** How figures are set against a target: see core/progress. `none`: they are not. */
export const progressMethods = ['linear', 'growth', 'un', 'direction', 'none'] as const
export type ProgressMethod = (typeof progressMethods)[number]

/** Something that is measured, and everything that must be known to read its figures rightly. */
export interface Indicator {
  readonly id: string
  readonly name: Words
  readonly unit: Unit
  readonly measureType: MeasureType
  /** True only when figures may be added over places. */
  readonly additive: boolean
  readonly direction: Direction
  readonly definition: Words
  /** What a share is a share of. */
  readonly population: string
  readonly method: string
  readonly weaknesses: string
  readonly themeId: string
  readonly subThemeIds: readonly string[]
  readonly alsoThemeIds: readonly string[]
  /** Who placed the indicator on its theme, such as «vår vurdering». */
  readonly placedBy: string
  /** True when the figure only hints at what the sub-theme is about. */
  readonly proxy: boolean
  readonly role: IndicatorRole
  readonly headlineOrder: number | null
  readonly kind: 'nøkkeltall' | 'statistikk'
  readonly frequency: Frequency
  /** ISO date, «ikke fastsatt» or «ukjent». */
  readonly nextUpdate: string
  readonly progressMethod: ProgressMethod
  readonly denominatorId: string | null
  readonly note: string
  /** What the figures say, in one sentence; empty when nobody has written one. */
  readonly finding: Words
}

import type { Series } from '../core/model/Series.ts'
import type { Target } from '../core/model/Target.ts'
import type { Unit } from '../core/model/Unit.ts'

/** What a number on the page is: a point of a series, or a target. */
export type NumberOrigin =
  | {
      readonly series: Series
      /** Id of the point's period. */
      readonly period: string
      /** What the page calls it, where it is worked out and no figure of a file. */
      readonly told?: { readonly figure: string; readonly value: string }
    }
  | { readonly target: Target; readonly unit: Unit }

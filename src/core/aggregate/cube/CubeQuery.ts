import type { CubeReason } from './PivotResult.ts'

/** Which rows are counted. Filters on several dimensions all hold at once. */
export type CubeFilter =
  /** Indices into the dimension's categories, in any order. An empty list keeps nothing. */
  | { readonly dimension: string; readonly categories: readonly number[] }
  /** Categories between two others, ends included, in order of time, number or letter. Null is an open end. */
  | { readonly dimension: string; readonly from: string | null; readonly to: string | null }

/** What becomes of the rows of a cell. */
export type Reduction =
  | { readonly kind: 'sum' | 'mean' | 'min' | 'max' | 'median' }
  /** How many rows hold a value. */
  | { readonly kind: 'count' }
  /** `at` between 0 and 1, straight line between the two nearest values (R type 7, as spreadsheets do). */
  | { readonly kind: 'quantile'; readonly at: number }
  /** Each value counted as often as the other measure says. */
  | { readonly kind: 'weightedMean'; readonly weight: string }
  /** The sum of the measure divided by the sum of another, over rows that have both; times `per` (100 for a percentage). */
  | { readonly kind: 'ratio'; readonly denominator: string; readonly per: number }
  /** The cell's sum in per cent of its row, its column or the whole table. Absent while the total is not complete. */
  | { readonly kind: 'shareOfTotal'; readonly of: 'all' | 'row' | 'column' }
  /** From the base period, or from the period before, in the measure's own unit or in per cent. Time must be on an axis. */
  | { readonly kind: 'change'; readonly base: 'previous' | number; readonly as: 'unit' | 'percent' }
  /** 100 in the base period, a category of the time dimension. Time must be on an axis. */
  | { readonly kind: 'index'; readonly base: number }

/** A question to a cube. Dimensions by id; what stands on no axis is reduced away. */
export interface CubeQuery {
  /** The field of the measure. */
  readonly measure: string
  readonly filters: readonly CubeFilter[]
  /** None to four dimensions on the two axes together. No dimension gives one row, or one column. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly reduce: Reduction
  /** Rules that the asker sets aside, knowing what that means. */
  readonly allow?: readonly CubeReason[]
}

/** Why a cell has no figure although the table has rows for it. The sentences stand in `i18n/cubeReasonWords`. */
export const cubeReasons = [
  'notAdditive', // shares, averages, ranks and the like are not added up
  'stockOverTime', // a stock is counted once, not once a period
  'mixedLevels', // a county holds its municipalities
  'mixedVariables', // persons and per cent in one column
  'mixedPeriodKinds', // years and quarters in one figure
  'suppressedRemainder', // with the published total the sum would reveal the one part that is suppressed
  'incompleteTotal', // a share of a total that lacks parts would be too large
  'incompleteBase', // a change between sums that lack parts is no change
  'noBase', // the base period has no figure
  'zeroBase', // nothing is a percentage of 0
  'noTime', // change and index need time on an axis
  'tooLarge', // beyond what a number can hold
] as const
export type CubeReason = (typeof cubeReasons)[number]

/** The keys of an axis. Key k is made of the categories `codes[d][k]` of `dimensions[d]`. Always one key where there is no dimension. */
export interface PivotAxis {
  readonly dimensions: readonly string[]
  readonly length: number
  readonly codes: readonly Uint32Array[]
}

/** Something that holds for the whole answer and must be said beside it. */
export type CubeNote =
  /** Totals and parents were left out, since their parts are counted. */
  | { readonly kind: 'totalsLeftOut'; readonly dimension: string; readonly categories: readonly number[] }
  /** Cells that were not computed, and why. */
  | { readonly kind: 'notComputed'; readonly reason: CubeReason; readonly cells: number }
  /** Cells that lack one or more of their parts. */
  | { readonly kind: 'incomplete'; readonly cells: number }
  /** A mean or a quantile of shares or averages, in which every row counts the same. */
  | { readonly kind: 'unweighted' }
  /** Shares of several rows, worked out here from their two sums. */
  | { readonly kind: 'ratioOfSums'; readonly numerator: string; readonly denominator: string; readonly cells: number }
  /** More cells than one answer holds; nothing was computed. */
  | { readonly kind: 'tooManyCells'; readonly cells: number }

/**
 * A pivot table in columns: cell (r, c) stands at `r * columns.length + c` of every array. Plain data with typed arrays, so
 * it can be transferred. NaN stands where there is no figure; `status` then tells the gap and `reason` the rule, if any.
 */
export interface PivotResult {
  readonly rows: PivotAxis
  readonly columns: PivotAxis
  readonly values: Float64Array
  /** Indices into `observationStatuses`: of its only row, or the weakest of several (preliminary, estimate, break). */
  readonly status: Uint8Array
  /** Index into `cubeReasons` plus one; 0 where no rule was broken. */
  readonly reason: Uint8Array
  /** Rows that have a value, and all rows: «ufullstendig: n av m» where they differ. */
  readonly counted: Uint32Array
  readonly expected: Uint32Array
  readonly notes: readonly CubeNote[]
  /** Rows of the table that the filters kept: «celler i dette utsnittet». */
  readonly rowsKept: number
}

export function reasonAt({ reason }: PivotResult, cell: number): CubeReason | null {
  return cubeReasons[(reason[cell] as number) - 1] ?? null
}

/** True for a figure that lacks some of its parts. */
export function isIncomplete({ values, counted, expected }: PivotResult, cell: number): boolean {
  return !Number.isNaN(values[cell]) && (counted[cell] as number) < (expected[cell] as number)
}

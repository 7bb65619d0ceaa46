import type { CubeQuery } from './CubeQuery.ts'
import type { CubeMeasure, CubeSource } from './CubeSource.ts'
import type { Folded, RowColumns } from './foldRows.ts'
import type { KeyPart } from './KeyPart.ts'
import type { Steps } from './steps.ts'
import type { SumColumns } from './sumColumns.ts'
import { sumAt, type Tally } from './Tally.ts'
import type { Fold } from './tallyStore.ts'

/** What a share is a share of, where the table measures both and both may be added up. */
interface ShareParts {
  readonly numerator: CubeMeasure
  readonly denominator: CubeMeasure
  readonly per: number
}

/** Null for a question that is no sum, and for a measure that is no declared share. */
export function sharePartsOf({ measures }: CubeSource, measure: CubeMeasure, query: CubeQuery): ShareParts | null {
  const { quotient } = measure
  if (query.reduce.kind !== 'sum' || measure.additive || !quotient) return null
  const named = (name: string) => measures.find(({ field, additive }) => field === name && additive)
  const [numerator, denominator] = [named(quotient.numerator), named(quotient.denominator)]
  return numerator && denominator ? { numerator, denominator, per: quotient.per } : null
}

/** One row has the figure that was published; several have Σ numerator / Σ denominator, over rows that have both. */
export function* readShare(
  parts: readonly KeyPart[],
  measure: CubeMeasure,
  { numerator, denominator, per }: ShareParts,
  columns: SumColumns,
  fold: Fold,
): Steps<{ readonly folded: Folded; readonly valueAt: (slot: number) => number }> {
  const published = columns.ofMeasure(measure)
  const [over, under] = [columns.ofPair(numerator, denominator), columns.ofPair(denominator, numerator)]
  const marks = [published, over, under].some(({ hasMarks }) => hasMarks)
  const count = (source: RowColumns) => fold(parts, source, { sums: true, extremes: false, marks })
  const [own, above, below] = [yield* count(published), yield* count(over), yield* count(under)]
  const valueAt = (slot: number) => {
    if (own.tally.rows[slot] === 1) return sumAt(own.tally, slot)
    const divisor = sumAt(below.tally, slot)
    return divisor === 0 ? Number.NaN : (per * sumAt(above.tally, slot)) / divisor
  }
  return { folded: { ...own, tally: ownOrParts(own.tally, above.tally) }, valueAt }
}

/** Slots of one row as they were published, all others by their parts. */
function ownOrParts(own: Tally, parts: Tally): Tally {
  const chosen = <T extends Uint16Array | Uint32Array>(mine: T | null, theirs: T | null): T | null =>
    mine && theirs && (mine.map((value, slot) => (own.rows[slot] === 1 ? value : (theirs[slot] as number))) as T)
  return {
    ...own,
    counted: chosen(own.counted, parts.counted) as Uint32Array,
    marks: chosen(own.marks, parts.marks),
    suppressed: chosen(own.suppressed, parts.suppressed),
  }
}

import type { CubeQuery } from './CubeQuery.ts'
import type { CubeMeasure, CubeSource } from './CubeSource.ts'
import type { Folded } from './foldRows.ts'
import type { KeyPart } from './KeyPart.ts'
import { decimalPart, gatherValues, quantileOf } from './orderValues.ts'
import { additiveRule, type CellReading } from './pivotCells.ts'
import { readShare, sharePartsOf } from './readShare.ts'
import type { Steps } from './steps.ts'
import type { SumColumns } from './sumColumns.ts'
import { meanAt, sumAt, type TallyNeeds } from './Tally.ts'
import type { Fold } from './tallyStore.ts'

export interface CellSource {
  readonly source: CubeSource
  readonly measure: CubeMeasure
  readonly columns: SumColumns
  readonly fold: Fold
}

/** The rows of a question, counted, and how the figure of each slot is read from them. */
export interface CellsRead {
  readonly folded: Folded
  readonly reading: CellReading
}

export function* readCells(parts: readonly KeyPart[], query: CubeQuery, from: CellSource): Steps<CellsRead> {
  const { columns, measure, fold } = from
  const { reduce } = query
  const needs = (extremes: boolean): TallyNeeds => ({
    sums: !extremes,
    extremes,
    marks: columns.ofMeasure(measure).hasMarks,
  })
  const single = function* (extremes = false) {
    return yield* fold(parts, columns.ofMeasure(measure), needs(extremes))
  }
  const reading = (valueAt: CellReading['valueAt'], revealsSum = true): CellReading => ({
    valueAt,
    broken: additiveRule(query, [measure]),
    revealsSum: revealsSum && holdsTotals(from.source) && !query.allow?.includes('suppressedRemainder'),
    countsGaps: false,
  })
  const share = sharePartsOf(from.source, measure, query)
  if (share) {
    const { folded, valueAt } = yield* readShare(parts, measure, share, columns, fold)
    return { folded, reading: { ...reading(valueAt), broken: null } }
  }
  switch (reduce.kind) {
    case 'sum':
    case 'shareOfTotal':
    case 'change':
    case 'index': {
      const folded = yield* single()
      return { folded, reading: reading((slot) => sumAt(folded.tally, slot)) }
    }
    case 'mean': {
      const folded = yield* single()
      return { folded, reading: reading((slot) => meanAt(folded.tally, slot)) }
    }
    case 'count': {
      const folded = yield* single()
      const counting = reading((slot) => folded.tally.counted[slot] as number, false)
      return { folded, reading: { ...counting, countsGaps: true } }
    }
    case 'min':
    case 'max': {
      const folded = yield* single(true)
      const ends = (reduce.kind === 'min' ? folded.tally.lows : folded.tally.highs) as Float64Array
      return { folded, reading: reading((slot) => ends[slot] as number, false) }
    }
    case 'median':
    case 'quantile': {
      const folded = yield* single()
      const { column, values } = columns.ofMeasure(measure)
      const [ordered, shift] =
        column.kind === 'whole' ? [column.lanes[0] as Float64Array, column.decimals] : [values, 0]
      const gathered = yield* gatherValues(parts, ordered, folded)
      const at = decimalPart(reduce.kind === 'quantile' ? reduce.at : 0.5)
      return { folded, reading: reading((slot) => quantileOf(gathered, slot, at, shift), false) }
    }
    case 'weightedMean':
    case 'ratio':
      return yield* readQuotient(parts, query, from, needs(false), reading)
    default:
      throw new Error(`unknown reduction: ${(reduce satisfies never as { kind: string }).kind}`)
  }
}

/** Σ value · weight / Σ weight, or Σ measure / Σ other: over rows that have both. */
function* readQuotient(
  parts: readonly KeyPart[],
  query: CubeQuery,
  { source, measure, columns, fold }: CellSource,
  needs: TallyNeeds,
  reading: (valueAt: CellReading['valueAt']) => CellReading,
): Steps<CellsRead> {
  const { reduce } = query
  if (reduce.kind !== 'weightedMean' && reduce.kind !== 'ratio') throw new Error(`no quotient: ${reduce.kind}`)
  const other = measureOf(source, reduce.kind === 'ratio' ? reduce.denominator : reduce.weight)
  const over = reduce.kind === 'ratio' ? columns.ofPair(measure, other) : columns.ofProduct(measure, other)
  const above = yield* fold(parts, over, needs)
  const below = yield* fold(parts, columns.ofPair(other, measure), { ...needs, marks: false })
  const per = reduce.kind === 'ratio' ? reduce.per : 1
  const valueAt = (slot: number) => {
    const divisor = sumAt(below.tally, slot)
    return divisor === 0 ? Number.NaN : (per * sumAt(above.tally, slot)) / divisor
  }
  return { folded: above, reading: { ...reading(valueAt), broken: additiveRule(query, [measure, other]) } }
}

/** Whether the table holds sums of its own rows, from which a part that is left out could be told. */
function holdsTotals({ level, parents }: CubeSource): boolean {
  return level !== null || Object.values(parents).some((list) => list.some((parent) => parent !== null))
}

export function measureOf({ name, measures }: CubeSource, field: string): CubeMeasure {
  const measure = measures.find((candidate) => candidate.field === field)
  if (!measure) throw new Error(`unknown measure: ${field} of ${name}`)
  return measure
}

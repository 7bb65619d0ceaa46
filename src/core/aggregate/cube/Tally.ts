import { observationStatuses, statusCode, valueStatuses } from '../../descriptor/ObservationStatus.ts'
import { digitsOf, joinLimbs, numberOfDigits, type SumColumn } from './wholeNumbers.ts'

/** What is kept of the rows that fall in the same slot. */
export interface Tally {
  readonly column: SumColumn
  /** All rows, and those with a value. One array where the column has no gap. */
  rows: Uint32Array
  counted: Uint32Array
  /** One a lane; none where only the rows are counted. */
  sums: Float64Array[]
  /** One a slot, for numbers that no lane holds exactly. */
  readonly digits: (bigint | undefined)[]
  lows: Float64Array | null
  highs: Float64Array | null
  /** Bit s is set when a row has status s. Null where all are plain. */
  marks: Uint16Array | null
  suppressed: Uint32Array | null
}

export interface TallyNeeds {
  readonly sums: boolean
  readonly extremes: boolean
  readonly marks: boolean
}

export const suppressedCode = statusCode('suppressed')

export function newTally(column: SumColumn, slots: number, needs: TallyNeeds): Tally {
  const rows = new Uint32Array(slots)
  return {
    column,
    rows,
    counted: column.hasGaps ? new Uint32Array(slots) : rows,
    sums: needs.sums && column.kind !== 'digits' ? column.lanes.map(() => new Float64Array(slots)) : [],
    digits: [],
    lows: needs.extremes ? new Float64Array(slots).fill(Number.POSITIVE_INFINITY) : null,
    highs: needs.extremes ? new Float64Array(slots).fill(Number.NEGATIVE_INFINITY) : null,
    marks: needs.marks ? new Uint16Array(slots) : null,
    suppressed: needs.marks ? new Uint32Array(slots) : null,
  }
}

/** Twice the slots, the new ones empty. */
export function growTally(tally: Tally): void {
  const slots = tally.rows.length * 2
  const isSame = tally.counted === tally.rows
  tally.rows = longer(tally.rows, slots)
  tally.counted = isSame ? tally.rows : longer(tally.counted, slots)
  tally.sums = tally.sums.map((sum) => longer(sum, slots))
  tally.lows &&= longer(tally.lows, slots, Number.POSITIVE_INFINITY)
  tally.highs &&= longer(tally.highs, slots, Number.NEGATIVE_INFINITY)
  tally.marks &&= longer(tally.marks, slots)
  tally.suppressed &&= longer(tally.suppressed, slots)
}

function longer<T extends Float64Array | Uint32Array | Uint16Array>(old: T, slots: number, empty = 0): T {
  const grown = new (old.constructor as new (length: number) => T)(slots)
  if (empty !== 0) grown.fill(empty, old.length)
  grown.set(old)
  return grown
}

/** The exact sum of a slot, rounded once. */
export function sumAt(tally: Tally, slot: number): number {
  const { column, sums } = tally
  if (column.kind !== 'whole') return numberOfDigits(wholeSum(tally, slot), column.decimals)
  const sum = sums[0]?.[slot] as number
  return column.divisor === 1 ? sum : sum / column.divisor
}

function wholeSum({ column, sums, digits }: Tally, slot: number): bigint {
  if (column.kind === 'digits') return digits[slot] ?? 0n
  return joinLimbs(sums[0]?.[slot] as number, sums[1]?.[slot] as number)
}

export function addDigits({ column, digits }: Tally, slot: number, value: number): void {
  digits[slot] = (digits[slot] ?? 0n) + digitsOf(value, column.decimals)
}

/** More digits than a number has, so that a quotient is rounded once. */
const quotientDigits = 25

/** The mean of a slot, rounded once. */
export function meanAt(tally: Tally, slot: number): number {
  const { column, sums, counted } = tally
  const rows = counted[slot] as number
  if (column.kind === 'whole') return (sums[0]?.[slot] as number) / (rows * column.divisor)
  const quotient = (wholeSum(tally, slot) * 10n ** BigInt(quotientDigits)) / BigInt(rows)
  return numberOfDigits(quotient, column.decimals + quotientDigits)
}

/** The status of a slot that has a value: its only row's own, or the weakest of several. */
export function statusAt({ marks, rows }: Tally, slot: number): number {
  const mark = marks?.[slot] ?? 0
  if (mark === 0) return 0
  if (rows[slot] === 1) return 31 - Math.clz32(mark)
  return weakest.find((code) => (mark & (1 << code)) !== 0) ?? 0
}

const weakest = [statusCode('preliminary'), statusCode('estimate'), statusCode('breakBefore')]
export const missingCode = statusCode('missing')

/** The gap of a slot without a value: the reason all its rows share, or that they are missing. */
export function gapAt({ marks }: Tally, slot: number): number {
  const mark = marks?.[slot] ?? 0
  const only = 31 - Math.clz32(mark)
  const isGap = only >= valueStatuses.length && only < observationStatuses.length
  return mark === 1 << only && isGap ? only : missingCode
}

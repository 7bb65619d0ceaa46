import { blockKeyReader, blockRows } from './blockKeys.ts'
import { type Folded, isFewKeys } from './foldRows.ts'
import { type KeyPart, keyCount } from './KeyPart.ts'
import { slotFinder } from './slotFinder.ts'
import type { Steps } from './steps.ts'
import { digitsOf, mostDecimals, numberOfDigits } from './wholeNumbers.ts'

/** The values of every slot side by side, each slot from `starts[slot]` on, in no order. */
export interface SlotValues {
  readonly values: Float64Array
  readonly starts: Uint32Array
}

/** The values of the slots that `folded` has counted, for what cannot be told from sums. */
export function* gatherValues(
  parts: readonly KeyPart[],
  values: Float64Array,
  { tally, keys: known, slots: count }: Folded,
): Steps<SlotValues> {
  const starts = new Uint32Array(count + 1)
  for (let slot = 0; slot < count; slot += 1)
    starts[slot + 1] = (starts[slot] as number) + (tally.counted[slot] as number)
  const next = starts.slice()
  const gathered = new Float64Array(starts[count] as number)
  const keys = isFewKeys(keyCount(parts), values.length) ? new Int32Array(blockRows) : new Float64Array(blockRows)
  const finder = known === null ? null : slotFinder()
  const slots = finder ? new Int32Array(blockRows) : (keys as Int32Array)
  const readKeys = blockKeyReader(parts, keys)
  for (let from = 0; from < values.length; from += blockRows) {
    const { kept, rows } = readKeys(from, Math.min(values.length, from + blockRows))
    finder?.find(keys as Float64Array, slots, kept)
    scatter(gathered, next, slots, values, rows, from, kept)
    if (from % (16 * blockRows) === 0) yield 0.5 + from / values.length / 2
  }
  return { values: gathered, starts }
}

function scatter(
  into: Float64Array,
  next: Uint32Array,
  slots: Int32Array,
  values: Float64Array,
  rows: Int32Array | null,
  from: number,
  kept: number,
): void {
  for (let index = 0; index < kept; index += 1) {
    const value = values[rows === null ? from + index : (rows[index] as number)] as number
    if (Number.isNaN(value)) continue
    const slot = slots[index] as number
    const at = next[slot] as number
    into[at] = value
    next[slot] = at + 1
  }
}

/** A part of the whole in tenths, hundredths and so on: 0.9 is 9 of 10, and no binary fraction near it. */
export interface DecimalPart {
  readonly part: bigint
  readonly decimals: number
}

export function decimalPart(at: number): DecimalPart {
  const decimals = mostDecimals(Float64Array.of(at))
  return { part: digitsOf(at, decimals), decimals }
}

/**
 * The quantile of a slot, R type 7: a straight line between the two nearest, to the last digit. The values are whole numbers
 * of `shift` decimals, or numbers as they are where it is 0. Orders the slot's values in part.
 */
export function quantileOf(
  { values, starts }: SlotValues,
  slot: number,
  { part, decimals }: DecimalPart,
  shift: number,
): number {
  const [start, end] = [starts[slot] as number, starts[slot + 1] as number]
  const whole = 10n ** BigInt(decimals)
  const steps = BigInt(Math.max(0, end - start - 1)) * part
  const [lower, rest] = [start + Number(steps / whole), steps % whole]
  const low = nthValue(values, start, end, lower)
  if (rest === 0n) return low / 10 ** shift
  let high = Number.POSITIVE_INFINITY
  for (let index = lower + 1; index < end; index += 1) high = Math.min(high, values[index] as number)
  if (rest * 2n === whole) return middle(low, high) / 10 ** shift
  const places = mostDecimals(Float64Array.of(low, high))
  const between = digitsOf(low, places) * (whole - rest) + digitsOf(high, places) * rest
  return numberOfDigits(between, places + decimals + shift)
}

/** The sum of two numbers with few decimals may carry a speck that their half does not. */
function middle(low: number, high: number): number {
  const half = (low + high) / 2
  return Number.isFinite(half) ? half : low / 2 + high / 2
}

/** Hoare's selection: after it, nothing before `wanted` is larger and nothing after it is smaller. */
function nthValue(values: Float64Array, start: number, end: number, wanted: number): number {
  let [low, high] = [start, end - 1]
  while (low < high) {
    const pivot = middleOfThree(values[low] as number, values[(low + high) >>> 1] as number, values[high] as number)
    let [left, right] = [low, high]
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1
      while ((values[right] as number) > pivot) right -= 1
      if (left <= right) {
        const held = values[left] as number
        values[left] = values[right] as number
        values[right] = held
        left += 1
        right -= 1
      }
    }
    if (wanted <= right) high = right
    else if (wanted >= left) low = left
    else break
  }
  return values[wanted] as number
}

function middleOfThree(a: number, b: number, c: number): number {
  if (a < b) {
    if (b < c) return b
    return a < c ? c : a
  }
  if (a < c) return a
  return b < c ? c : b
}

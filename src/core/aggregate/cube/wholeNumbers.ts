/** A column as it is summed: whole numbers, so that no order of adding changes a digit. */
export interface SumColumn {
  /**
   * `whole`: one lane, every sum of it fits a double exactly. `limbs`: an upper and a lower lane of 27 bits, for sums beyond
   * 2^53. `binary`: numbers without a common power of ten, which are added with all their remainders.
   */
  readonly kind: 'whole' | 'limbs' | 'binary'
  readonly lanes: readonly Float64Array[]
  /** The power of ten the whole numbers are to be divided by. */
  readonly divisor: number
  readonly hasGaps: boolean
}

/** The lower lane holds this many: whole numbers below 2^27. */
const limb = 0x8000000
const mostDigits = 15
const mostWhole = 2 ** 52

/** Numbers with up to 15 decimals as whole numbers of their smallest unit: 0.1 + 0.2 is 0.3, as in the publisher's table. */
export function wholeNumbers(values: Float64Array): SumColumn {
  const { most, hasGaps } = spanOf(values)
  const power = commonPower(values, most)
  if (power === null) return { kind: 'binary', lanes: [values], divisor: 1, hasGaps }
  const whole = power === 1 ? values : values.map((value) => Math.round(value * power))
  if (most * power * values.length <= mostWhole) return { kind: 'whole', lanes: [whole], divisor: power, hasGaps }
  const upper = whole.map((value) => Math.floor(value / limb))
  return {
    kind: 'limbs',
    lanes: [upper, whole.map((value, row) => value - (upper[row] as number) * limb)],
    divisor: power,
    hasGaps,
  }
}

/** Row by row, as whole numbers while they can be held. */
export function products(a: Float64Array, b: Float64Array): SumColumn {
  const [first, second] = [wholeNumbers(a), wholeNumbers(b)]
  const isWhole = first.kind === 'whole' && second.kind === 'whole'
  const [left, right] = isWhole ? [first.lanes[0] as Float64Array, second.lanes[0] as Float64Array] : [a, b]
  const column = wholeNumbers(left.map((value, row) => value * (right[row] as number)))
  return isWhole ? { ...column, divisor: column.divisor * first.divisor * second.divisor } : column
}

/** The sum of a slot as a number, from its lanes. */
export function joinLanes({ kind, divisor }: SumColumn, upper: number, lower: number): number {
  if (kind === 'limbs') return Number(BigInt(upper) * BigInt(limb) + BigInt(lower)) / divisor
  return divisor === 1 ? upper : upper / divisor
}

function spanOf(values: Float64Array): { most: number; hasGaps: boolean } {
  let [most, gaps] = [0, 0]
  for (let row = 0; row < values.length; row += 1) {
    const size = Math.abs(values[row] as number)
    if (size > most) most = size
    else if (Number.isNaN(size)) gaps += 1
  }
  return { most, hasGaps: gaps > 0 }
}

/** The least power of ten that makes every number whole; null when there is none below 2^52. */
function commonPower(values: Float64Array, most: number): number | null {
  let [digits, power] = [0, 1]
  if (most > mostWhole) return null
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number
    while (Math.round(value * power) / power !== value && !Number.isNaN(value)) {
      digits += 1
      power = 10 ** digits
      if (digits > mostDigits || most * power > mostWhole) return null
    }
  }
  return power
}

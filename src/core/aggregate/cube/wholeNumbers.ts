/** A column as it is summed: whole numbers, so that no order of adding changes a digit. */
export interface SumColumn {
  /**
   * `whole`: one lane, every sum of it fits a double exactly. `limbs`: an upper and a lower lane of 27 bits, for sums beyond
   * 2^53. `digits`: numbers of more digits than a double holds in one unit, which are added as long whole numbers. All three
   * give the same sum of the same numbers.
   */
  readonly kind: 'whole' | 'limbs' | 'digits'
  readonly lanes: readonly Float64Array[]
  /** The power of ten the whole numbers are to be divided by, and its exponent. */
  readonly divisor: number
  readonly decimals: number
  readonly hasGaps: boolean
}

/** The lower lane holds this many: whole numbers below 2^27. */
const limb = 0x8000000
const mostDigits = 15
const mostWhole = 2 ** 52

/** Numbers with up to 15 decimals as whole numbers of their smallest unit: 0.1 + 0.2 is 0.3, as in the publisher's table. */
export function wholeNumbers(values: Float64Array): SumColumn {
  const { most, hasGaps } = spanOf(values)
  const decimals = commonDecimals(values, most)
  if (decimals === null) return { kind: 'digits', lanes: [values], divisor: 1, decimals: mostDecimals(values), hasGaps }
  const power = 10 ** decimals
  const whole = power === 1 ? values : values.map((value) => Math.round(value * power))
  if (most * power * values.length <= mostWhole)
    return { kind: 'whole', lanes: [whole], divisor: power, decimals, hasGaps }
  const upper = whole.map((value) => Math.floor(value / limb))
  return {
    kind: 'limbs',
    lanes: [upper, whole.map((value, row) => value - (upper[row] as number) * limb)],
    divisor: power,
    decimals,
    hasGaps,
  }
}

/** Row by row, as whole numbers while they can be held. */
export function products(a: Float64Array, b: Float64Array): SumColumn {
  const [first, second] = [wholeNumbers(a), wholeNumbers(b)]
  const isWhole = first.kind === 'whole' && second.kind === 'whole'
  const [left, right] = isWhole ? [first.lanes[0] as Float64Array, second.lanes[0] as Float64Array] : [a, b]
  const column = wholeNumbers(left.map((value, row) => value * (right[row] as number)))
  const decimals = column.decimals + first.decimals + second.decimals
  return isWhole ? { ...column, divisor: 10 ** decimals, decimals } : column
}

/** The whole number that two limbs make. */
export function joinLimbs(upper: number, lower: number): bigint {
  return BigInt(upper) * BigInt(limb) + BigInt(lower)
}

/** No number has so many digits before its point: a sum with one is too large, and is told to be. */
const beyondNumbers = 400

/** A number as a whole number of so many decimals, from the shortest text that gives it. */
export function digitsOf(value: number, decimals: number): bigint {
  if (!Number.isFinite(value)) return 10n ** BigInt(decimals + beyondNumbers)
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return BigInt(whole + fraction) * 10n ** BigInt(decimals - fraction.length + Number(exponent))
}

/** The nearest number. */
export function numberOfDigits(digits: bigint, decimals: number): number {
  return Number(`${digits}e-${decimals}`)
}

/** The most decimals that the shortest text of any of them has. */
export function mostDecimals(values: Float64Array): number {
  let most = 0
  for (const value of values) {
    if (!Number.isFinite(value)) continue
    const [mantissa = '', exponent = '0'] = String(value).split('e')
    most = Math.max(most, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent))
  }
  return most
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

/** The fewest decimals that hold every number; null when their whole numbers go beyond 2^52. */
function commonDecimals(values: Float64Array, most: number): number | null {
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
  return digits
}

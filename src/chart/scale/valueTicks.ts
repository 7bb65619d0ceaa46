import type { Unit } from '../../core/model/Unit.ts'

/** The ends and gridlines of a value axis. */
export interface ValueTicks {
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
  /** Decimals the tick labels need. */
  readonly decimals: number
  /** True when 0 is outside the domain. */
  readonly cut: boolean
}

export interface ValueNeeds {
  readonly values: readonly number[]
  readonly unit: Unit
  /** True for bars and columns. */
  readonly fromZero: boolean
  readonly fixed: readonly [number, number] | null
  readonly maxTicks: number
}

/** Below this part of the highest value the lowest is so near 0 that the axis might as well start there. */
const nearZero = 0.67

/** Three to five nice gridlines around the values; a share never passes 0 or 100 unless its figures do. */
export function valueTicks({ values, unit, fromZero, fixed, maxTicks }: ValueNeeds): ValueTicks {
  if (fixed) return withinFixed(fixed, maxTicks, unit)
  if (unit.kind === 'rank' && !fromZero) return rankTicks(values, maxTicks, unit)
  const [low, high] = ends(values, unit, fromZero)
  const step = niceStep(low, high, maxTicks, unit)
  const from = notBelow(unit.scaleMin, low, Math.floor(low / step + 1e-9) * step)
  const to = notAbove(unit.scaleMax, high, Math.ceil(high / step - 1e-9) * step)
  return {
    domain: [from, to],
    ticks: multiples(step, from, to),
    decimals: decimalsOf(step),
    cut: isCut(from, to, unit),
  }
}

/** A rank has no 0 to start at. */
function isCut(from: number, to: number, unit: Unit): boolean {
  return unit.kind !== 'rank' && (from > 0 || to < 0)
}

/** From the first place to one below the last: 1, 3, 5 … */
function rankTicks(values: readonly number[], maxTicks: number, unit: Unit): ValueTicks {
  const last = Math.max(1, ...values) + 1
  const step = niceStep(1, last, maxTicks, unit)
  const ticks = Array.from({ length: Math.floor((last - 1) / step) + 1 }, (_, i) => 1 + i * step)
  return { domain: [1, last], ticks, decimals: 0, cut: false }
}

function withinFixed(fixed: readonly [number, number], maxTicks: number, unit: Unit): ValueTicks {
  const step = niceStep(fixed[0], fixed[1], maxTicks, unit)
  const cut = isCut(fixed[0], fixed[1], unit)
  return { domain: fixed, ticks: multiples(step, fixed[0], fixed[1]), decimals: decimalsOf(step), cut }
}

function ends(values: readonly number[], unit: Unit, fromZero: boolean): [number, number] {
  if (values.length === 0) return [unit.scaleMin ?? 0, unit.scaleMax ?? 1]
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (low === 0 && high === 0) return [0, 1]
  if (low >= 0 && (fromZero || (low <= nearZero * high && !isAroundBase(unit)))) return [0, high]
  if (high <= 0 && (fromZero || high >= nearZero * low)) return [low, 0]
  return widened(low, high, unit)
}

/** An index means something against its base, such as 100, and nothing against 0. */
function isAroundBase({ kind, scaleMin }: Unit): boolean {
  return kind === 'index' && scaleMin === null
}

/** A cut axis shows at least this part of the highest value, so that a small step does not look like a leap. */
const leastShown = 0.12

/** Room on both sides of figures that lie close together, but not past the ends of their scale. */
function widened(low: number, high: number, { scaleMin, scaleMax }: Unit): [number, number] {
  const lack = Math.max(Math.abs(low), Math.abs(high)) * leastShown - (high - low)
  if (lack <= 0) return [low, high]
  const [floor, ceiling] = [scaleMin ?? Number.NEGATIVE_INFINITY, scaleMax ?? Number.POSITIVE_INFINITY]
  const from = Math.max(low >= floor ? floor : low, low - lack / 2)
  const to = Math.min(high <= ceiling ? ceiling : high, high + lack / 2)
  return [from, to]
}

/** The smallest of 1, 2 and 5 times a power of ten, and of 25, 250 …, that gives no more than `maxTicks` gridlines. */
function niceStep(low: number, high: number, maxTicks: number, unit: Unit): number {
  const smallest = unit.decimals === 0 && unit.kind !== 'share' ? 1 : 0
  for (let power = Math.floor(Math.log10(high - low || 1)) - 2; ; power += 1) {
    for (const mantissa of [1, 2, 2.5, 5]) {
      const step = cleaned(mantissa * 10 ** power)
      if ((mantissa === 2.5 && step < 25) || step < smallest || (smallest === 1 && !Number.isInteger(step))) continue
      if (countOf(step, low, high) <= maxTicks) return step
    }
  }
}

function countOf(step: number, low: number, high: number): number {
  return Math.ceil(high / step - 1e-9) - Math.floor(low / step + 1e-9) + 1
}

function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step - 1e-9)
  const last = Math.floor(to / step + 1e-9)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => cleaned((first + i) * step))
}

function notBelow(limit: number | null, low: number, end: number): number {
  return cleaned(limit !== null && low >= limit ? Math.max(limit, end) : end)
}

function notAbove(limit: number | null, high: number, end: number): number {
  return cleaned(limit !== null && high <= limit ? Math.min(limit, end) : end)
}

function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 8; decimals += 1) {
    if (Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) < 1e-6) return decimals
  }
  return 8
}

/** Without the crumbs of binary fractions: 0.30000000000000004 is 0.3. Minus zero is 0. */
function cleaned(value: number): number {
  return Number(value.toPrecision(12)) + 0
}

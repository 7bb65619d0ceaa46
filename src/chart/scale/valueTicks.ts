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
const nearZero = 0.55

/** Three to five nice gridlines around the values; a share never passes 0 or 100 unless its figures do. */
export function valueTicks({ values, unit, fromZero, fixed, maxTicks }: ValueNeeds): ValueTicks {
  if (fixed) return withinFixed(fixed, maxTicks, unit)
  const [low, high] = ends(values, unit, fromZero)
  const step = niceStep(low, high, maxTicks, unit)
  const from = notBelow(unit.scaleMin, low, Math.floor(low / step + 1e-9) * step)
  const to = notAbove(unit.scaleMax, high, Math.ceil(high / step - 1e-9) * step)
  return { domain: [from, to], ticks: multiples(step, from, to), decimals: decimalsOf(step), cut: from > 0 || to < 0 }
}

function withinFixed(fixed: readonly [number, number], maxTicks: number, unit: Unit): ValueTicks {
  const step = niceStep(fixed[0], fixed[1], maxTicks, unit)
  const cut = fixed[0] > 0 || fixed[1] < 0
  return { domain: fixed, ticks: multiples(step, fixed[0], fixed[1]), decimals: decimalsOf(step), cut }
}

function ends(values: readonly number[], unit: Unit, fromZero: boolean): [number, number] {
  if (values.length === 0) return [unit.scaleMin ?? 0, unit.scaleMax ?? 1]
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (unit.kind === 'rank' && !fromZero) return [Math.min(1, low), high === 1 ? 2 : high]
  if (low === 0 && high === 0) return [0, 1]
  if (low >= 0 && (fromZero || low <= nearZero * high)) return [0, high]
  if (high <= 0 && (fromZero || high >= nearZero * low)) return [low, 0]
  return low === high ? widened(low) : [low, high]
}

/** Figures that are all equal get some room on both sides, so that the line does not lie on the frame. */
function widened(value: number): [number, number] {
  const room = Math.abs(value) * 0.05
  return [value - room, value + room]
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

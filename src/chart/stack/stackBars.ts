import { missingObservation } from '../../core/model/Observation.ts'
import type { Point, Series } from '../../core/model/Series.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { rankedPeriod } from '../bar/barRows.ts'
import type { ChartSpec } from '../ChartSpec.ts'

/** One part of a whole, with its figure or gap. */
interface StackPart {
  readonly name: string
  readonly series: Series
  readonly point: Point
}

export interface StackBar {
  readonly label: string
  readonly isHome: boolean
  readonly parts: readonly StackPart[]
  /** The sum of the parts; null where one is missing or below 0: then the bar is no whole, and is not drawn. */
  readonly total: number | null
}

/** The wholes in the order they were given, each with every part in the same order. */
export function stackBars(spec: ChartSpec, locale: Locale): StackBar[] {
  const { stack, series } = spec
  if (!stack) return []
  const names = stack.parts.map((words) => inLocale(words, locale))
  return stack.bars.map((words, bar) => {
    const own = series.slice(bar * names.length, (bar + 1) * names.length)
    const parts = own.flatMap((one, part) => partOf(spec, one, names[part] ?? ''))
    return { label: inLocale(words, locale), isHome: own[0]?.role === 'home', parts, total: totalOf(parts) }
  })
}

function partOf(spec: ChartSpec, series: Series, name: string): StackPart[] {
  const period = rankedPeriod(spec)
  const point = series.points[0] ?? (period && { period, observation: missingObservation, origins: [] })
  return point ? [{ name, series, point }] : []
}

function totalOf(parts: readonly StackPart[]): number | null {
  const values = parts.flatMap(({ point }) => point.observation.value ?? [])
  if (parts.length === 0 || values.length < parts.length || values.some((value) => value < 0)) return null
  return values.reduce((sum, value) => sum + value, 0)
}

/** The parts that keep a bar from being a whole. */
export function missingParts({ parts }: StackBar): StackPart[] {
  return parts.filter(({ point }) => point.observation.value === null || point.observation.value < 0)
}

/** The sum of each part over all the bars; null for one that has a gap. */
export function sideTotals(bars: readonly StackBar[]): (number | null)[] {
  return (bars[0]?.parts ?? []).map((_, side) => {
    const values = bars.map(({ parts }) => parts[side]?.point.observation.value ?? null)
    return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0)
  })
}

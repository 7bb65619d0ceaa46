import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { panelSpecs } from '../../chart/multiples/panelSpecs.ts'
import { resolveSmallMultiples, type SmallMultiples } from '../../chart/multiples/resolveSmallMultiples.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { handWidth } from './fittedChart.ts'
import type { Area } from './useArea.ts'

/** Widths to draw for: the fewer pixels, the fewer charts in a row and the larger each. */
const widths = [1200, 900, 720, 560, 420, 300] as const

export interface FittedMultiples {
  readonly drawn: SmallMultiples
  /** How many pixels of the room one of its own is. */
  readonly times: number
}

/** The arrangement that can be shown largest; in the hand they are scrolled and not made smaller. */
export function fittedMultiples(spec: ChartSpec, { width, height }: Area, locale: Locale): FittedMultiples | null {
  const specs = panelSpecs(spec)
  const drawn = widths
    .filter((one) => one <= Math.max(300, width))
    .map((one) => resolveSmallMultiples(specs, { width: one, height: (height * one) / width, locale }))
  const timesOf = (one: SmallMultiples) =>
    width < handWidth ? width / one.width : Math.min(width / one.width, height / one.height)
  const all = drawn.map((one) => ({ drawn: one, times: timesOf(one) }))
  return all.toSorted((a, b) => b.times - a.times)[0] ?? null
}

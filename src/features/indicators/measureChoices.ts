import type { IndicatorCharts } from '../../chart/indicator/indicatorCharts.ts'
import { basePeriods, whyNotMeasured, whyNotSince } from '../../core/aggregate/measured.ts'
import { absolute, type Measure } from '../../core/select/Selection.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { controlTexts } from './controlTexts.ts'

/** What figures can be shown as, and from which period. One alone is no choice. */
export interface MeasureChoices {
  readonly kinds: readonly { readonly id: string; readonly name: string; readonly measure: Measure }[]
  readonly kind: string
  /** The periods it can be told from; empty where it is told from none. */
  readonly bases: readonly { readonly id: string; readonly name: string; readonly measure: Measure }[]
  readonly base: string
}

const since = ['index', 'change', 'points'] as const

export function measureChoices(charts: IndicatorCharts, locale: Locale): MeasureChoices {
  const { indicator, chosen, populationOf, measure } = charts
  const t = textsIn(controlTexts, locale)
  const measurable = { indicator, series: chosen, populationOf }
  const divided = ([1, 1000] as const).map((per): Measure => ({ as: 'perCapita', per }))
  const told = since
    .filter((as) => whyNotSince(as, measurable) === null)
    .map((as): Measure => ({ as, base: baseFor(as, charts) }))
  const possible = [absolute, ...divided.filter((one) => whyNotMeasured(one, measurable) === null), ...told]
  const bases = 'base' in measure ? basePeriods(measure.as, chosen) : []
  return {
    kinds: possible.map((one) => ({ id: kindId(one), name: t.measures[kindId(one)], measure: one })),
    kind: kindId(measure),
    bases: bases.map((period) => ({
      id: period.id,
      name: formatPeriod(period, locale),
      measure: { ...measure, base: period.id } as Measure,
    })),
    base: 'base' in measure ? measure.base : '',
  }
}

/** The base in use where it can be kept; else where the series read first begins. */
function baseFor(as: (typeof since)[number], { measure, chosen, nearest }: IndicatorCharts): string {
  const lead = chosen.find(({ key }) => key === nearest?.key)
  const all = basePeriods(as, chosen)
  const kept = 'base' in measure ? all.find(({ id }) => id === measure.base) : undefined
  return (kept ?? (lead && basePeriods(as, [lead])[0]) ?? all[0])?.id ?? ''
}

/** Every measure by a name of its own. */
export function kindId(measure: Measure): 'absolute' | 'per1' | 'per1000' | 'index' | 'change' | 'points' {
  return measure.as === 'perCapita' ? (measure.per === 1 ? 'per1' : 'per1000') : measure.as
}

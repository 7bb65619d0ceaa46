/** kr in the project's own currency · pst per cent · pp percentage points · forhold a ratio · poeng 1–25. */
export type MetricUnit = 'kr' | 'pst' | 'pp' | 'dager' | 'forhold' | 'antall' | 'poeng'

/** Why a metric has no value. */
export type MetricGap =
  | 'basisMissing'
  | 'durationUnusable'
  | 'costMissing'
  | 'budgetMissing'
  | 'inputMissing'
  | 'neverReported'
  | 'noFunding'
  | 'noGrants'
  | 'shareUnknown'
  | 'noMeasurement'
  | 'targetEqualsStart'
  | 'noneDue'
  | 'noBenefits'
  | 'noRisks'
  | 'tooEarly'
  | 'noProjects'
  | 'exempt'

/** What a metric was reckoned from, by field id: numbers, ISO days, words. */
export type MetricInputs = Readonly<Record<string, number | string | null>>

/** How many of the projects in question had what the figure needs. */
export interface NOf {
  readonly n: number
  readonly of: number
}

interface MetricHead {
  /** The formula's id; its words are in `i18n/portfolioWords`. */
  readonly id: string
  readonly unit: MetricUnit
  readonly inputs: MetricInputs
  readonly nOf?: NOf
}

/** A figure with its formula and inputs, or the reason why there is none (portfolio.md §3). Positive is over, or late. */
export type Metric =
  | (MetricHead & { readonly value: number })
  | (MetricHead & { readonly value: null; readonly reason: MetricGap })

/** A metric of a value that may be absent, for the reason given. */
export function metric(
  id: string,
  unit: MetricUnit,
  value: number | null | MetricGap,
  inputs: MetricInputs,
  nOf?: NOf,
): Metric {
  const gap = typeof value === 'string' ? value : value === null || !Number.isFinite(value) ? 'inputMissing' : null
  const found: Metric =
    gap === null ? { id, unit, inputs, value: value as number } : { id, unit, inputs, value: null, reason: gap }
  return nOf ? { ...found, nOf } : found
}

/**
 * The exact sum of amounts to the hundredth, whatever their order; null of nothing. Sums stay exact up to ninety thousand
 * billions.
 */
export function sumOf(amounts: readonly number[]): number | null {
  if (amounts.length === 0) return null
  let hundredths = 0
  for (const amount of amounts) hundredths += Math.round(amount * 100)
  return hundredths / 100
}

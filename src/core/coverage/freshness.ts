import type { KnowledgeBase } from '../model/KnowledgeBase.ts'
import { type Period, type PeriodKind, parsePeriod } from '../model/Period.ts'
import { latestPeriods } from './evidence.ts'

/** A figure is called old when its period ended more than this many years before today. */
const oldAfterYears = 3

const lengths: Record<PeriodKind, number> = { year: 1, quarter: 1 / 4, month: 1 / 12, day: 1 / 365 }

/** Years from the end of the period to today, an ISO date; negative while the period lasts. */
function ageInYears(period: Period, today: string): number {
  const now = parsePeriod(today)
  if (!now) throw new Error(`today is no date: ${today}`)
  return now.start - (period.start + lengths[period.kind])
}

export function isOld(period: Period, today: string): boolean {
  return ageInYears(period, today) > oldAfterYears
}

/** How new the latest figures of the indicators are. Context indicators are left out, as in the coverage. */
export interface Freshness {
  /** Every year from the first to the last, also those without indicators. */
  readonly years: readonly { readonly year: number; readonly count: number; readonly isOld: boolean }[]
  /** Indicators with at least one figure. */
  readonly total: number
  readonly old: number
  /** Indicators with a figure for the plan's own municipality. */
  readonly withHome: number
  /** The last year by which at least half of the indicators had their latest figure; null without figures. */
  readonly medianYear: number | null
}

export function freshnessOf(base: KnowledgeBase, today: string): Freshness {
  const periods = [...latestPeriods(base)].filter(([id]) => (base.indicators.get(id)?.role ?? 'context') !== 'context')
  const home = base.plan ? latestPeriods(base, base.plan.homeId) : new Map<string, Period>()
  const sorted = periods.map(([, period]) => period).sort((a, b) => a.year - b.year)
  return {
    years: yearsOf(sorted, today),
    total: sorted.length,
    old: sorted.filter((period) => isOld(period, today)).length,
    withHome: periods.filter(([id]) => home.has(id)).length,
    medianYear: sorted[Math.ceil(sorted.length / 2) - 1]?.year ?? null,
  }
}

function yearsOf(sorted: readonly Period[], today: string): Freshness['years'] {
  const [first, last] = [sorted[0]?.year, sorted.at(-1)?.year]
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    const here = sorted.filter((period) => period.year === year)
    return { year, count: here.length, isOld: here.length > 0 && here.every((period) => isOld(period, today)) }
  })
}

import type { Colour } from '../register/Field.ts'
import { type Metric, metric } from './Metric.ts'
import type { MeasuredProject } from './measureProject.ts'
import { type CountAndBudget, countAndBudget, countedBudgets } from './portfolioSums.ts'
import { type Dimension, dimensions, lateness, reportedColour } from './statusColours.ts'

export type ColourOrGrey = Colour | 'gra'
const coloursWithGrey: readonly ColourOrGrey[] = ['rod', 'gul', 'gronn', 'gra']

/** How many projects, and for how much, have each colour; grey is always drawn (portfolio.md §3.2). */
export type ColourCounts = Readonly<Record<ColourOrGrey, CountAndBudget>>

export function colourCounts(
  measured: readonly MeasuredProject[],
): Readonly<Record<Dimension | 'samlet', ColourCounts>> {
  const amounts = countedBudgets(measured)
  const counts = (colourOf: (one: MeasuredProject) => ColourOrGrey) =>
    Object.fromEntries(
      coloursWithGrey.map((colour) => [
        colour,
        countAndBudget(
          measured.filter((one) => colourOf(one) === colour),
          amounts,
        ),
      ]),
    ) as ColourCounts
  const byDimension = dimensions.map(
    (dimension) => [dimension, counts(({ project }) => reportedColour(project.values, dimension) ?? 'gra')] as const,
  )
  const all = { ...Object.fromEntries(byDimension), samlet: counts(({ overall }) => overall.colour ?? 'gra') }
  return all as Record<Dimension | 'samlet', ColourCounts>
}

/** Bands of the US dashboard: within ±10 %, 10–30 % and more, whichever way (§3.2). */
export type CostBand = 'within10' | 'from10to30' | 'over30' | 'unknown'

/** Groups of the Dutch dashboard (§3.2); a year is 365 days. */
export type DelayGroup = 'earlier' | 'unchanged' | 'withinYear' | 'overYear' | 'unknown'

export function costBand({ metrics }: MeasuredProject): CostBand {
  const share = metrics.get('kostnadsavvik_pst')?.value ?? null
  if (share === null) return 'unknown'
  if (Math.abs(share) <= 10) return 'within10'
  return Math.abs(share) <= 30 ? 'from10to30' : 'over30'
}

export function delayGroup({ metrics }: MeasuredProject): DelayGroup {
  const days = lateness(metrics)?.days.value ?? null
  if (days === null) return 'unknown'
  if (days <= 0) return days === 0 ? 'unchanged' : 'earlier'
  return days <= 365 ? 'withinYear' : 'overYear'
}

export function groupCounts<G extends string>(
  measured: readonly MeasuredProject[],
  groups: readonly G[],
  groupOf: (one: MeasuredProject) => G,
): Readonly<Record<G, CountAndBudget>> {
  const amounts = countedBudgets(measured)
  const entries = groups.map((group) => [
    group,
    countAndBudget(
      measured.filter((one) => groupOf(one) === group),
      amounts,
    ),
  ])
  return Object.fromEntries(entries) as Record<G, CountAndBudget>
}

/** Median age of status, and the share of active projects in each age group and without any report (§3.2). */
export function freshnessMetrics(measured: readonly MeasuredProject[]): Metric[] {
  const active = measured.filter((one) => one.isActive)
  const ages = active.flatMap(({ metrics }) => metrics.get('statusalder')?.value ?? []).sort((a, b) => a - b)
  const nOf = { n: ages.length, of: active.length }
  const share = (id: string, count: number) =>
    metric(
      id,
      'pst',
      active.length === 0 ? 'noProjects' : (count / active.length) * 100,
      { antall: count },
      { n: count, of: active.length },
    )
  const within = (from: number, to: number) => ages.filter((age) => age > from && age <= to).length
  return [
    metric(
      'statusalder_median',
      'dager',
      ages.length === 0 ? 'neverReported' : median(ages),
      { antall: ages.length },
      nOf,
    ),
    share('status_inntil_45', within(Number.NEGATIVE_INFINITY, 45)),
    share('status_46_120', within(45, 120)),
    share('status_over_120', within(120, Number.POSITIVE_INFINITY)),
    share('status_aldri', active.length - ages.length),
  ]
}

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] as number
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2
}

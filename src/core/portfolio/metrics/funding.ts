import type { PortfolioProject } from '../register/PortfolioProject.ts'
import type { FundingLine } from '../register/registerTables.ts'
import { amountOf } from '../register/Value.ts'
import { type Metric, type MetricInputs, metric, sumOf } from './Metric.ts'

const closedStatuses = ['avslag', 'ikke_aktuelt']

/** A line nobody finances: shown, never money (portfolio.md §2.3, B). */
export function isUnfunded({ values }: FundingLine): boolean {
  return values.kilde.parsed === 'ikke_finansiert'
}

/** Whether the line's party is the municipality itself. */
export function isHome({ values }: FundingLine): boolean {
  if (values.er_asker.parsed !== null) return values.er_asker.parsed
  if (values.part.parsed !== null) return /^asker( kommune)?$/i.test(values.part.parsed)
  return values.kilde.parsed === 'egen_drift' || values.kilde.parsed === 'egen_investering'
}

/** Whether the line's money is applied for and not yet answered. */
export function isApplied({ values }: FundingLine): boolean {
  // Forms have 0 where nothing has been granted yet.
  if ((values.tilsagn.parsed ?? 0) !== 0) return false
  if (values.status.parsed !== null) return values.status.parsed === 'sokt'
  return values.sokt.parsed !== null && values.tilsagn.parsed === null
}

export function grantedOf(line: FundingLine): number | null {
  return isUnfunded(line) || closedStatuses.includes(line.values.status.parsed ?? '')
    ? null
    : amountOf(line.values.tilsagn)
}

/** What a line stands for in the plan of who pays: granted, else applied for, else what is said to lack funding. */
export function plannedOf(line: FundingLine): number | null {
  const { tilsagn, sokt, planlagt, status } = line.values
  if (closedStatuses.includes(status.parsed ?? '')) return null
  const granted = isApplied(line) ? null : amountOf(tilsagn)
  return granted ?? amountOf(sokt) ?? (isUnfunded(line) ? amountOf(planlagt) : null)
}

/** Σ tilsagn, Σ of others than the municipality, and what is left uncovered of the forecast. */
export interface FundingSums {
  readonly granted: number
  readonly home: number
  readonly applied: number
  readonly forecast: number | null
  readonly uncovered: number | null
}

/** Null when the project has no lines of funding. */
export function fundingSums({ funding, values }: PortfolioProject): FundingSums | null {
  if (funding.length === 0) return null
  const granted = sumOf(funding.flatMap((line) => grantedOf(line) ?? [])) ?? 0
  const home = sumOf(funding.filter(isHome).flatMap((line) => grantedOf(line) ?? [])) ?? 0
  const applied = sumOf(funding.filter(isApplied).flatMap(({ values: line }) => amountOf(line.sokt) ?? [])) ?? 0
  const forecast = amountOf(values.prognose)
  return { granted, home, applied, forecast, uncovered: forecast === null ? null : Math.max(0, forecast - granted) }
}

/** Finansieringsgrad, udekket and ekstern andel (portfolio.md §3.1); applied money is in none of them. */
export function fundingMetrics(project: PortfolioProject): Metric[] {
  const sums = fundingSums(project)
  const inputs: MetricInputs = sums
    ? { sum_tilsagn: sums.granted, sum_asker: sums.home, sum_sokt: sums.applied, prognose: sums.forecast }
    : { prognose: amountOf(project.values.prognose) }
  if (!sums)
    return ['finansieringsgrad', 'udekket', 'ekstern_andel'].map((id) => metric(id, unitOf(id), 'noFunding', inputs))
  const { granted, home, forecast, uncovered } = sums
  return [
    metric(
      'finansieringsgrad',
      'pst',
      forecast === null || forecast <= 0 ? 'costMissing' : (granted / forecast) * 100,
      inputs,
    ),
    metric('udekket', 'kr', uncovered ?? 'costMissing', inputs),
    metric('ekstern_andel', 'pst', granted === 0 ? 'noGrants' : ((granted - home) / granted) * 100, inputs),
    ...exposure(project, sums),
  ]
}

function unitOf(id: string) {
  return id === 'udekket' ? 'kr' : 'pst'
}

/** `kommunens tilsagn + udekket × askers_andel`; a range from none to all of what is uncovered when the share is unknown (§3.1). */
function exposure(project: PortfolioProject, { home, uncovered }: FundingSums): Metric[] {
  const share = homeShare(project)
  const inputs = { sum_asker: home, udekket: uncovered, askers_andel: share === null ? null : share * 100 }
  const range = { ...inputs, fra: home, til: uncovered === null ? null : home + uncovered }
  const isKnown = share !== null && uncovered !== null
  return [
    metric('asker_eksponering', 'kr', isKnown ? home + uncovered * share : 'shareUnknown', isKnown ? inputs : range),
  ]
}

/** The municipality's part of the whole, 0–1: as the register says, else from the lines of funding (§2.2, askers_andel). */
export function homeShare(project: PortfolioProject): number | null {
  const { askers_andel, prognose, budsjett } = project.values
  const stated = askers_andel.parsed
  if (stated?.kind === 'percent') return stated.value / 100
  const whole = amountOf(budsjett) ?? amountOf(prognose)
  if (stated) return whole === null || whole <= 0 ? null : stated.value / whole
  const granted = project.funding.flatMap((line) => grantedOf(line) ?? [])
  const sum = sumOf(granted)
  if (sum === null || sum <= 0) return null
  return (sumOf(project.funding.filter(isHome).flatMap((line) => grantedOf(line) ?? [])) ?? 0) / sum
}

/** Share of the granted money by party less the share agreed by key, in percentage points; parties without a key are left out. */
export function keyDeviations({ funding }: PortfolioProject): { party: string; metric: Metric }[] {
  const sum = sumOf(funding.flatMap((line) => grantedOf(line) ?? []))
  const keyed = new Map(
    funding.flatMap(({ values }) =>
      values.nokkelandel.parsed === null ? [] : [[values.part.raw, values.nokkelandel.parsed]],
    ),
  )
  return [...keyed].map(([party, agreed]) => {
    const own =
      sumOf(funding.filter(({ values }) => values.part.raw === party).flatMap((line) => grantedOf(line) ?? [])) ?? 0
    const share = sum === null || sum === 0 ? null : (own / sum) * 100
    const inputs = { sum_part: own, sum_tilsagn: sum, nokkelandel: agreed }
    return { party, metric: metric('nokkelavvik', 'pp', share === null ? 'noGrants' : share - agreed, inputs) }
  })
}

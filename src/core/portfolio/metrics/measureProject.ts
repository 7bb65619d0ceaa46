import type { PortfolioSettings } from '../../model/PortfolioSettings.ts'
import type { PortfolioProject } from '../register/PortfolioProject.ts'
import { benefitMetrics } from './benefits.ts'
import { completeness } from './completeness.ts'
import { costMetrics } from './cost.ts'
import { earnedValueMetrics, spendingGap } from './earnedValue.ts'
import { fundingMetrics } from './funding.ts'
import type { Metric } from './Metric.ts'
import { isActive, isClosed } from './projectState.ts'
import { riskMetric } from './risk.ts'
import { scheduleMetrics, statusAge, timeShare } from './schedule.ts'
import { type Disagreement, disagreements, type OverallColour, overallColour } from './statusColours.ts'

/** A project with every figure of portfolio.md §3.1, by formula id. */
export interface MeasuredProject {
  readonly project: PortfolioProject
  readonly metrics: ReadonlyMap<string, Metric>
  readonly overall: OverallColour
  readonly disagreements: readonly Disagreement[]
  readonly isActive: boolean
  readonly isClosed: boolean
}

/** `reference` is `R`, an ISO day. */
export function measureProject(
  project: PortfolioProject,
  reference: string,
  settings: PortfolioSettings,
): MeasuredProject {
  const { values } = project
  const all = [
    ...scheduleMetrics(values, reference),
    timeShare(values, reference),
    ...costMetrics(values),
    spendingGap(values, reference),
    ...earnedValueMetrics(values, reference, settings.thresholds.cpi_minste_fremdrift_pst),
    statusAge(values, reference),
    ...fundingMetrics(project),
    ...benefitMetrics(project, reference),
    riskMetric(project),
    completeness(project),
  ]
  const metrics = new Map(all.map((metric) => [metric.id, metric]))
  return {
    project,
    metrics,
    overall: overallColour(project),
    disagreements: disagreements(project, metrics, settings),
    isActive: isActive(project, reference),
    isClosed: isClosed(project, reference),
  }
}

/** `R` where nobody has said: the newest date a register in view is as of (§3); null when none says. */
export function newestAsOf(projects: readonly PortfolioProject[]): string | null {
  return projects.reduce<string | null>(
    (newest, { asOf }) => (asOf !== null && asOf > (newest ?? '') ? asOf : newest),
    null,
  )
}

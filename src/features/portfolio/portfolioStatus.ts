import type { ThresholdId } from '../../core/model/PortfolioSettings.ts'
import type { MeasuredProject } from '../../core/portfolio/metrics/measureProject.ts'
import { lateness } from '../../core/portfolio/metrics/statusColours.ts'

/** One of the five figures on top, or an overall colour: `rodgul` is red and yellow together. */
export const statusFilters = [
  'aktive',
  'prognose',
  'avvik',
  'oppmerksomhet',
  'gammel',
  'rodgul',
  'rod',
  'gul',
  'gronn',
  'gra',
] as const
export type StatusFilter = (typeof statusFilters)[number]

export function parseStatusFilter(text: string | undefined): StatusFilter | null {
  return statusFilters.find((one) => one === text) ?? null
}

type Thresholds = Readonly<Record<ThresholdId, number>>

/** `needing` holds the keys of the projects that need attention. */
export function hasStatus(
  one: MeasuredProject,
  status: StatusFilter,
  needing: ReadonlySet<string>,
  thresholds: Thresholds,
): boolean {
  switch (status) {
    case 'aktive':
      return one.isActive
    case 'prognose':
      return one.project.values.prognose.parsed !== null
    case 'avvik':
      return isOver(one, thresholds) || isLate(one)
    case 'oppmerksomhet':
      return needing.has(one.project.key)
    case 'gammel':
      return (
        one.isActive &&
        (one.metrics.get('statusalder')?.value ?? Number.POSITIVE_INFINITY) > thresholds.status_eldre_dager
      )
    case 'rodgul':
      return one.overall.colour === 'rod' || one.overall.colour === 'gul'
    case 'gra':
      return one.overall.colour === null
    case 'rod':
    case 'gul':
    case 'gronn':
      return one.overall.colour === status
    default:
      return status satisfies never
  }
}

/** Dearer than the budget by more than the lower limit of R2. */
export function isOver({ metrics }: MeasuredProject, { kostnad_middels_pst }: Thresholds): boolean {
  return (metrics.get('kostnadsavvik_pst')?.value ?? 0) > kostnad_middels_pst
}

/** Later than the plan by a day or more. */
export function isLate({ metrics }: MeasuredProject): boolean {
  return (lateness(metrics)?.days.value ?? 0) > 0
}

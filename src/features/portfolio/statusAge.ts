import { parsePeriod } from '../../core/model/Period.ts'
import type { Project } from '../../core/model/Project.ts'
import { daysBetween } from '../../core/progress/daysBetween.ts'
import { periodEnd } from '../../core/progress/periodTime.ts'

/** A status older than this is not updated: about one tertial. */
export const freshDays = 120

/**
 * Days since a project was last reported, on an ISO day; null when it never was. A status known by its month or year
 * counts from the last day of it, so the age is the least it can be.
 */
export function statusAge({ statusDate }: Pick<Project, 'statusDate'>, today: string): number | null {
  const period = parsePeriod(statusDate)
  return period === null ? null : Math.max(0, daysBetween(periodEnd(period), today))
}

/** A project that is over has nothing more to report. */
export function isOver({ lifecycle }: Pick<Project, 'lifecycle'>): boolean {
  return lifecycle === 'avsluttet' || lifecycle === 'stanset'
}

import { parsePeriod } from '../model/Period.ts'
import type { Milestone } from '../model/Plan.ts'
import { daysBetween } from './daysBetween.ts'
import { periodEnd } from './periodTime.ts'

/** delayed: not done, and the last day it was planned for has passed · planned: that day is still to come. */
export type MilestoneState =
  | { readonly milestone: Milestone; readonly state: 'done' | 'planned' }
  | { readonly milestone: Milestone; readonly state: 'delayed'; readonly daysLate: number }

/** How each milestone stands on a day, an ISO date. One without a readable date is never delayed. */
export function milestoneStates(milestones: readonly Milestone[], today: string): MilestoneState[] {
  return milestones.map((milestone) => {
    if (milestone.done) return { milestone, state: 'done' }
    const due = parsePeriod(milestone.end)
    const daysLate = due ? daysBetween(periodEnd(due), today) : 0
    return daysLate > 0 ? { milestone, state: 'delayed', daysLate } : { milestone, state: 'planned' }
  })
}

import type { Course } from './Course.ts'
import { growthProgress } from './growthProgress.ts'
import { growthTrend } from './growthTrend.ts'
import type { PathMethod } from './Judgement.ts'
import { linearProgress } from './linearProgress.ts'
import { type UnProgress, unProgress } from './unProgress.ts'
import type { Verdict } from './verdictOfRatio.ts'
import { yearlyRate } from './yearlyRate.ts'

/** What the methods have in common when they are set side by side. Per year is in the figure's unit when linear, else a fraction. */
export interface CourseOutcome {
  readonly actualPerYear: number | null
  readonly requiredPerYear: number | null
  readonly ratio: number | null
  readonly verdict: Verdict
  /** With `un`: the value at the target's time if yearly growth goes on. */
  readonly projected?: number | null
  /** With `direction`: the lower ends of the two upper bands. */
  readonly limits?: { readonly onTrack: number; readonly moderate: number }
}

/** A course judged by one method; null when the method cannot be used on it. */
export function courseOutcome(method: PathMethod, course: Course, naturalLimit: number | null): CourseOutcome | null {
  switch (method) {
    case 'linear': {
      const { actualPerYear, requiredPerYear, ratio, verdict } = linearProgress(course)
      return { actualPerYear, requiredPerYear, ratio, verdict }
    }
    case 'growth':
      return growthProgress(course)
    case 'un':
      return unOutcome(course)
    case 'direction':
      return directionOutcome(course, naturalLimit)
  }
}

function unOutcome(course: Course): CourseOutcome | null {
  const progress = unProgress(course)
  if (!progress) return null
  const { ratio, projected } = progress
  const actualPerYear = yearlyRate(course.base, course.latest)
  return { actualPerYear, requiredPerYear: null, ratio, projected, verdict: verdictOfBand(progress) }
}

/** «Stagnation or regression» is one band of the UN's and two of ours. */
function verdictOfBand({ band, ratio }: UnProgress): Verdict {
  if (band === 'achieved' || band === 'onTrack') return band
  if (band === 'fair') return 'moderate'
  return (ratio ?? 0) < 0 ? 'away' : 'limited'
}

function directionOutcome({ base, latest, direction, reached }: Course, limit: number | null): CourseOutcome | null {
  const trend = growthTrend({ base, latest, direction, naturalLimit: direction === 'higher' ? limit : null })
  const none = { requiredPerYear: null, ratio: null }
  if (reached) return { ...none, actualPerYear: yearlyRate(base, latest), verdict: 'achieved' }
  return trend && { ...none, actualPerYear: trend.perYear, limits: trend.limits, verdict: trend.verdict }
}

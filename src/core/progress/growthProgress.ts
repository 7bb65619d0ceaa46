import { type Course, wantedSign } from './Course.ts'
import { type Verdict, verdictOfRatio } from './verdictOfRatio.ts'
import { yearlyRate } from './yearlyRate.ts'

export interface GrowthProgress {
  /** Yearly growth as a fraction: 0.0502 is 5.02 %. Null only when reached and not to be had. */
  readonly actualPerYear: number | null
  readonly requiredPerYear: number | null
  /** R; null when reached. */
  readonly ratio: number | null
  /** −5 to 5, for a mean over several series; its bands end at 2.5, 0 and −2.5. */
  readonly score: number
  readonly verdict: Verdict
}

/**
 * Statistics Canada's method as built in Open SDG: R = s·d·a/|r|, actual to required compound yearly growth, s = −1 for a
 * negative base. Bands 0.95 (substantial), 0.60 (moderate), 0 (limited), below (deterioration).
 * Null when growth cannot be used: base or target is 0, or signs differ.
 */
export function growthProgress({ base, latest, target, direction, reached }: Course): GrowthProgress | null {
  const actualPerYear = yearlyRate(base, latest)
  const requiredPerYear = target.value === 0 ? null : yearlyRate(base, target)
  if (reached) return { actualPerYear, requiredPerYear, ratio: null, score: 5, verdict: 'achieved' }
  if (actualPerYear === null || requiredPerYear === null || requiredPerYear === 0) return null
  const sign = base.value < 0 ? -1 : 1
  const ratio = (sign * wantedSign(direction) * actualPerYear) / Math.abs(requiredPerYear)
  return { actualPerYear, requiredPerYear, ratio, score: scoreOf(ratio), verdict: verdictOfRatio(ratio) }
}

function scoreOf(ratio: number): number {
  return ratio >= 0.6 ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5)
}

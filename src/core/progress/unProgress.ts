import type { Course } from './Course.ts'
import { reaches } from './verdictOfRatio.ts'
import { yearlyRate } from './yearlyRate.ts'

export interface UnProgress {
  /** e: the value at the target's time if yearly growth goes on. Null when reached. */
  readonly projected: number | null
  /** q: the part of the way from base to target that e covers. Null when reached. */
  readonly ratio: number | null
  readonly band: 'achieved' | 'onTrack' | 'fair' | 'stagnation'
}

/**
 * The UN Progress Chart 2023 as written out by Eustat: e = y·(1 + a)^(T − t), q = (e − y0)/(Y − y0); 0.95 is met or on track,
 * 0.10 fair but to accelerate, below stagnation or regression. Within 1 of a target of 0 or 100 counts as reached.
 * Null when yearly growth cannot be had, or when base equals target.
 */
export function unProgress({ base, latest, target, reached }: Course): UnProgress | null {
  const atTheEnd = (target.value === 0 || target.value === 100) && Math.abs(target.value - latest.value) <= 1
  if (reached || atTheEnd) return { projected: null, ratio: null, band: 'achieved' }
  const rate = yearlyRate(base, latest)
  if (rate === null || target.value === base.value) return null
  const projected = latest.value * (1 + rate) ** (target.time - latest.time)
  const ratio = (projected - base.value) / (target.value - base.value)
  return { projected, ratio, band: reaches(ratio, 0.95) ? 'onTrack' : reaches(ratio, 0.1) ? 'fair' : 'stagnation' }
}

import type { Direction } from '../model/Indicator.ts'
import { type Reading, wantedSign } from './Course.ts'
import { reaches, type Verdict } from './verdictOfRatio.ts'
import { yearlyRate } from './yearlyRate.ts'

export interface GrowthTrend {
  /** v: yearly growth in the wanted direction, as a fraction. */
  readonly perYear: number
  /** C, 0 to 1: how far the limits are narrowed by the natural limit. */
  readonly narrowing: number
  /** The lower ends of the two upper bands, as fractions a year. */
  readonly limits: TrendLimits
  readonly score: number
  readonly verdict: Verdict
}

export interface TrendLimits {
  readonly onTrack: number
  readonly moderate: number
}

export interface TrendCourse {
  readonly base: Reading
  readonly latest: Reading
  readonly direction: Exclude<Direction, null>
  /** What the figure cannot pass, such as 100 for a share; null when there is none. */
  readonly naturalLimit: number | null
}

/**
 * Statistics Canada's method without a target: v = d·a against 1.5 % and 0.5 % a year, times C where there is a natural limit.
 * Null when yearly growth cannot be had.
 */
export function growthTrend({ base, latest, direction, naturalLimit }: TrendCourse): GrowthTrend | null {
  const rate = yearlyRate(base, latest)
  if (rate === null) return null
  const perYear = (base.value < 0 ? -1 : 1) * wantedSign(direction) * rate
  const narrowing = naturalLimit === null ? 1 : narrowingOf(Math.abs(base.value), Math.abs(naturalLimit))
  const limits = { onTrack: 0.015 * narrowing, moderate: 0.005 * narrowing }
  return { perYear, narrowing, limits, score: scoreOf(perYear, narrowing), verdict: verdictOf(perYear, limits) }
}

function narrowingOf(base: number, limit: number): number {
  if (base >= 2 * limit) return 1
  const part = base <= limit ? base / limit : (2 * limit - base) / limit
  return 1 - part ** 4.44
}

function verdictOf(perYear: number, limits: TrendLimits): Verdict {
  if (perYear < 0) return 'away'
  if (reaches(perYear, limits.onTrack)) return 'onTrack'
  return reaches(perYear, limits.moderate) ? 'moderate' : 'limited'
}

/** At the limit itself C is 0 and there is nothing left to gain: any growth scores as full. */
function scoreOf(perYear: number, narrowing: number): number {
  if (perYear < 0) return Math.max(125 * perYear - 2.5, -5)
  if (perYear < 0.005 * narrowing) return (500 * perYear) / narrowing - 2.5
  if (perYear < 0.015 * narrowing) return (250 * perYear) / narrowing - 1.25
  return narrowing === 0 ? 5 : Math.min((500 * perYear) / narrowing - 5, 5)
}

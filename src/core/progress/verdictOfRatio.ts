/** How a figure stands against its target. `missed`: the due date came, and the figure for it did not meet the target. */
export type Verdict = 'achieved' | 'onTrack' | 'moderate' | 'limited' | 'away' | 'missed'

/** The lower ends of the bands of Statistics Canada and Eurostat, for the ratio of actual to required yearly change. */
export const ratioBands = { onTrack: 0.95, moderate: 0.6, limited: 0 } as const

/** Far below what any figure can tell, far above the noise of binary fractions: a ratio of exactly 0.95 is on track. */
const noise = 1e-9

/** Whether a number worked out in binary fractions reaches a limit; one that is exactly the limit does. */
export function reaches(value: number, limit: number): boolean {
  return value >= limit - noise
}

/** The band of a ratio; its lower end belongs to it. */
export function verdictOfRatio(ratio: number): Verdict {
  if (reaches(ratio, ratioBands.onTrack)) return 'onTrack'
  if (reaches(ratio, ratioBands.moderate)) return 'moderate'
  return reaches(ratio, ratioBands.limited) ? 'limited' : 'away'
}

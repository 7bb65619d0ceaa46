import { type Course, type Reading, wantedSign } from './Course.ts'
import { reaches } from './verdictOfRatio.ts'

export interface StraightLine {
  /** m: mean yearly change. */
  readonly perYear: number
  /** p: the value at the target's time if the mean change goes on. */
  readonly projected: number
  /** The part of the remaining way that will be missed; negative when the line goes beyond. Null when nothing remains. */
  readonly miss: number | null
  readonly band: 'achieved' | 'sun' | 'sunWithCloud' | 'cloud' | 'thunderstorm'
}

const mostChanges = 5
const fewestChanges = 4

/**
 * Destatis for the German sustainability strategy: the mean of the last five yearly changes goes on to the target's time;
 * a miss below 5 % of the remaining way is sun, up to 20 % sun with cloud, above that cloud, the wrong direction thunderstorm.
 * Readings in order of time. Null with fewer than four yearly changes in a row.
 */
export function straightLine(
  readings: readonly Reading[],
  { target, direction, reached }: Pick<Course, 'target' | 'direction' | 'reached'>,
): StraightLine | null {
  const row = lastYearsInRow(readings)
  const [first, latest] = [row[0], row.at(-1)]
  if (!first || !latest || row.length <= fewestChanges) return null
  const perYear = (latest.value - first.value) / (latest.time - first.time)
  const projected = latest.value + perYear * (target.time - latest.time)
  const remaining = target.value - latest.value
  const miss = remaining === 0 ? null : (target.value - projected) / remaining
  const band = reached || miss === null ? 'achieved' : bandOf(miss, wantedSign(direction) * perYear)
  return { perYear, projected, miss, band }
}

function lastYearsInRow(readings: readonly Reading[]): readonly Reading[] {
  const gap = readings.findLastIndex((reading, index) => {
    const before = readings[index - 1]
    return before !== undefined && reading.time - before.time !== 1
  })
  return readings.slice(Math.max(gap, 0)).slice(-(mostChanges + 1))
}

function bandOf(miss: number, towards: number): StraightLine['band'] {
  if (towards < 0) return 'thunderstorm'
  if (!reaches(miss, 0.05)) return 'sun'
  return reaches(0.2, miss) ? 'sunWithCloud' : 'cloud'
}

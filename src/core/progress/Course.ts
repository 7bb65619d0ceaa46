import type { Direction } from '../model/Indicator.ts'

/** A value at a time, in years. */
export interface Reading {
  readonly time: number
  readonly value: number
}

/** What every method needs: where it began, where it is, where it should be. Base lies before latest and target in time. */
export interface Course {
  readonly base: Reading
  readonly latest: Reading
  readonly target: Reading
  readonly direction: Exclude<Direction, null>
  /** Whether the latest value meets the target. Known before any method divides. */
  readonly reached: boolean
}

/** +1 when higher is better, −1 when lower is. */
export function wantedSign(direction: Exclude<Direction, null>): 1 | -1 {
  return direction === 'higher' ? 1 : -1
}

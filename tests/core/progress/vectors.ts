import type { Course } from '../../../src/core/progress/Course.ts'

/** Base 2018, latest 2023, target 2030: the setting of every vector in the method description, section 7. */
export function courseFor(
  base: number,
  latest: number,
  target: number,
  direction: Course['direction'] = target > base ? 'higher' : 'lower',
): Course {
  return {
    base: { time: 2018, value: base },
    latest: { time: 2023, value: latest },
    target: { time: 2030, value: target },
    direction,
    reached: direction === 'higher' ? latest >= target : latest <= target,
  }
}

/** The vectors A–H by name: base, latest, target. */
export const vectors = {
  A: courseFor(50, 70, 90),
  B: courseFor(12, 7, 0),
  B1: courseFor(12, 7, 1),
  D: courseFor(50, 56, 90),
  E: courseFor(50, 66, 90),
  F: courseFor(50, 64, 90),
  G: courseFor(50, 48, 90),
  H: courseFor(50, 91, 90),
} as const

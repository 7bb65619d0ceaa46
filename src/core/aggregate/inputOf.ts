import type { Input, Point, Series } from '../model/Series.ts'

/** A point of a series as it goes into a step. */
export function inputOf({ label, unit }: Series, point: Point, step: Input['step'], role: Input['role']): Input {
  const { period, observation, origins } = point
  return { step, role, label, unit, period, observation, origins }
}

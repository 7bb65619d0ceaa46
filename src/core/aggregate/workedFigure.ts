import type { Input, Series } from '../model/Series.ts'
import { inputOf } from './inputOf.ts'

interface Worked {
  readonly value: number
  /** The sum, as it is written. */
  readonly sum: string
  readonly inputs: readonly Input[]
}

/** A number worked out from figures of a series, as a series of that one point: it is traced like any other figure. */
export function workedFigure(of: Series, { value, sum, inputs }: Worked): Series {
  const period = (inputs.findLast(({ role }) => role === 'latest') ?? inputs[0])?.period
  const point = period && { period, observation: { value, status: 'computed' as const }, origins: [], inputs }
  return {
    ...of,
    points: point ? [point] : [],
    breaks: [],
    steps: [...of.steps, { kind: 'worked', words: { nb: sum, en: sum } }],
  }
}

/** A figure of the series as it goes into such a number; none where the series has no such period. */
export function workedInput(of: Series, periodId: string, role: 'base' | 'latest'): Input[] {
  const point = of.points.find(({ period }) => period.id === periodId)
  return point ? [...(point.inputs ?? []), inputOf(of, point, 'worked', role)] : []
}

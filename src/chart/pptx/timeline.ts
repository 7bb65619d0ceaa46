import type { ResolvedChart } from '../ResolvedChart.ts'

export interface TimelinePeriod {
  readonly time: number
  readonly label: string
}

/** Every period of any series, in order. */
export function periodsIn({ series }: ResolvedChart): TimelinePeriod[] {
  const all = series.flatMap(({ points }) => points.map(({ time, periodLabel }) => ({ time, label: periodLabel })))
  return [...new Map(all.map((period) => [period.time, period])).values()].toSorted((a, b) => a.time - b.time)
}

/**
 * True where periods can stand as names at even distances: they are evenly spread, no line leaps over a period of another
 * series, and no target has a place in time.
 */
export function isEven(chart: ResolvedChart): boolean {
  const times = periodsIn(chart).map(({ time }) => time)
  const gaps = times.slice(1).map((time, i) => time - (times[i] as number))
  const isSpread = gaps.every((gap) => Math.abs(gap - (gaps[0] as number)) < 0.02)
  const isUntimed = chart.targets.every(({ mark, path }) => !mark && path.length === 0)
  return isSpread && isUntimed && times.length > 1 && !leaps(chart, times)
}

function leaps({ series }: ResolvedChart, times: readonly number[]): boolean {
  return series.some(({ points, stretches }) =>
    stretches.some(({ from, to }) =>
      points.slice(from, to).some((point, i) => {
        const next = points[from + i + 1]
        return next !== undefined && times.indexOf(next.time) - times.indexOf(point.time) > 1
      }),
    ),
  )
}

/** A year stands in its middle; among years alone it is written as itself, 2023 and not 2023.5. */
export function yearShift({ series }: ResolvedChart): number {
  const times = series.flatMap(({ points }) => points.map(({ time }) => time))
  return times.every((time) => Math.abs((time % 1) - 0.5) < 1e-6) ? 0.5 : 0
}

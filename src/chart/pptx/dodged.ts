import type { ResolvedChart } from '../ResolvedChart.ts'

/** Pixels from one label to the next. */
const leading = 18

/** How many pixels down each end label must move so that those of lines that end at the same time stand clear of each other. */
export function dodged({ series, plot }: ResolvedChart): ReadonlyMap<string, number> {
  const ends = series.flatMap(({ key, points, endLabel }) => {
    const last = points.findLast(({ y }) => y !== null)
    return endLabel && last ? [{ key, time: last.time, y: last.y as number }] : []
  })
  const times = [...new Set(ends.map(({ time }) => time))]
  return new Map(
    times.flatMap((time) =>
      spread(
        ends.filter((end) => end.time === time),
        plot.y + plot.height,
      ),
    ),
  )
}

/** Pressed apart from the top, then back up from the foot. */
function spread(ends: readonly { readonly key: string; readonly y: number }[], foot: number): [string, number][] {
  const sorted = ends.toSorted((a, b) => a.y - b.y)
  const places = sorted.map(({ y }) => y)
  for (let i = 1; i < places.length; i += 1)
    places[i] = Math.max(places[i] as number, (places[i - 1] as number) + leading)
  const overflow = Math.max(0, (places.at(-1) ?? 0) - foot)
  // Half of what the first ones pushed the rest down is taken back, so that labels stay near their lines.
  const slack = Math.max(overflow, mean(places.map((place, i) => place - (sorted[i]?.y ?? place))))
  return sorted.map(({ key, y }, i) => [key, (places[i] as number) - slack - y])
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

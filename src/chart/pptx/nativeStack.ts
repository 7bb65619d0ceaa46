import type { ResolvedChart, ResolvedStack } from '../ResolvedChart.ts'
import type { ResolvedSeries } from '../ResolvedSeries.ts'
import type { NativeCell, NativeChart, NativeSeries } from './NativeChart.ts'
import { nativeFrame } from './nativeFrame.ts'

/** Stacked bars: one series a part, and no cells for a bar that lacks one. */
export function nativeStack(chart: ResolvedChart, { bars, parts }: ResolvedStack): NativeChart {
  const rowsOf = (part: number) => bars.map((_, bar) => chart.series[bar * parts.length + part])
  const frame = nativeFrame(chart)
  const [start, end] = chart.horizontal.range
  return {
    ...frame,
    // Beyond the longest bar there is room for its total, as in our own drawing.
    values: { ...frame.values, max: (frame.values.max * chart.plot.width) / (end - start) },
    kind: 'bar',
    isStacked: true,
    categories: bars.map(({ label }) => label),
    series: parts.map((name, part) => partSeries(name, rowsOf(part))),
    legend: legendOver(chart),
    fontSize: bars.length <= 12 ? 14 : 12,
  }
}

function partSeries(name: string, rows: readonly (ResolvedSeries | undefined)[]): NativeSeries {
  const color = rows[0]?.color ?? 'context'
  const texture = rows[0]?.texture
  return {
    name,
    color,
    ...(texture && { texture }),
    shape: 'bar',
    cells: rows.map((row, x): NativeCell => {
      const point = row?.points[0]
      return {
        x,
        value: point?.bar ? point.value : null,
        fill: point?.uncertain ? { color, isHatched: true } : null,
        label: point?.valueLabel ? { shows: 'value', position: 'ctr', shift: 0, isBold: false } : null,
      }
    }),
    stroke: null,
    marker: null,
    inLegend: true,
  }
}

/** The room that our own key has over the plot. */
function legendOver({ key, plot, height }: ResolvedChart): NativeChart['legend'] {
  const top = Math.min(plot.y, ...key.flatMap(({ labels }) => labels.map(({ box }) => box.y)))
  return { y: top / height, height: (plot.y - top) / height }
}

import type { ResolvedChart, ResolvedStack } from '../ResolvedChart.ts'
import type { NativeCell, NativeChart } from './NativeChart.ts'
import { nativeFrame } from './nativeFrame.ts'

/** Two series of bars from the middle. The left one is below 0 in the sheet, and its number format hides the sign. */
export function nativePyramid(chart: ResolvedChart, { bars, parts }: ResolvedStack): NativeChart {
  const frame = nativeFrame(chart)
  const { max, step } = frame.values
  // Whole steps to both sides, with room for the values: PowerPoint counts its steps from the left end.
  const end = (Math.floor((max * 1.1) / step) + 1) * step
  const sides = parts.map((_, side) => bars.map((__, bar) => chart.series[bar * parts.length + side]))
  return {
    ...frame,
    kind: 'bar',
    isMirrored: true,
    format: unsigned(frame.format),
    values: { ...frame.values, min: -end, max: end, format: unsigned(frame.values.format) },
    categories: bars.map(({ label }) => label),
    series: sides.map((rows, side) => ({
      name: parts[side] ?? '',
      color: rows[0]?.color ?? 'context',
      texture: 'plain',
      shape: 'bar',
      cells: rows.map((row, x): NativeCell => {
        const point = row?.points[0]
        return {
          x,
          value: point?.bar && point.value !== null ? (side === 0 ? -1 : 1) * point.value : null,
          fill: point?.uncertain ? { color: row?.color ?? 'context', isHatched: true } : null,
          label: { shows: 'value', position: 'outEnd', shift: 0, isBold: false },
        }
      }),
      stroke: null,
      marker: null,
      inLegend: true,
    })),
    legend: null,
    fontSize: bars.length <= 12 ? 14 : 11,
  }
}

/** `0;0`: the same for numbers below 0. */
function unsigned(format: string): string {
  return `${format};${format}`
}

import type { ResolvedChart } from '../ResolvedChart.ts'
import type { ResolvedSeries } from '../ResolvedSeries.ts'
import type { NativeCell, NativeChart, NativeSeries } from './NativeChart.ts'
import { legendOf, nativeFrame } from './nativeFrame.ts'
import { periodsIn } from './timeline.ts'

/** A ranking: one series of bars, each with the colour of its place, from the first row to before the last. */
export function nativeBars(chart: ResolvedChart, from: number, to: number, valueName: string): NativeChart {
  const rows = chart.series.slice(from, to)
  const frame = nativeFrame(chart)
  const { min, max } = frame.values
  // Below 0 the value stands to the left of its bar, and needs room before the names.
  const room = min < 0 ? (max - min) * 0.1 : 0
  return {
    ...frame,
    // Bars start at 0, also where our own drawing has dots on a cut axis.
    values: { ...frame.values, min: Math.min(0, min) - room, max: Math.max(0, max) },
    kind: 'bar',
    categories: rows.map(({ label }) => label),
    series: [
      {
        name: valueName,
        color: 'context',
        shape: 'bar',
        cells: rows.map((row, i) => barCell(row, i)),
        stroke: null,
        marker: null,
        inLegend: false,
      },
    ],
    legend: null,
    fontSize: rows.length <= 12 ? 14 : rows.length <= 18 ? 12 : 10,
  }
}

function barCell({ points: [point], color, emphasis }: ResolvedSeries, i: number): NativeCell {
  return {
    x: i,
    value: point?.value ?? null,
    fill: { color, isHatched: point?.uncertain ?? false },
    label: { shows: 'value', position: 'outEnd', shift: 0, isBold: emphasis === 'bold' },
  }
}

/** Columns over time, one series a place; a target without a year is a line across. */
export function nativeColumns(chart: ResolvedChart): NativeChart {
  const periods = periodsIn(chart)
  return {
    ...nativeFrame(chart),
    kind: 'column',
    categories: periods.map(({ label }) => label),
    series: [
      ...chart.series.map((series) => columnSeries(series, periods)),
      ...chart.targets.flatMap((target) => targetSeries(target, periods)),
    ],
    legend: legendOf(chart),
  }
}

function columnSeries(series: ResolvedSeries, periods: readonly { readonly time: number }[]): NativeSeries {
  const { label, color } = series
  return {
    name: label,
    color,
    shape: 'bar',
    cells: periods.map(({ time }, x): NativeCell => {
      const point = series.points.find((one) => one.time === time)
      return {
        x,
        value: point?.value ?? null,
        fill: point?.uncertain ? { color, isHatched: true } : null,
        label: point?.valueLabel ? { shows: 'value', position: 'outEnd', shift: 0, isBold: false } : null,
      }
    }),
    stroke: null,
    marker: null,
    inLegend: true,
  }
}

/** The level of a target across all columns, or its value at the period it is due. */
function targetSeries(
  { label, level, mark, superseded }: ResolvedChart['targets'][number],
  periods: readonly { readonly time: number }[],
): NativeSeries[] {
  const due = mark && periods.findIndex(({ time }) => Math.abs(time - mark.time) <= 0.5)
  if (level === null && (due === null || due < 0)) return []
  const name = { shows: 'name', position: 't', shift: 0, isBold: !superseded } as const
  const last = level === null ? due : periods.length - 1
  return [
    {
      name: label,
      color: 'target',
      shape: 'line',
      cells: periods.map((_, x) => ({
        x,
        value: level ?? (x === due && mark ? mark.value : null),
        fill: null,
        label: x === last ? name : null,
      })),
      stroke: level === null ? null : { width: 1.75, dash: 'dash' },
      marker: level === null ? { symbol: 'diamond', size: 10, isOpen: superseded } : null,
      inLegend: false,
    },
  ]
}

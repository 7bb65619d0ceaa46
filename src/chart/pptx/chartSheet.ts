import type { NativeChart, NativeSeries } from './NativeChart.ts'
import type { SlideWords } from './SlideWords.ts'

/** The sheet behind a chart, which opens at «Rediger data». */
export type ChartSheet = readonly (readonly (string | number | null)[])[]

export const sheetName = 'Data'

/**
 * Periods or places down, series across. In a scatter chart each series has its own column of time; places by two measures
 * have the measure along the axis in one column and the other beside it, in the column of their series.
 */
export function chartSheet({ kind, categories, series, along }: NativeChart, words: SlideWords): ChartSheet {
  if (kind === 'points') {
    const cellsAt = (i: number) => [
      series[0]?.cells[i]?.x ?? null,
      ...series.map(({ cells }) => cells[i]?.value ?? null),
    ]
    const rows = categories.map((category, i) => [category, ...cellsAt(i)])
    return [[words.place, along?.title ?? '', ...series.map(({ name }) => name)], ...rows]
  }
  if (kind !== 'scatter') {
    const rows = categories.map((category, i) => [category, ...series.map((one) => valueAt(one, i))])
    return [[null, ...series.map(({ name }) => name)], ...rows]
  }
  const length = Math.max(0, ...series.map(({ cells }) => cells.length))
  const rows = Array.from({ length }, (_, i) =>
    series.flatMap(({ cells }) => [cells[i]?.x ?? null, cells[i]?.value ?? null]),
  )
  return [series.flatMap(({ name }) => [words.time, name]), ...rows]
}

function valueAt({ cells }: NativeSeries, category: number): number | null {
  return cells.find(({ x }) => x === category)?.value ?? null
}

/** Where in the sheet a series has its name, its places along the axis and its values. */
export interface SheetRanges {
  readonly name: string
  readonly places: string
  readonly values: string
}

export function sheetRanges({ kind, categories, series }: NativeChart, order: number): SheetRanges {
  const isScatter = kind === 'scatter'
  const count = isScatter ? (series[order]?.cells.length ?? 0) : categories.length
  const columns = { scatter: [2 * order, 2 * order + 1], points: [1, order + 2] } as const
  const [places, values] = kind === 'scatter' || kind === 'points' ? columns[kind] : [0, order + 1]
  return {
    name: `${sheetName}!$${columnLetters(values)}$1`,
    places: column(places, count),
    values: column(values, count),
  }
}

function column(index: number, count: number): string {
  const letters = columnLetters(index)
  return `${sheetName}!$${letters}$2:$${letters}$${Math.max(2, count + 1)}`
}

/** `A` … `Z`, `AA` … */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}

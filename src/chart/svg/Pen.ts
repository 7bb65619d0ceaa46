import type { ResolvedChart } from '../ResolvedChart.ts'
import type { ColorName } from '../ResolvedSeries.ts'
import { type PaletteName, paint } from './palette.ts'

/** What every part of a drawing needs to know: the chart, its colours and names that are unique on a page. */
export interface Pen {
  readonly chart: ResolvedChart
  readonly color: (name: ColorName) => string
  /** An id that no other chart has. */
  readonly id: (part: string) => string
}

export function makePen(chart: ResolvedChart, palette: PaletteName): Pen {
  const root = `kg-${chart.id.replace(/[^A-Za-z0-9_-]/g, '-')}`
  return { chart, color: (name) => paint(name, palette), id: (part) => `${root}-${part}` }
}

import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import type { ResolvedChart } from '../ResolvedChart.ts'
import { type TimeExtent, timeExtent } from '../scale/timeExtent.ts'
import { valueTicks } from '../scale/valueTicks.ts'
import { valuedPoints } from '../words/leadSeries.ts'
import { withWords } from '../words/withWords.ts'
import { leastPanelHeight, resolvePanel } from './resolvePanel.ts'

/** Panels in rows, all on the same axes. Pixels from the upper left corner of the whole. */
export interface SmallMultiples {
  readonly width: number
  readonly height: number
  readonly columns: number
  readonly panels: readonly { readonly x: number; readonly y: number; readonly chart: ResolvedChart }[]
}

const narrowest = 140
const gap = { x: 24, y: 20 } as const
const mostColumns = 4

/**
 * One panel a spec, each with home and its own place, on one value axis and one time axis. The panel's title is the place
 * and its latest value. Sizes in CSS pixels; `frame` is the whole, and where it has a height the panels share it as far as
 * they are no higher than wide.
 */
export function resolveSmallMultiples(specs: readonly ChartSpec[], frame: ChartFrame): SmallMultiples {
  const most = Math.max(1, Math.min(mostColumns, Math.floor((frame.width + gap.x) / (narrowest + gap.x))))
  // Six are three and three, not four and two.
  const columns = Math.ceil(specs.length / Math.ceil(specs.length / most))
  const width = Math.floor((frame.width - (columns - 1) * gap.x) / columns)
  const height = panelHeight(frame.height, Math.ceil(specs.length / columns), width)
  const extent = sharedExtent(specs)
  const valueDomain = sharedDomain(specs)
  const panels = specs.map((spec, i) => {
    const panelFrame = { ...frame, width, height }
    const shared = { ...spec, mark: 'line', quiet: true, valueDomain } as const
    const chart = withWords(shared, panelFrame, resolvePanel(shared, panelFrame, extent))
    const row = Math.floor(i / columns)
    return { x: (i % columns) * (width + gap.x), y: row * (chart.height + gap.y), chart }
  })
  const foot = Math.max(0, ...panels.map(({ y, chart }) => y + chart.height))
  return { width: frame.width, height: foot, columns, panels }
}

function panelHeight(whole: number | null, rows: number, width: number): number {
  const share = whole === null ? 0 : Math.floor((whole - (rows - 1) * gap.y) / rows)
  return Math.max(leastPanelHeight, Math.min(share, width))
}

function sharedExtent(specs: readonly ChartSpec[]): TimeExtent {
  const extents = specs.map((spec) => timeExtent({ ...spec, today: null }))
  const [first] = extents
  if (!first) throw new Error('small multiples need a panel')
  const domain = [
    Math.min(...extents.map((extent) => extent.domain[0])),
    Math.max(...extents.map((extent) => extent.domain[1])),
  ] as const
  const periods = [
    ...new Map(extents.flatMap((extent) => extent.periods).map((period) => [period.id, period])).values(),
  ]
  return { ...first, domain, periods: periods.toSorted((a, b) => a.start - b.start) }
}

/** Nice ends round the figures of all panels. */
function sharedDomain(specs: readonly ChartSpec[]): readonly [number, number] {
  const [first] = specs
  if (!first) return [0, 1]
  if (first.valueDomain) return first.valueDomain
  const values = specs.flatMap(({ series, targets }) => [
    ...series.flatMap(valuedPoints).map(({ observation }) => observation.value),
    ...targets.map((target) => target.value),
  ])
  return valueTicks({ values, unit: first.unit, fromZero: false, fixed: null, maxTicks: 4 }).domain
}

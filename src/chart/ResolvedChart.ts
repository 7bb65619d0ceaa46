/**
 * A chart with everything decided: every number, label, colour, gap, tick and note. Media only draw it.
 * Plain data, no functions; pixels are CSS pixels from the upper left corner of the drawing.
 */
export interface ResolvedChart {
  readonly id: string
  readonly mark: 'line' | 'bar' | 'dot' | 'column' | 'spark'
  readonly locale: 'nb' | 'en'
  readonly width: number
  readonly height: number
  /** The rectangle between the axes. */
  readonly plot: Box
  readonly headline: string
  /** Measure, unit, place and period. */
  readonly subtitle: string
  readonly horizontal: Axis
  readonly vertical: Axis
  readonly series: readonly ResolvedSeries[]
  readonly targets: readonly ResolvedTarget[]
  readonly breaks: readonly ResolvedBreak[]
  /** Stretches without figures that the drawing names, such as «Ingen tall etter 2023». */
  readonly voids: readonly ResolvedVoid[]
  readonly today: { readonly x: number; readonly label: string } | null
  /** Footnotes in full sentences: cut axis, gaps, computed parts, superseded targets. */
  readonly notes: readonly string[]
  /** The statuses in use, with the sign and the words for each. */
  readonly statusKey: readonly { readonly sign: string; readonly words: string }[]
  /** One line a source: publisher, title, retrieved, licence. */
  readonly sources: readonly ResolvedSource[]
  /** One paragraph that says what the chart shows, for those who do not see it. */
  readonly summary: string
  /** The same figures as rows, gaps and targets included. */
  readonly table: ResolvedTable
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Names of colours, turned into values by each medium (CSS custom properties on screen, hex in files). */
export type ColorName = 'home' | 'ink' | 'context' | 's2' | 's3' | 's4' | 's5' | 's6' | 'target' | 'subtle' | 'axis' | 'grid'
export type Marker = 'circle' | 'square' | 'triangle' | 'triangleDown' | 'diamond'
export type LineStyle = 'solid' | 'dotted'

export interface Axis {
  readonly kind: 'time' | 'value' | 'band'
  /** Lowest and highest value; for bands 0 and their number. */
  readonly domain: readonly [number, number]
  /** Words for the axis, such as «Prosent av husstandene»; empty for time. */
  readonly title: string
  readonly ticks: readonly Tick[]
  /** True when a value axis does not start at 0: two short strokes are drawn at its foot. */
  readonly cut: boolean
}

export interface Tick {
  readonly value: number
  readonly position: number
  readonly label: string
}

export interface ResolvedSeries {
  readonly key: string
  readonly label: string
  readonly color: ColorName
  readonly marker: Marker
  /** Stroke width; the home series is always the strongest. */
  readonly weight: number
  /** `bold` for the home series and the one in focus. */
  readonly emphasis: 'bold' | 'normal'
  readonly points: readonly ResolvedPoint[]
  /** Unbroken stretches to draw as lines. A lone point is in no stretch and is drawn as a marker. */
  readonly stretches: readonly Stretch[]
  /** The label at the end of the line, or beside the bar, moved so that none overlap. Null when it does not fit. */
  readonly endLabel: EndLabel | null
}

export interface Stretch {
  readonly style: LineStyle
  /** Indices into the series' points, first and last, both with a value. */
  readonly from: number
  readonly to: number
}

/** One figure or gap. Arrow keys visit them all. */
export interface ResolvedPoint {
  readonly period: string
  readonly periodLabel: string
  readonly time: number
  readonly value: number | null
  /** The value with unit, or the words for the gap. */
  readonly label: string
  /** The status in words; empty for an ordinary figure. */
  readonly statusWords: string
  readonly x: number
  /** Null for a gap. */
  readonly y: number | null
  readonly marker: 'filled' | 'open' | 'none'
  /** What is said when the point is reached: place, period, value, status. */
  readonly spoken: string
}

export interface EndLabel {
  readonly text: string
  /** The value, as text; empty when the text holds it. */
  readonly value: string
  readonly x: number
  readonly y: number
  /** From the last point to a label that had to be moved. */
  readonly leader: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null
}

export interface ResolvedTarget {
  readonly id: string
  readonly label: string
  /** The path as pixels: empty for a target without path or year, which is a level line over the whole plot. */
  readonly path: readonly { readonly x: number; readonly y: number }[]
  readonly mark: { readonly x: number; readonly y: number; readonly time: number; readonly value: number } | null
  readonly level: number | null
  readonly superseded: boolean
  readonly labelAt: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }
}

export interface ResolvedBreak {
  readonly x: number
  readonly time: number
  readonly label: string
  readonly labelAt: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }
}

export interface ResolvedVoid {
  readonly x: number
  readonly width: number
  readonly label: string
}

export interface ResolvedSource {
  readonly text: string
  readonly url: string
}

export interface ResolvedTable {
  readonly caption: string
  readonly columns: readonly ResolvedColumn[]
  readonly rows: readonly ResolvedRow[]
}

export interface ResolvedColumn {
  readonly key: string
  readonly label: string
  readonly kind: 'text' | 'number'
}

export interface ResolvedRow {
  readonly key: string
  readonly cells: readonly ResolvedCell[]
}

export interface ResolvedCell {
  readonly text: string
  /** For numbers: the value in full precision, null for a gap. */
  readonly value: number | null
  readonly statusWords: string
}

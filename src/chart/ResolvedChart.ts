/**
 * A chart with everything decided: every number, label, colour, gap, tick and note. Media only draw it.
 * Plain data, no functions; pixels are CSS pixels from the upper left corner of the drawing.
 * Times are fractional years: a year, quarter or month stands in its middle, so 2023 is 2023.5.
 */
export interface ResolvedChart {
  readonly id: string
  /** As asked for, but bar where a line or column chart has figures for one period only, and line where columns would be hairs. */
  readonly mark: 'line' | 'bar' | 'dot' | 'column' | 'scatter' | 'spark'
  readonly locale: 'nb' | 'en'
  readonly width: number
  readonly height: number
  /** The rectangle between the axes. */
  readonly plot: Box
  readonly headline: string
  /** Measure, unit, place and period. */
  readonly subtitle: string
  /** Said in the plot where there are no figures to draw; null otherwise. */
  readonly emptyMessage: Label | null
  /** The figure itself, large, where the chart has only one; null otherwise. */
  readonly figure: Label | null
  readonly horizontal: Axis
  readonly vertical: Axis
  readonly series: readonly ResolvedSeries[]
  /** Series and targets whose labels do not fit in the plot, listed under it. */
  readonly key: readonly KeyEntry[]
  readonly targets: readonly ResolvedTarget[]
  readonly breaks: readonly ResolvedBreak[]
  /** Stretches without figures that the drawing names, such as «Ingen tall etter 2023». */
  readonly voids: readonly ResolvedVoid[]
  /** The reason, at the foot of the plot, for gaps in the series that is read first. */
  readonly gapLabels: readonly Label[]
  readonly today: { readonly x: number; readonly time: number; readonly label: Label | null } | null
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
  /** Headline, notes and sources broken into lines, for a picture that must carry them itself. */
  readonly captions: {
    readonly above: Caption
    readonly below: Caption
    /** Pixels around the whole picture, and between the plot and what stands below it. */
    readonly padding: number
  }
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Names of colours, turned into values by each medium (CSS custom properties on screen, hex in files). */
export type ColorName =
  | 'page'
  | 'home'
  | 'ink'
  | 'context'
  | 's2'
  | 's3'
  | 's4'
  | 's5'
  | 's6'
  | 'target'
  | 'subtle'
  | 'axis'
  | 'grid'
export type Marker = 'circle' | 'square' | 'triangle' | 'triangleDown' | 'diamond'
export type LineStyle = 'solid' | 'dotted'

/** A text with its place. `y` is the baseline; `box` is the room it takes, and no two labels share room. */
export interface Label {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** Font size in pixels, never under 12. */
  readonly size: number
  readonly weight: number
  readonly box: Box
}

export interface Axis {
  readonly kind: 'time' | 'value' | 'band'
  /** Lowest and highest value at the ends of `range`; for bands 0 and their number. */
  readonly domain: readonly [number, number]
  /** The pixels where the ends of the domain stand. A vertical value axis runs from the foot to the top. */
  readonly range: readonly [number, number]
  /** Words for the axis, such as «Prosent»; empty for time. */
  readonly title: string
  /** The title in lines above the plot. */
  readonly titleLabels: readonly Label[]
  readonly ticks: readonly Tick[]
  /** True when a value axis does not start at 0: two short strokes are drawn at its foot. */
  readonly cut: boolean
}

export interface Tick {
  readonly value: number
  readonly position: number
  readonly label: string
  /** Null where the label does not fit; the short stroke stays. */
  readonly labelAt: Label | null
}

export interface ResolvedSeries {
  readonly key: string
  readonly label: string
  readonly color: ColorName
  readonly marker: Marker
  /** Half the height of a marker, in pixels. */
  readonly markerSize: number
  /** True for the series whose colour is used for the second time: its markers are open. */
  readonly open: boolean
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
  /** True for a computed, preliminary or estimated figure: dotted, open or hatched. */
  readonly uncertain: boolean
  readonly x: number
  /** Null for a gap. */
  readonly y: number | null
  readonly marker: 'filled' | 'open' | 'none'
  /** The bar or column from 0; null for other marks and for gaps. */
  readonly bar: Box | null
  /** The value printed beside the point; null where it does not fit or is not needed. */
  readonly valueLabel: Label | null
  /** What is said when the point is reached: place, period, value, status. */
  readonly spoken: string
}

/** `text` is the whole label as drawn; `name` and `value` are its two parts. */
export interface EndLabel extends Label {
  readonly name: string
  readonly value: string
  /** From the last point to a label that had to be moved. */
  readonly leader: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null
}

/** A line of the key: the marker of a series or a target at `swatch`, and its name and value in one line or more. */
export interface KeyEntry {
  readonly kind: 'series' | 'target'
  /** The key of the series, or the id of the target. */
  readonly of: string
  readonly swatch: { readonly x: number; readonly y: number }
  readonly labels: readonly Label[]
}

export interface ResolvedTarget {
  readonly id: string
  /** In words, such as «Mål: 100 % innen 31.12.2025» or «Avløst mål: 90 % i 2020». */
  readonly label: string
  /** The path as pixels: empty for a target without path or year, which is a level line over the whole plot. */
  readonly path: readonly { readonly x: number; readonly y: number; readonly time: number; readonly value: number }[]
  readonly mark: { readonly x: number; readonly y: number; readonly time: number; readonly value: number } | null
  /** The value of a target without a year; null for one with a year. */
  readonly level: number | null
  /** Where the level line is drawn: `y` over time, `x` across bars. */
  readonly levelAt: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null
  readonly superseded: boolean
  readonly labelAt: Label | null
}

export interface ResolvedBreak {
  readonly x: number
  readonly time: number
  readonly label: string
  readonly labelAt: readonly Label[]
}

export interface ResolvedVoid {
  readonly x: number
  readonly width: number
  readonly label: string
  /** The label in lines; empty where it does not fit and stands in the notes only. */
  readonly labelAt: readonly Label[]
}

export interface ResolvedSource {
  readonly text: string
  readonly url: string
}

/** Lines of text with their height; `y` counts from the top of the caption. */
export interface Caption {
  readonly height: number
  readonly lines: readonly CaptionLine[]
}

export interface CaptionLine {
  readonly text: string
  readonly y: number
  readonly style: 'headline' | 'subtitle' | 'note' | 'source'
}

export interface ResolvedTable {
  readonly caption: string
  readonly columns: readonly ResolvedColumn[]
  readonly rows: readonly ResolvedRow[]
  /** What must be known of the figures, whatever they are drawn as: breaks, and the notes of the data. */
  readonly notes: readonly string[]
}

export interface ResolvedColumn {
  readonly key: string
  readonly label: string
  readonly kind: 'text' | 'number'
}

/** Which figure or gap of which series: the way back from a medium to what it was made from. */
export interface PointKey {
  readonly series: string
  readonly period: string
}

export interface ResolvedRow {
  readonly key: string
  readonly kind: 'figure' | 'target'
  readonly cells: readonly ResolvedCell[]
}

export interface ResolvedCell {
  readonly text: string
  /** For numbers: the value in full precision, null for a gap. */
  readonly value: number | null
  readonly statusWords: string
  /** The point the cell shows; left out for words, and for targets, which are found by the key of their row. */
  readonly of?: PointKey
}

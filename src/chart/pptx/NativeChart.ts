import type { ColorName } from '../ResolvedSeries.ts'
import type { LanguageTag } from './LanguageTag.ts'

/** A chart as PowerPoint draws it itself, from numbers an editor can change. */
export interface NativeChart {
  /**
   * line: over evenly spaced periods · scatter: over time as it is, for uneven periods and ways to a target ·
   * points: places by two measures.
   */
  readonly kind: 'line' | 'scatter' | 'points' | 'bar' | 'column'
  /** True where the bars stand on each other instead of beside each other. */
  readonly isStacked?: true
  /** True where two series grow to either side of 0, in the same rows. */
  readonly isMirrored?: true
  /** Names along the axis, and of the places of `points`; empty for a scatter chart. */
  readonly categories: readonly string[]
  readonly series: readonly NativeSeries[]
  /** The rectangle between the axes, as parts of the whole. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly values: NativeAxis & {
    /** Of the numbers along the axis. */
    readonly format: string
    /** The highest value at the foot, as ranks have it. */
    readonly isReversed: boolean
    /** False where every bar has its value beside it. */
    readonly isShown: boolean
  }
  /** Years along a scatter chart, the other measure along `points`; null where names stand along the axis. */
  readonly along: (NativeAxis & { readonly format: string; readonly title: string }) | null
  /** Of the figures themselves. */
  readonly format: string
  /** Where the names of the series that have no label of their own stand, as parts of the whole; null for none. */
  readonly legend: { readonly y: number; readonly height: number } | null
  /** In points. */
  readonly fontSize: number
  readonly language: LanguageTag
}

export interface NativeAxis {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** An unbroken part of a series, or a target. Gaps are null and stay empty cells. */
export interface NativeSeries {
  readonly name: string
  readonly color: ColorName
  readonly texture?: 'plain' | 'dots' | 'lines'
  readonly shape: 'line' | 'bar'
  readonly cells: readonly NativeCell[]
  /** Width in points; null for markers alone. */
  readonly stroke: { readonly width: number; readonly dash: 'solid' | 'sysDot' | 'dash' } | null
  readonly marker: NativeMarker | null
  readonly inLegend: boolean
}

export interface NativeMarker {
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond'
  /** In points. */
  readonly size: number
  readonly isOpen: boolean
}

export interface NativeCell {
  /** Place along a scatter chart and `points`; the number of the category elsewhere. */
  readonly x: number
  readonly value: number | null
  /** Of a bar that is not like its series; null for one that is. */
  readonly fill: { readonly color: ColorName; readonly isHatched: boolean } | null
  readonly label: NativeLabel | null
}

/** What is printed at a point, drawn by PowerPoint from the number, so that it follows when the number is changed. */
export interface NativeLabel {
  readonly shows: 'name' | 'value' | 'both'
  readonly position: 'r' | 'l' | 't' | 'b' | 'outEnd' | 'ctr'
  /** How far it was moved to keep clear of others, as part of the chart's height. */
  readonly shift: number
  readonly isBold: boolean
  /** Words of its own, for a point that its series does not name. */
  readonly text?: string
}

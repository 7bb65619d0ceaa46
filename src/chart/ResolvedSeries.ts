import type { Box, Label } from './Label.ts'

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

export interface ResolvedSeries {
  readonly key: string
  readonly label: string
  readonly color: ColorName
  /** What its part of a stack is filled with, besides the colour; left out for other marks. */
  readonly texture?: 'plain' | 'dots' | 'lines'
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
  /** The other measure's figure, in a scatter only. */
  readonly across?: number
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

/** Which figure or gap of which series: the way back from a medium to what it was made from. */
export interface PointKey {
  readonly series: string
  readonly period: string
}

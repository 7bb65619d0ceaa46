import type { ColorName } from '../ResolvedSeries.ts'
import type { NativeChart } from './NativeChart.ts'

/** A rectangle in inches. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface SlideText extends Place {
  readonly kind: 'text'
  readonly paragraphs: readonly { readonly text: string; readonly url?: string }[]
  /** In points. */
  readonly size: number
  readonly color: ColorName
  readonly isBold?: boolean
  readonly isOneLine?: boolean
  readonly align?: 'left' | 'center' | 'right'
  readonly valign?: 'top' | 'middle' | 'bottom'
}

/** A straight line between two points, in inches. */
export interface SlideLine {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly color: ColorName
  readonly width: number
  readonly isDashed: boolean
}

export interface SlideChart extends Place {
  readonly kind: 'chart'
  readonly chart: NativeChart
  /** What the chart shows, for those who do not see it. */
  readonly altText: string
}

export interface SlideTable extends Place {
  readonly kind: 'table'
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Columns of numbers stand to the right. */
  readonly numeric: readonly boolean[]
  readonly columnWidths: readonly number[]
  readonly size: number
}

export interface SlidePicture extends Place {
  readonly kind: 'picture'
  /** A PNG, as base64. */
  readonly base64: string
  readonly altText: string
}

export type SlidePart = SlideText | SlideLine | SlideChart | SlideTable | SlidePicture

export interface Slide {
  readonly look: 'cover' | 'divider' | 'plain'
  readonly title: string
  readonly parts: readonly SlidePart[]
  /** Said by the speaker, in paragraphs; empty for none. */
  readonly notes: readonly string[]
}

import type { Label } from './Label.ts'

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

import type { Box, Label } from './Label.ts'
import type { Scale } from './scale/linearScale.ts'
import type { ValueTicks } from './scale/valueTicks.ts'

/** A plot whose rows lie under each other from `plot.y`, with its scale across. Lengths in px. */
export interface RowRoom {
  readonly plot: Box
  readonly x: Scale
  readonly xRange: readonly [number, number]
  readonly values: ValueTicks
  readonly rowHeight: number
  readonly barHeight: number
  /** True where the names stand on a line of their own over the bars. */
  readonly namesAbove: boolean
  readonly titleLabels: readonly Label[]
}

import type { Axis } from '../Axis.ts'
import type { ResolvedChart } from '../ResolvedChart.ts'

/** What recharts must know of an axis: the domain, low end first, and whether it runs the other way than its own would. */
export interface ScreenAxis {
  readonly domain: [number, number]
  readonly reversed: boolean
}

/** A vertical axis of recharts runs from the foot to the top, a horizontal one from the left. */
export function screenAxis({ domain, range, kind }: Axis, isVertical = false): ScreenAxis {
  const runs = isVertical ? range[0] > range[1] : range[0] < range[1]
  return { domain: kind === 'band' && domain[0] === domain[1] ? [0, 1] : [...domain], reversed: !runs }
}

/** The space round the pixels that the two domains span: recharts lays its axes out within it. */
export function chartMargin({ horizontal, vertical, width, height }: ResolvedChart) {
  const [left, right] = [Math.min(...horizontal.range), Math.max(...horizontal.range)]
  const [top, bottom] = [Math.min(...vertical.range), Math.max(...vertical.range)]
  return { top, right: width - right, bottom: height - bottom, left }
}

/** The value of the domain that stands at a pixel: bands have no value of their own for the place of a bar. */
export function valueAt({ domain, range }: Axis, pixel: number): number {
  return domain[0] + ((pixel - range[0]) / (range[1] - range[0])) * (domain[1] - domain[0])
}

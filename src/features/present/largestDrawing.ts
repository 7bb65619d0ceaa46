import type { ViewDrawing } from '../../export/view/ViewDrawing.ts'
import { handWidth } from './fittedChart.ts'
import type { Area } from './useArea.ts'

interface Enlarged {
  readonly drawing: ViewDrawing
  /** How many pixels of the room one of its own is. */
  readonly times: number
}

/** The widest that is whole in its room and no smaller than it was drawn, or else the largest; in the hand it is scrolled. */
export function largestDrawing(drawings: readonly ViewDrawing[], { width, height }: Area): Enlarged | null {
  const inHand = width < handWidth
  const all = drawings.map((drawing) => {
    const across = width / drawing.width
    return { drawing, times: inHand ? across : Math.min(across, height / drawing.height) }
  })
  return all.findLast(({ times }) => times >= 1) ?? all.toSorted((a, b) => b.times - a.times)[0] ?? null
}

import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import type { Drawing } from '../Drawing.ts'
import { textWidth } from '../textWidth.ts'
import { columnWidth, thinnest } from './columnSeries.ts'
import { drawLine, headRowsFor, type LineAttempt } from './drawLine.ts'
import { endText, isNamed, reachesEnd } from './endText.ts'
import { type LineBasis, lineBasis } from './LineBasis.ts'
import { lineRoom, type RoomPlan } from './lineRoom.ts'

/** Lines over time. Names stand at the line ends; where one does not fit, all go to a key under the plot. */
export function resolveLine(spec: ChartSpec, frame: ChartFrame): Drawing {
  const basis = lineBasis(spec, frame)
  if (hasShortNames(basis)) {
    const { drawing, complete } = attempt(basis, 'names')
    if (complete) return drawing
  }
  return attempt(basis, 'values').drawing
}

/** Columns over time, from 0; lines instead where the columns would be too thin to see. */
export function resolveColumn(spec: ChartSpec, frame: ChartFrame): Drawing {
  const basis = lineBasis(spec, frame)
  const room = lineRoom(basis, { ends: 'none', headRows: 0, keyRoom: 0 })
  if (columnWidth(basis, room) < thinnest) return resolveLine({ ...spec, mark: 'line' }, frame)
  return attempt(basis, 'none').drawing
}

/** Drawn once, and in a frame of fixed height once more, when the key under the plot needs room. */
function attempt(basis: LineBasis, ends: RoomPlan['ends']): LineAttempt {
  const first = drawLine(basis, { ends, keyRoom: 0, headRows: headRowsFor(basis, { ends, keyRoom: 0 }) })
  const { height } = basis.frame
  if (height === null || first.drawing.height <= height) return first
  const keyRoom = first.drawing.height - height
  return drawLine(basis, { ends, keyRoom, headRows: headRowsFor(basis, { ends, keyRoom }) })
}

/** True when the names beside the plot leave at least three fifths of the width to the lines. */
function hasShortNames(basis: LineBasis): boolean {
  const widths = basis.spec.series
    .filter((series) => reachesEnd(basis, series) && isNamed(basis, series, false))
    .map((series) => endText(basis, series))
    .map(({ name, value, size, weight }) => textWidth(`${name} ${value}`, size, weight))
  return Math.max(0, ...widths) <= basis.frame.width * 0.4
}

import { type Drawing, emptyDrawing } from '../Drawing.ts'
import { withLabels } from '../label/placeLabel.ts'
import type { ResolvedSeries } from '../ResolvedSeries.ts'
import { labelTargets, lineTargets } from '../target/lineTargets.ts'
import { textWidth } from '../textWidth.ts'
import { breakMarks } from './breakMarks.ts'
import { columnSeries } from './columnSeries.ts'
import { endLabels } from './endLabels.ts'
import { eventMarks } from './eventMarks.ts'
import { keyEntries, keyHeight, seriesKey, targetKey } from './keyEntries.ts'
import type { LineBasis } from './LineBasis.ts'
import { timeAxis, valueAxis } from './lineAxes.ts'
import { lineObstacles } from './lineObstacles.ts'
import { gapLabels, todayMark, voidMarks } from './lineRemarks.ts'
import { axisHeight, lineRoom, type RoomPlan } from './lineRoom.ts'
import { lineSeries } from './lineSeries.ts'
import { valueLabels } from './valueLabels.ts'

/** A drawing, and whether every series that has a colour is named in it. */
export interface LineAttempt {
  readonly drawing: Drawing
  readonly complete: boolean
}

/** Lines or columns over time by one plan. Labels are placed in order of worth, each keeping clear of those before it. */
export function drawLine(basis: LineBasis, plan: RoomPlan): LineAttempt {
  const { spec, frame } = basis
  const room = lineRoom(basis, plan)
  const isColumn = spec.mark === 'column'
  const lines = spec.series.map((series) => (isColumn ? columnSeries : lineSeries)(basis, room, series))
  const bareTargets = lineTargets(basis, room)
  const breaks = breakMarks(basis, room)
  const clear = lineObstacles(basis, room, { lines, targets: bareTargets, breaks })

  const ends = endLabels(basis, room, lines, clear)
  const afterEnds = withLabels(clear, [...ends.labels.values()])
  const targets = labelTargets(bareTargets, afterEnds)
  const afterTargets = withLabels(afterEnds, present(targets.map(({ labelAt }) => labelAt)))
  const today = todayMark(basis, room, afterTargets)
  const afterToday = withLabels(afterTargets, present([today?.label ?? null]))
  const named = lines.map((line) => ({ ...line, endLabel: ends.labels.get(line.key) ?? null }))
  const series = valueLabels(basis, named, afterToday)
  const afterValues = withLabels(afterToday, series.flatMap(printedValues))
  const gaps = gapLabels(basis, room, series, afterValues)
  const voids = voidMarks(basis, room, withLabels(afterValues, gaps))

  const foot = room.plot.y + room.plot.height + axisHeight
  const listed = plan.ends === 'names' || spec.series.length === 1 ? [] : seriesKey(basis, series)
  const key = keyEntries([...listed, ...targetKey(targets)], frame.width, foot + 4)
  const drawing: Drawing = {
    ...emptyDrawing,
    mark: isColumn ? 'column' : 'line',
    height: Math.ceil(foot + keyHeight(key, foot)),
    plot: room.plot,
    horizontal: timeAxis(basis, room),
    vertical: valueAxis(basis, room),
    series,
    key,
    targets,
    breaks,
    voids,
    gapLabels: gaps,
    events: eventMarks(basis, room),
    today,
  }
  return { drawing, complete: ends.complete }
}

function present<T>(all: readonly (T | null)[]): T[] {
  return all.filter((one): one is T => one !== null)
}

function printedValues({ points }: ResolvedSeries) {
  return present(points.map(({ valueLabel }) => valueLabel))
}

/** One row is kept above the plot where a break or a high target would otherwise run into the axis title. */
export function headRowsFor(basis: LineBasis, plan: Omit<RoomPlan, 'headRows'>): number {
  const room = lineRoom(basis, { ...plan, headRows: 0 })
  if (breakMarks(basis, room).some(({ labelAt }) => labelAt.length === 0)) return 1
  const titleEnd = Math.max(0, ...room.titleLabels.map(({ box }) => box.width)) + 8
  const high = lineTargets(basis, room).filter(({ mark }) => mark && mark.y < room.plot.y + 24)
  return high.some(({ mark, label }) => (mark?.x ?? 0) - textWidth(label, 13, 620) < titleEnd) ? 1 : 0
}

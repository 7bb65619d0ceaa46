import { formatNumber } from '../../i18n/formatNumber.ts'
import { unitWords } from '../../i18n/formatValue.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import { type Drawing, emptyDrawing } from '../Drawing.ts'
import { makeLabel } from '../label/makeLabel.ts'
import { type Obstacles, type Segment, withLabels } from '../label/placeLabel.ts'
import type { Axis, Box, ResolvedBreak, ResolvedSeries } from '../ResolvedChart.ts'
import { timeTicks } from '../scale/timeTicks.ts'
import { labelTargets, lineTargets, targetObstacles } from '../target/lineTargets.ts'
import { textWidth } from '../textWidth.ts'
import { capitalised } from '../words/valueText.ts'
import { breakFacts, breakMarks } from './breakMarks.ts'
import { endLabels } from './endLabels.ts'
import { keyEntries, keyHeight } from './keyEntries.ts'
import { type LineBasis, lineBasis } from './LineBasis.ts'
import { gapLabels, todayMark, voidMarks } from './lineRemarks.ts'
import { endText, isNamed, type LabelPlan, type LineRoom, lineRoom, reachesEnd } from './lineRoom.ts'
import { lineSeries } from './lineSeries.ts'
import { valueLabels } from './valueLabels.ts'

/** Lines over time. Names stand at the line ends; where one does not fit, all go to a key under the plot. */
export function resolveLine(spec: ChartSpec, frame: ChartFrame): Drawing {
  const basis = lineBasis(spec, frame)
  if (hasShortNames(basis)) {
    const { drawing, complete } = drawLine(basis, 'ends', 0)
    if (complete) return drawing
  }
  const { drawing } = drawLine(basis, 'key', 0)
  if (frame.height === null || drawing.height <= frame.height) return drawing
  return drawLine(basis, 'key', drawing.height - frame.height).drawing
}

/** True when the names beside the plot leave at least three fifths of the width to the lines. */
function hasShortNames(basis: LineBasis): boolean {
  const widths = basis.spec.series
    .filter((series) => reachesEnd(basis, series) && isNamed(basis, series, false))
    .map((series) => endText(basis, series))
    .map(({ name, value, size, weight }) => textWidth(`${name} ${value}`, size, weight))
  return Math.max(0, ...widths) <= basis.frame.width * 0.4
}

function drawLine(basis: LineBasis, plan: LabelPlan, keyRoom: number): { drawing: Drawing; complete: boolean } {
  const { spec, frame } = basis
  const room = lineRoom(basis, plan, headRows(basis, plan, keyRoom), keyRoom)
  const lines = spec.series.map((series) => lineSeries(basis, room, series))
  const targets = lineTargets(basis, room)
  const breaks = breakMarks(basis, room)
  const clear = obstaclesOf(room, frame, lines, targetObstacles(targets), breaks)
  const ends = endLabels(basis, room, lines, clear)
  const withEnds = withLabels(clear, [...ends.labels.values()])
  const named = lines.map((line) => ({ ...line, endLabel: ends.labels.get(line.key) ?? null }))
  const labelled = labelTargets(targets, withEnds)
  const withTargets = withLabels(
    withEnds,
    labelled.flatMap(({ labelAt }) => labelAt ?? []),
  )
  const today = todayMark(basis, room, withTargets)
  const withToday = withLabels(withTargets, today?.label ? [today.label] : [])
  const series = valueLabels(basis, named, withToday)
  const withValues = withLabels(
    withToday,
    series.flatMap(({ points }) => points.flatMap(({ valueLabel }) => valueLabel ?? [])),
  )
  const gaps = gapLabels(basis, room, series, withValues)
  const voids = voidMarks(basis, room, withLabels(withValues, gaps))
  const foot = room.plot.y + room.plot.height + 28
  const key = plan === 'key' ? keyEntries(basis, series, foot) : []
  const drawing: Drawing = {
    ...emptyDrawing,
    mark: 'line',
    height: Math.ceil(foot + keyHeight(key, foot)),
    plot: room.plot,
    horizontal: timeAxis(basis, room),
    vertical: valueAxis(basis, room),
    series,
    key,
    targets: labelled,
    breaks,
    voids,
    gapLabels: gaps,
    today,
  }
  return { drawing, complete: ends.complete }
}

/** One row is kept above the plot where a break or a high target would otherwise run into the axis title. */
function headRows(basis: LineBasis, plan: LabelPlan, keyRoom: number): number {
  const room = lineRoom(basis, plan, 0, keyRoom)
  const marks = breakMarks(basis, room)
  if (marks.length < breakFacts(basis.spec).length || marks.some(({ labelAt }) => labelAt.length === 0)) return 1
  const title = Math.max(0, ...room.titleLabels.map(({ box }) => box.width))
  const high = lineTargets(basis, room).filter(({ mark }) => mark && mark.y < room.plot.y + 24)
  return high.some(({ mark, label }) => (mark?.x ?? 0) - textWidth(label, 13, 620) < title + 8) ? 1 : 0
}

function obstaclesOf(
  { plot, titleLabels }: LineRoom,
  frame: ChartFrame,
  lines: readonly ResolvedSeries[],
  targets: Pick<Obstacles, 'segments' | 'markers'>,
  breaks: readonly ResolvedBreak[],
): Obstacles {
  const [top, bottom] = [plot.y, plot.y + plot.height]
  const upright = breaks.map(({ x }) => ({ x1: x, y1: top, x2: x, y2: bottom }))
  return {
    bounds: { x: plot.x, y: 0, width: frame.width - plot.x, height: bottom - 2 },
    labels: [...titleLabels, ...breaks.flatMap(({ labelAt }) => labelAt)].map(({ box }) => box),
    segments: [...lines.flatMap(segmentsOf), ...targets.segments, ...upright],
    markers: [...lines.flatMap(markersOf), ...targets.markers],
  }
}

function segmentsOf({ points, stretches }: ResolvedSeries): Segment[] {
  return stretches.flatMap(({ from, to }) =>
    points.slice(from, to).map((point, i) => {
      const next = points[from + i + 1] ?? point
      return { x1: point.x, y1: point.y ?? 0, x2: next.x, y2: next.y ?? 0 }
    }),
  )
}

function markersOf({ points, markerSize: r }: ResolvedSeries): Box[] {
  return points.flatMap(({ x, y, marker }) =>
    y === null || marker === 'none' ? [] : [{ x: x - r, y: y - r, width: 2 * r, height: 2 * r }],
  )
}

function timeAxis({ extent, frame }: LineBasis, { plot, x, xRange }: LineRoom): Axis {
  const baseline = plot.y + plot.height + 20
  const ticks = timeTicks({ extent, x, baseline, locale: frame.locale, from: 0, to: frame.width })
  return { kind: 'time', domain: extent.domain, range: xRange, title: '', titleLabels: [], ticks, cut: false }
}

function valueAxis({ values, spec, frame }: LineBasis, { plot, y, titleLabels }: LineRoom): Axis {
  const ticks = values.ticks.map((value) => {
    const label = formatNumber(value, values.decimals, frame.locale)
    return {
      value,
      position: y(value),
      label,
      labelAt: makeLabel(label, plot.x - 8, y(value) + 4.5, { anchor: 'end' }),
    }
  })
  return {
    kind: 'value',
    domain: values.domain,
    range: [y(values.domain[0]), y(values.domain[1])],
    title: capitalised(unitWords(spec.unit, frame.locale)),
    titleLabels,
    ticks,
    cut: values.cut,
  }
}

import { formatNumber } from '../../i18n/formatNumber.ts'
import { inLocale } from '../../i18n/Locale.ts'
import type { Axis, Tick } from '../Axis.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import { type Drawing, emptyDrawing } from '../Drawing.ts'
import type { Box, Label } from '../Label.ts'
import { makeLabel } from '../label/makeLabel.ts'
import { unitTitle } from '../label/unitTitle.ts'
import { isUncertain } from '../line/stretches.ts'
import { type SeriesLook, seriesLooks } from '../look/seriesLook.ts'
import type { EndLabel, ResolvedPoint, ResolvedSeries } from '../ResolvedSeries.ts'
import { roundPixels } from '../scale/linearScale.ts'
import { pointWords } from '../words/pointWords.ts'
import { plainValue } from '../words/valueText.ts'
import { type BarRoom, barRoom } from './barRoom.ts'
import { type BarRow, barRows } from './barRows.ts'
import { barTargets } from './barTargets.ts'

/** Places ranked in one period, as bars from 0 or as dots on an axis that may be cut. Places without a figure stand last, with the reason. */
export function resolveBar(spec: ChartSpec, frame: ChartFrame): Drawing {
  const rows = barRows(spec, frame)
  const room = barRoom(spec, frame, rows)
  const looks = seriesLooks({ ...spec, quiet: true })
  const foot = room.plot.y + room.plot.height
  const horizontal = valueAxis(spec, frame, room)
  return {
    ...emptyDrawing,
    mark: spec.mark === 'dot' ? 'dot' : 'bar',
    height: Math.ceil(foot + (horizontal.ticks.some((tick) => tick.labelAt) ? 28 : 6)),
    plot: room.plot,
    figure: room.figure,
    horizontal,
    vertical: nameAxis(frame, room, rows),
    series: rows.map((row, i) => barSeries(spec, frame, room, row, i, looks.get(row.series.key))),
    targets: barTargets(spec, frame, room),
  }
}

function barSeries(
  spec: ChartSpec,
  frame: ChartFrame,
  room: BarRoom,
  row: BarRow,
  i: number,
  look: SeriesLook | undefined,
): ResolvedSeries {
  if (!look) throw new Error(`unknown series: ${row.series.key}`)
  const { rank: _, ...drawn } = look
  const point = barPoint(spec, frame, room, row, i)
  const dot = { marker: 'circle', markerSize: look.color === 'context' ? 4.5 : 6, open: false } as const
  return {
    ...drawn,
    ...dot,
    key: row.series.key,
    label: inLocale(row.series.label, frame.locale),
    points: [point],
    stretches: [],
    endLabel: room.figure && point.value !== null ? null : endLabel(spec, frame, room, point, look, i),
  }
}

/** The vertical middle of a bar. */
function middle({ plot, rowHeight, barHeight, namesAbove }: BarRoom, i: number): number {
  return plot.y + i * rowHeight + (namesAbove ? rowHeight - barHeight / 2 - 6 : rowHeight / 2)
}

function barPoint(
  spec: ChartSpec,
  frame: ChartFrame,
  room: BarRoom,
  { series, point }: BarRow,
  i: number,
): ResolvedPoint {
  const words = pointWords(point, series, spec.unit, frame.locale)
  const uncertain = isUncertain(point, series, room.allComputed)
  const value = words.value
  const shown = value === null || spec.mark !== 'dot' ? 'none' : uncertain ? 'open' : 'filled'
  return {
    ...words,
    uncertain,
    x: value === null ? room.x(Math.max(0, room.values.domain[0])) : room.x(value),
    y: value === null ? null : middle(room, i),
    marker: shown,
    bar: value === null || spec.mark === 'dot' ? null : barBox(room, value, i),
    valueLabel: null,
  }
}

function barBox(room: BarRoom, value: number, i: number): Box {
  const [from, to] = [room.x(0), room.x(value)]
  const y = roundPixels(middle(room, i) - room.barHeight / 2)
  return { x: Math.min(from, to), y, width: roundPixels(Math.abs(to - from)), height: room.barHeight }
}

/** The value outside the bar, or the reason for the gap where the bar would start. */
function endLabel(
  spec: ChartSpec,
  frame: ChartFrame,
  room: BarRoom,
  point: ResolvedPoint,
  look: SeriesLook,
  i: number,
): EndLabel {
  const y = middle(room, i) + 4.5
  const bold = look.emphasis === 'bold' ? 700 : 620
  if (point.value === null) {
    const start = room.x(Math.max(0, room.values.domain[0])) + 8
    const label = makeLabel(point.label, start, y)
    const overflow = Math.max(0, label.box.x + label.box.width - frame.width)
    return asEnd(makeLabel(point.label, Math.max(0, start - overflow), y), '', point.label)
  }
  const value = plainValue(point.value, spec.unit, frame.locale)
  if (spec.mark === 'dot') return asEnd(makeLabel(value, frame.width, y, { anchor: 'end', weight: bold }), '', value)
  const below = point.value < 0
  return asEnd(
    makeLabel(value, point.x + (below ? -6 : 6), y, { anchor: below ? 'end' : 'start', weight: bold }),
    '',
    value,
  )
}

function asEnd(label: Label, name: string, value: string): EndLabel {
  return { ...label, name, value, leader: null }
}

function nameAxis(frame: ChartFrame, room: BarRoom, rows: readonly BarRow[]): Axis {
  const ticks = rows.map(({ series }, i): Tick => {
    const label = inLocale(series.label, frame.locale)
    const style = { weight: series.role === 'home' ? 700 : 400 }
    const y = room.namesAbove ? room.plot.y + i * room.rowHeight + 16 : middle(room, i) + 4.5
    return { value: i, position: middle(room, i), label, labelAt: makeLabel(label, 0, y, style) }
  })
  const range = [room.plot.y, room.plot.y + room.plot.height] as const
  return { kind: 'band', domain: [0, rows.length], range, title: '', titleLabels: [], ticks, cut: false }
}

/** A ranking of bars prints every value and needs no scale but its 0; dots on a cut axis and a single bar have one. */
function valueAxis(spec: ChartSpec, frame: ChartFrame, room: BarRoom): Axis {
  const { values, plot } = room
  const named = spec.mark === 'dot' || room.figure !== null
  const ticks = values.ticks.map((value): Tick => {
    const label = formatNumber(value, values.decimals, frame.locale)
    const at = makeLabel(label, room.x(value), plot.y + plot.height + 20, {
      anchor: value === values.domain[0] && !values.cut ? 'start' : 'middle',
    })
    return { value, position: room.x(value), label, labelAt: named ? at : null }
  })
  return {
    kind: 'value',
    domain: values.domain,
    range: room.xRange,
    title: unitTitle(spec.unit, frame.locale),
    titleLabels: room.titleLabels,
    ticks,
    cut: values.cut,
  }
}

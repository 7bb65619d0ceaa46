import { formatNumber } from '../../i18n/formatNumber.ts'
import { formatValue } from '../../i18n/formatValue.ts'
import { inLocale } from '../../i18n/Locale.ts'
import type { Axis } from '../Axis.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import { type Drawing, emptyDrawing } from '../Drawing.ts'
import type { Label } from '../Label.ts'
import { makeLabel } from '../label/makeLabel.ts'
import { breakFacts } from '../line/breakFacts.ts'
import { type LineBasis, lineBasis } from '../line/LineBasis.ts'
import { valueAxis } from '../line/lineAxes.ts'
import { type LineRoom, scaled } from '../line/lineRoom.ts'
import { lineSeries } from '../line/lineSeries.ts'
import type { ResolvedSeries } from '../ResolvedSeries.ts'
import { periodTime } from '../scale/periodTime.ts'
import type { TimeExtent } from '../scale/timeExtent.ts'
import { lineTargets } from '../target/lineTargets.ts'
import { shortenText, textWidth } from '../textWidth.ts'
import { valuedPoints } from '../words/leadSeries.ts'

const top = 30
const foot = 24
const plotHeight = 76
/** A plot at least this high has room for every gridline. */
const highPlot = 150

/** Of a panel no one has asked for more of. */
export const leastPanelHeight = top + plotHeight + foot

/**
 * One panel of small multiples, as high as the frame says: title, two gridlines with their values, all of them where there is
 * room, first and last year. No labels in the plot.
 */
export function resolvePanel(spec: ChartSpec, frame: ChartFrame, extent: TimeExtent): Drawing {
  const basis = { ...lineBasis({ ...spec, today: null }, frame), extent }
  const height = Math.max(leastPanelHeight, frame.height ?? 0)
  const room = panelRoom(basis, height - top - foot)
  return {
    ...emptyDrawing,
    mark: 'line',
    height,
    plot: room.plot,
    horizontal: endYears(basis, room),
    vertical: fewValues(valueAxis(basis, room), basis),
    series: spec.series.map((series) => quieted(lineSeries(basis, room, series))),
    targets: lineTargets(basis, room),
    breaks: breakFacts(spec).map(({ time }) => ({ x: room.x(time), time, label: '', labelAt: [] })),
  }
}

function panelRoom(basis: LineBasis, plotHeight: number): LineRoom {
  const { frame, values } = basis
  const labels = values.ticks.map((value) => formatNumber(value, values.decimals, frame.locale))
  const left = Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label, 13)))) + 9
  const plot = { x: left, y: top, width: frame.width - left - 2, height: plotHeight }
  const plan = { ends: 'none', headRows: 0, keyRoom: 0 } as const
  return { ...scaled(basis, plot), titleLabels: panelTitle(basis), plan, namesContext: false }
}

/** The place to the left and its latest value to the right: home's own panel is about home. */
function panelTitle({ spec, frame }: LineBasis): Label[] {
  const series = spec.series.find(({ role }) => role !== 'home') ?? spec.series[0]
  if (!series) return []
  const last = valuedPoints(series).at(-1)
  const value = last ? formatValue(last.observation.value, spec.unit, frame.locale) : ''
  const right = makeLabel(value, frame.width, 13, { anchor: 'end' })
  const name = shortenText(inLocale(series.label, frame.locale), frame.width - right.box.width - 8, 13, 620)
  return [makeLabel(name, 0, 13, { weight: 620 }), ...(last ? [right] : [])]
}

/** In a low plot the lowest and the highest gridline only; with no more decimals than those shown need. */
function fewValues(axis: Axis, { frame, values }: LineBasis): Axis {
  const isHigh = axis.range[0] - axis.range[1] >= highPlot
  const shown = axis.ticks.filter((_, i, all) => isHigh || i === 0 || i === all.length - 1)
  const decimals = shown.every(({ value }) => Number.isInteger(value)) ? 0 : values.decimals
  const ticks = shown.map((tick) => {
    const label = formatNumber(tick.value, decimals, frame.locale)
    const at = tick.labelAt && makeLabel(label, tick.labelAt.x, tick.labelAt.y, { anchor: 'end' })
    return { ...tick, label, labelAt: at }
  })
  return { ...axis, ticks }
}

function endYears({ extent }: LineBasis, { x, plot, xRange }: LineRoom): Axis {
  const ends = [extent.periods[0], extent.periods.at(-1)]
  const baseline = plot.y + plot.height + 19
  const ticks = ends.flatMap((period, i) => {
    if (!period) return []
    const label = String(period.year)
    const at = i === 0 ? plot.x : plot.x + plot.width
    const labelAt = makeLabel(label, at, baseline, { anchor: i === 0 ? 'start' : 'end', size: 12 })
    return [{ value: periodTime(period), position: x(periodTime(period)), label, labelAt }]
  })
  return { kind: 'time', domain: extent.domain, range: xRange, title: '', titleLabels: [], ticks, cut: false }
}

/** Lines without markers but at the last point and at points no line touches. */
function quieted(line: ResolvedSeries): ResolvedSeries {
  const last = line.points.findLast((point) => point.y !== null)
  const isLone = (i: number) => !line.stretches.some(({ from, to }) => from <= i && i <= to)
  const points = line.points.map((point, i) =>
    point === last || isLone(i) ? point : { ...point, marker: 'none' as const },
  )
  const weight = line.color === 'home' ? 2.5 : 1.5
  return { ...line, points, weight, markerSize: line.color === 'home' ? 3.6 : 2.8 }
}

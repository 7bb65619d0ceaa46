import type { Series } from '../../core/model/Series.ts'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { unitWords } from '../../i18n/formatValue.ts'
import type { Axis, Tick } from '../Axis.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import { type Drawing, emptyDrawing } from '../Drawing.ts'
import { makeLabel } from '../label/makeLabel.ts'
import { breakFacts } from '../line/breakFacts.ts'
import { type LineBasis, lineBasis } from '../line/LineBasis.ts'
import type { LineRoom } from '../line/lineRoom.ts'
import { lineSeries } from '../line/lineSeries.ts'
import type { ResolvedTarget } from '../ResolvedChart.ts'
import type { ResolvedPoint, ResolvedSeries } from '../ResolvedSeries.ts'
import { linearScale } from '../scale/linearScale.ts'
import { periodTime } from '../scale/periodTime.ts'
import { isSuperseded, targetTime } from '../target/targetTime.ts'
import { targetWords } from '../target/targetWords.ts'

const textHeight = 18
const pad = 5

/** A line without axes for a tile, 116 × 44 pixels and a line of years under it. Its value axis is cropped to the figures. */
export function resolveSpark(spec: ChartSpec, frame: ChartFrame): Drawing {
  const narrowed = { ...spec, quiet: true, targets: spec.targets.filter((target) => isDrawn(target, spec)) }
  const basis = lineBasis({ ...narrowed, today: null }, frame)
  const room = sparkRoom(basis)
  const lines = narrowed.series.map((series) => sparkSeries(basis, room, series))
  const single = singleValue(narrowed)
  const { scaleMin, scaleMax } = spec.unit
  const asBar = single !== null && scaleMin === 0 && scaleMax !== null && single <= scaleMax
  return {
    ...emptyDrawing,
    mark: 'spark',
    height: room.plot.height + textHeight,
    plot: asBar ? { ...room.plot, y: room.plot.height - 17, height: 12 } : room.plot,
    horizontal: asBar ? barAxis(basis, room, [0, scaleMax]) : yearAxis(basis, room),
    vertical: valueAxis(basis, room),
    series: asBar ? lines.map((line) => withBar(line, room, scaleMax)) : lines,
    targets: asBar ? [] : narrowed.targets.map((target) => sparkTarget(basis, room, target)),
    breaks: asBar ? [] : breakFacts(spec).map(({ time }) => ({ x: room.x(time), time, label: '', labelAt: [] })),
  }
}

function isDrawn(target: ChartSpec['targets'][number], spec: ChartSpec): boolean {
  return target.type === 'target' && target.due !== null && !isSuperseded(target, spec.today)
}

/** The only figure of the chart; null when there are none or several. */
function singleValue({ series }: ChartSpec): number | null {
  const values = series.flatMap(({ points }) => points.flatMap((point) => point.observation.value ?? []))
  return values.length === 1 ? (values[0] ?? null) : null
}

function sparkRoom({ frame, extent, spec }: LineBasis): LineRoom {
  const height = (frame.height ?? 44 + textHeight) - textHeight
  const values = [
    ...spec.series.flatMap(({ points }) => points.flatMap((point) => point.observation.value ?? [])),
    ...spec.targets.map(({ value }) => value),
  ]
  const domain = spec.valueDomain ?? ([Math.min(...values), Math.max(...values)] as const)
  const xRange = [pad, frame.width - pad] as const
  const ends = [height - pad - 1, pad] as const
  return {
    plot: { x: 0, y: 0, width: frame.width, height },
    x: linearScale(extent.domain, xRange),
    y: linearScale(domain, spec.unit.kind === 'rank' ? [ends[1], ends[0]] : ends),
    xRange,
    titleLabels: [],
    plan: { ends: 'none', headRows: 0, keyRoom: 0 },
    namesContext: false,
  }
}

/** Thinner than in a chart with axes, with a marker at the last point and at points no line touches. */
function sparkSeries(basis: LineBasis, room: LineRoom, series: Series): ResolvedSeries {
  const line = lineSeries(basis, room, series)
  const last = line.points.findLast((point) => point.y !== null)
  const lone = (i: number) => !line.stretches.some(({ from, to }) => from <= i && i <= to)
  const points = line.points.map((point, i) =>
    point === last || lone(i) ? point : { ...point, marker: 'none' as const },
  )
  const color =
    line.color === 'ink' || (basis.spec.series.length === 1 && line.color === 'context') ? 'subtle' : line.color
  return {
    ...line,
    color,
    points,
    weight: line.color === 'context' && color === 'context' ? 1 : 2,
    markerSize: color === 'context' ? 2.2 : 3.6,
  }
}

/** The single figure of a bounded scale, as a bar on its whole length. */
function withBar(line: ResolvedSeries, { plot }: LineRoom, scaleMax: number): ResolvedSeries {
  const points = line.points.map((point): ResolvedPoint => {
    if (point.value === null) return point
    const width = linearScale([0, scaleMax], [0, plot.width])(point.value)
    const bar = { x: 0, y: plot.height - 17, width, height: 12 }
    return { ...point, x: width, y: plot.height - 11, marker: 'none', bar }
  })
  return { ...line, points }
}

function sparkTarget(
  { spec, frame, extent }: LineBasis,
  { x, y }: LineRoom,
  target: ChartSpec['targets'][number],
): ResolvedTarget {
  const time = targetTime(target) ?? 0
  const mark = { x: x(time), y: y(target.value), time, value: target.value }
  const from = extent.latest ? Math.min(periodTime(extent.latest), time) : time
  return {
    id: target.id,
    label: targetWords(target, spec, frame.locale),
    path: [{ x: x(from), y: mark.y, time: from, value: target.value }, mark],
    mark,
    level: null,
    levelAt: null,
    superseded: false,
    labelAt: null,
  }
}

/** The first year to the left and the last, or that of the target, to the right. */
function yearAxis({ extent, spec, frame }: LineBasis, { x, plot, xRange }: LineRoom): Axis {
  const withFigures = extent.periods.filter((period) =>
    spec.series.some(({ points }) =>
      points.some((point) => point.period.id === period.id && point.observation.value !== null),
    ),
  )
  const dues = spec.targets.flatMap((target) => target.due ?? [])
  const ends = [withFigures[0], [...withFigures.slice(-1), ...dues].toSorted((a, b) => a.start - b.start).at(-1)]
  const ticks = ends.flatMap((period, i): Tick[] => {
    if (!period || (i === 1 && period.id === ends[0]?.id)) return []
    const label =
      period.kind === 'year'
        ? period.id
        : period.kind === 'day'
          ? String(period.year)
          : formatPeriod(period, frame.locale)
    const at = makeLabel(label, i === 0 ? 0 : frame.width, plot.height + 15, {
      anchor: i === 0 ? 'start' : 'end',
      size: 12,
    })
    return [{ value: periodTime(period), position: x(periodTime(period)), label, labelAt: at }]
  })
  return { kind: 'time', domain: extent.domain, range: xRange, title: '', titleLabels: [], ticks, cut: false }
}

function barAxis({ frame }: LineBasis, { plot }: LineRoom, domain: readonly [number, number]): Axis {
  const ticks = domain.map((value, i): Tick => {
    const label = formatNumber(value, 0, frame.locale)
    const position = i === 0 ? 0 : plot.width
    return {
      value,
      position,
      label,
      labelAt: makeLabel(label, position, plot.height + 15, { anchor: i === 0 ? 'start' : 'end', size: 12 }),
    }
  })
  return { kind: 'value', domain, range: [0, plot.width], title: '', titleLabels: [], ticks, cut: false }
}

function valueAxis({ values, spec, frame }: LineBasis, { y }: LineRoom): Axis {
  const title = unitWords(spec.unit, frame.locale)
  return {
    kind: 'value',
    domain: values.domain,
    range: [y(values.domain[0]), y(values.domain[1])],
    title,
    titleLabels: [],
    ticks: [],
    cut: false,
  }
}

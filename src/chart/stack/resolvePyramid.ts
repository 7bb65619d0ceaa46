import { formatNumber } from '../../i18n/formatNumber.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { Axis, Tick } from '../Axis.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import { chartTexts } from '../chartTexts.ts'
import { type Drawing, emptyDrawing } from '../Drawing.ts'
import type { Box, Label } from '../Label.ts'
import { makeLabel } from '../label/makeLabel.ts'
import { unitTitle, unitTitleLabels } from '../label/unitTitle.ts'
import { areAllComputed, isUncertain } from '../line/stretches.ts'
import type { ResolvedPoint, ResolvedSeries } from '../ResolvedSeries.ts'
import { linearScale, roundPixels, type Scale } from '../scale/linearScale.ts'
import { type ValueTicks, valueTicks } from '../scale/valueTicks.ts'
import { shortenText, textWidth } from '../textWidth.ts'
import { pointWords } from '../words/pointWords.ts'
import { plainValue } from '../words/valueText.ts'
import { type StackBar, sideTotals, stackBars } from './stackBars.ts'

const rowHeight = 22
const barHeight = 18

interface PyramidRoom {
  readonly plot: Box
  /** Figures grow from the middle on the same scale: below 0 to the left, above to the right. */
  readonly x: Scale
  readonly xRange: readonly [number, number]
  readonly values: ValueTicks
  readonly titleLabels: readonly Label[]
}

/** Ages down, the first part to the left and the second to the right, on one scale from the middle. Both sides are positive. */
export function resolvePyramid(spec: ChartSpec, frame: ChartFrame): Drawing {
  const bars = stackBars(spec, frame.locale)
  const room = pyramidRoom(spec, frame, bars)
  const allComputed = areAllComputed(spec)
  return {
    ...emptyDrawing,
    mark: 'pyramid',
    height: Math.ceil(room.plot.y + room.plot.height + 28),
    plot: room.plot,
    horizontal: valueAxis(spec, frame, room),
    vertical: ageAxis(room, bars),
    series: bars.flatMap((bar, i) =>
      bar.parts.map((_, side) => sideSeries({ spec, frame, room, bar, i }, side, allComputed)),
    ),
    stack: {
      parts: bars[0]?.parts.map(({ name }) => name) ?? [],
      bars: bars.map(({ label, total }) => ({ label, total })),
    },
  }
}

function pyramidRoom(spec: ChartSpec, frame: ChartFrame, bars: readonly StackBar[]): PyramidRoom {
  const figures = bars.flatMap(({ parts }) => parts.flatMap(({ point }) => point.observation.value ?? []))
  const longest = Math.max(0, ...figures) || 1
  const unit = { ...spec.unit, scaleMax: null }
  const nice = valueTicks({ values: [longest], unit, fromZero: true, fixed: null, maxTicks: 3 })
  const left = Math.ceil(Math.max(0, ...bars.map(({ label }) => textWidth(label, 13, 700)))) + 12
  const unitLabels = unitTitleLabels(spec.unit, frame)
  const top = (unitLabels.at(-1)?.y ?? 0) + 22
  const plot = { x: left, y: top + 10, width: frame.width - left, height: bars.length * rowHeight }
  const margin =
    Math.ceil(Math.max(24, ...figures.map((value) => textWidth(plainValue(value, unit, frame.locale), 12, 620)))) + 8
  const xRange = [plot.x + margin, plot.x + plot.width - margin] as const
  const values = { ...nice, domain: [-longest, longest] as const, ticks: nice.ticks.filter((tick) => tick <= longest) }
  const x = linearScale(values.domain, xRange)
  return { plot, x, xRange, values, titleLabels: [...unitLabels, ...sideLabels(spec, frame, bars, x(0), top, left)] }
}

/** What each side shows and how many it is in all, on its own side of the middle. */
function sideLabels(
  spec: ChartSpec,
  { width, locale }: ChartFrame,
  bars: readonly StackBar[],
  middle: number,
  y: number,
  left: number,
): Label[] {
  const texts = textsIn(chartTexts, locale)
  const totals = sideTotals(bars)
  return (bars[0]?.parts ?? []).map(({ name }, side) => {
    const total = totals[side] ?? null
    const whole = total === null ? name : texts.sideOf(name, plainValue(total, spec.unit, locale))
    const room = (side === 0 ? middle - left : width - middle) - 10
    const style = { anchor: side === 0 ? 'end' : 'start', weight: 620 } as const
    const words = textWidth(whole, 13, 620) <= room ? whole : shortenText(name, room, 13, 620)
    return makeLabel(words, middle + (side === 0 ? -8 : 8), y, style)
  })
}

interface PlacedBar {
  readonly spec: ChartSpec
  readonly frame: ChartFrame
  readonly room: PyramidRoom
  readonly bar: StackBar
  readonly i: number
}

function sideSeries(placed: PlacedBar, side: number, allComputed: boolean): ResolvedSeries {
  const { bar } = placed
  const { series, name } = bar.parts[side] as StackBar['parts'][number]
  return {
    color: side === 0 ? 's2' : 's6',
    texture: 'plain',
    key: series.key,
    label: `${bar.label}, ${name}`,
    marker: 'square',
    markerSize: 6,
    open: false,
    weight: 2,
    emphasis: 'normal',
    points: [sidePoint(placed, side, allComputed)],
    stretches: [],
    endLabel: null,
  }
}

function sidePoint({ spec, frame, room, bar, i }: PlacedBar, side: number, allComputed: boolean): ResolvedPoint {
  const { series, point } = bar.parts[side] as StackBar['parts'][number]
  const words = pointWords(point, series, spec.unit, frame.locale)
  const value = words.value !== null && words.value >= 0 ? words.value : null
  const [start, end] = [room.x(0), room.x((side === 0 ? -1 : 1) * (value ?? 0))]
  const y = middleOf(room, i)
  const box = {
    x: Math.min(start, end),
    y: y - barHeight / 2,
    width: roundPixels(Math.abs(end - start)),
    height: barHeight,
  }
  const space = (side === 0 ? start - room.plot.x : frame.width - start) - 8
  const text = value === null ? shortenText(words.label, space, 12, 620) : plainValue(value, spec.unit, frame.locale)
  const at = { anchor: side === 0 ? 'end' : 'start', size: 12, weight: value === null ? 400 : 620 } as const
  return {
    ...words,
    uncertain: isUncertain(point, series, allComputed),
    x: end,
    y: words.value === null ? null : y,
    marker: 'none',
    bar: value === null ? null : box,
    valueLabel: makeLabel(text, end + (side === 0 ? -5 : 5), y + 4.2, at),
  }
}

function middleOf({ plot }: PyramidRoom, i: number): number {
  return plot.y + i * rowHeight + rowHeight / 2
}

function ageAxis(room: PyramidRoom, bars: readonly StackBar[]): Axis {
  const ticks = bars.map(({ label }, i): Tick => {
    const position = middleOf(room, i)
    return { value: i, position, label, labelAt: makeLabel(label, 0, position + 4.5) }
  })
  const range = [room.plot.y, room.plot.y + room.plot.height] as const
  return { kind: 'band', domain: [0, bars.length], range, title: '', titleLabels: [], ticks, cut: false }
}

/** The same steps to both sides, without signs. */
function valueAxis(
  spec: ChartSpec,
  { locale }: ChartFrame,
  { values, plot, x, xRange, titleLabels }: PyramidRoom,
): Axis {
  const above = values.ticks.filter((tick) => tick > 0)
  const far = above.at(-1) ?? 0
  const widest = Math.max(0, ...above.map((tick) => textWidth(formatNumber(tick, values.decimals, locale), 13)))
  const isCrowded = x(above[0] ?? 0) - x(0) < widest + 10
  const ticks = [...above.toReversed().map((tick) => -tick), 0, ...above].map((value): Tick => {
    const label = formatNumber(Math.abs(value), values.decimals, locale)
    const labelAt = makeLabel(label, x(value), plot.y + plot.height + 20, { anchor: 'middle' })
    const isNamed = !isCrowded || value === 0 || Math.abs(value) === far
    return { value, position: x(value), label, labelAt: isNamed ? labelAt : null }
  })
  const title = unitTitle(spec.unit, locale)
  return { kind: 'value', domain: values.domain, range: xRange, title, titleLabels, ticks, cut: false }
}

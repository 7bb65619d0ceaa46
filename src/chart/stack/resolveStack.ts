import { formatNumber } from '../../i18n/formatNumber.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { Axis, Tick } from '../Axis.ts'
import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import { chartTexts } from '../chartTexts.ts'
import { type Drawing, emptyDrawing } from '../Drawing.ts'
import type { Box, Label } from '../Label.ts'
import { makeLabel } from '../label/makeLabel.ts'
import { unitTitle } from '../label/unitTitle.ts'
import { areAllComputed, isUncertain } from '../line/stretches.ts'
import type { EndLabel, ResolvedPoint, ResolvedSeries } from '../ResolvedSeries.ts'
import { roundPixels } from '../scale/linearScale.ts'
import { shortenText, textWidth } from '../textWidth.ts'
import { pointWords } from '../words/pointWords.ts'
import { plainValue } from '../words/valueText.ts'
import { partLook } from './partLook.ts'
import { missingParts, type StackBar, stackBars } from './stackBars.ts'
import { type StackRoom, stackRoom } from './stackRoom.ts'

/** Wholes as bars from 0, divided into their parts. A bar that lacks a part is not drawn: its place says which, and why. */
export function resolveStack(spec: ChartSpec, frame: ChartFrame): Drawing {
  const bars = stackBars(spec, frame.locale)
  const room = stackRoom(spec, frame, bars)
  return {
    ...emptyDrawing,
    mark: 'stack',
    height: Math.ceil(room.plot.y + room.plot.height + 28),
    plot: room.plot,
    key: room.key,
    horizontal: valueAxis(spec, frame, room),
    vertical: nameAxis(room, bars),
    series: bars.flatMap((bar, i) => barSeries({ spec, frame, room, bar, i })),
    stack: {
      parts: bars[0]?.parts.map(({ name }) => name) ?? [],
      bars: bars.map(({ label, total }) => ({ label, total })),
    },
  }
}

interface PlacedBar {
  readonly spec: ChartSpec
  readonly frame: ChartFrame
  readonly room: StackRoom
  readonly bar: StackBar
  readonly i: number
}

function barSeries(placed: PlacedBar): ResolvedSeries[] {
  const { spec, bar } = placed
  const allComputed = areAllComputed(spec)
  let from = 0
  return bar.parts.map(({ name, series }, part) => {
    const point = partPoint(placed, part, from, allComputed)
    from += point.value ?? 0
    return {
      ...partLook(part),
      key: series.key,
      label: `${bar.label}, ${name}`,
      marker: 'square',
      markerSize: 6,
      open: false,
      weight: 2,
      emphasis: 'normal',
      points: [point],
      stretches: [],
      endLabel: part === bar.parts.length - 1 ? endLabel(placed) : null,
    }
  })
}

/** The vertical middle of a bar. */
function middle({ plot, rowHeight, barHeight, namesAbove }: StackRoom, i: number): number {
  return plot.y + i * rowHeight + (namesAbove ? rowHeight - barHeight / 2 - 6 : rowHeight / 2)
}

function partPoint(placed: PlacedBar, part: number, from: number, allComputed: boolean): ResolvedPoint {
  const { spec, frame, room, bar, i } = placed
  const { series, point } = bar.parts[part] as StackBar['parts'][number]
  const words = pointWords(point, series, spec.unit, frame.locale)
  const box = bar.total === null || words.value === null ? null : partBox(room, from, words.value, i)
  return {
    ...words,
    uncertain: isUncertain(point, series, allComputed),
    x: box ? roundPixels(box.x + box.width / 2) : room.x(0),
    y: words.value === null ? null : middle(room, i),
    marker: 'none',
    bar: box,
    valueLabel: box && words.value !== null ? valueWithin(box, plainValue(words.value, spec.unit, frame.locale)) : null,
  }
}

function partBox(room: StackRoom, from: number, value: number, i: number): Box {
  const [start, end] = [room.x(from), room.x(from + value)]
  const y = roundPixels(middle(room, i) - room.barHeight / 2)
  return { x: start, y, width: roundPixels(end - start), height: room.barHeight }
}

/** The value in the part, where the part has room for it. */
function valueWithin({ x, y, width, height }: Box, text: string): Label | null {
  if (textWidth(text, 12, 620) + 10 > width) return null
  return makeLabel(text, x + width / 2, y + height / 2 + 4.2, { anchor: 'middle', size: 12, weight: 620 })
}

/** The whole after the bar, or what it lacks where it would start. */
function endLabel({ spec, frame, room, bar, i }: PlacedBar): EndLabel {
  const y = middle(room, i) + 4.5
  if (bar.total === null) {
    const start = room.x(0) + 8
    const text = shortenText(lackWords(bar, spec, frame), frame.width - start, 13)
    return { ...makeLabel(text, start, y), name: '', value: text, leader: null }
  }
  const value = plainValue(bar.total, spec.unit, frame.locale)
  const label = makeLabel(value, room.x(bar.total) + 6, y, { weight: bar.isHome ? 700 : 620 })
  return { ...label, name: '', value, leader: null }
}

function lackWords(bar: StackBar, { unit }: ChartSpec, { locale }: ChartFrame): string {
  const lacking = missingParts(bar)
  const [first] = lacking
  if (!first || lacking.length > 1) return textsIn(chartTexts, locale).partsMissing(lacking.length, bar.parts.length)
  return `${first.name}: ${pointWords(first.point, first.series, unit, locale).label}`
}

function nameAxis(room: StackRoom, bars: readonly StackBar[]): Axis {
  const ticks = bars.map(({ label, isHome }, i): Tick => {
    const y = room.namesAbove ? room.plot.y + i * room.rowHeight + 18 : middle(room, i) + 4.5
    const labelAt = makeLabel(label, 0, y, { weight: isHome ? 700 : 400 })
    return { value: i, position: middle(room, i), label, labelAt }
  })
  const range = [room.plot.y, room.plot.y + room.plot.height] as const
  return { kind: 'band', domain: [0, bars.length], range, title: '', titleLabels: [], ticks, cut: false }
}

function valueAxis(spec: ChartSpec, { locale }: ChartFrame, { values, plot, x, xRange, titleLabels }: StackRoom): Axis {
  const ticks = values.ticks.map((value): Tick => {
    const label = formatNumber(value, values.decimals, locale)
    const anchor = value === 0 ? 'start' : 'middle'
    return {
      value,
      position: x(value),
      label,
      labelAt: makeLabel(label, x(value), plot.y + plot.height + 20, { anchor }),
    }
  })
  const title = unitTitle(spec.unit, locale)
  return { kind: 'value', domain: values.domain, range: xRange, title, titleLabels, ticks, cut: values.cut }
}

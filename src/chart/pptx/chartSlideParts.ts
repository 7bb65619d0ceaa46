import type { Label } from '../Label.ts'
import type { ResolvedChart } from '../ResolvedChart.ts'
import type { NativeChart } from './NativeChart.ts'
import { nativeBars, nativeColumns } from './nativeBars.ts'
import { nativeLine } from './nativeLine.ts'
import { nativePyramid } from './nativePyramid.ts'
import { nativeScatter } from './nativeScatter.ts'
import { nativeStack } from './nativeStack.ts'
import type { Place, SlidePart, SlideText } from './Slide.ts'
import type { SlideWords } from './SlideWords.ts'
import { periodsIn, yearShift } from './timeline.ts'

/** Which bars of a ranking, and what they measure. */
export interface BarPiece {
  readonly from: number
  readonly to: number
  readonly valueName: string
}

/** The chart as PowerPoint draws it, and over it as texts and lines what PowerPoint's charts do not have. */
export function chartSlideParts(chart: ResolvedChart, place: Place, piece: BarPiece, words: SlideWords): SlidePart[] {
  if (chart.emptyMessage) return [textAt(chart, place, chart.emptyMessage, 'subtle')]
  const native = nativeOf(chart, piece, words)
  const part = { kind: 'chart', ...place, chart: native, altText: chart.summary } as const
  return [part, ...wordsOver(chart, native, place, piece)]
}

function nativeOf(chart: ResolvedChart, { from, to, valueName }: BarPiece, words: SlideWords): NativeChart {
  if (chart.stack) return (chart.mark === 'pyramid' ? nativePyramid : nativeStack)(chart, chart.stack)
  switch (chart.mark) {
    case 'bar':
    case 'dot':
      return nativeBars(chart, from, to, valueName)
    case 'column':
      return nativeColumns(chart)
    case 'scatter':
      return nativeScatter(chart, words)
    case 'line':
    case 'stack':
    case 'pyramid':
    case 'spark':
      return nativeLine(chart, words)
  }
}

function wordsOver(chart: ResolvedChart, native: NativeChart, place: Place, piece: BarPiece): SlidePart[] {
  if (chart.stack) return stackTotals(chart, place)
  if (native.kind === 'bar') return barWords(chart, native, place, piece)
  return native.kind === 'points' ? pointWords(chart, place) : timeWords(chart, native, place)
}

/** What the two axes measure, and that they do not start at 0. */
function pointWords(chart: ResolvedChart, place: Place): SlidePart[] {
  const { horizontal, vertical } = chart
  const [left, foot] = [horizontal.range[0], vertical.range[0]]
  const upright = [9, 4].map((up) => ({ x1: left - 5, y1: foot - up, x2: left + 5, y2: foot - up - 5 }))
  const level = [3, 8].map((on) => ({ x1: left + on, y1: foot - 5, x2: left + on + 5, y2: foot + 5 }))
  return [
    ...[...vertical.titleLabels, ...horizontal.titleLabels].map((label) => textAt(chart, place, label, 'subtle')),
    ...[...(vertical.cut ? upright : []), ...(horizontal.cut ? level : [])].map((stroke) =>
      lineAt(chart, place, stroke, 'subtle', false),
    ),
  ]
}

/** The unit over the axis, and the whole after each bar, or why there is none: PowerPoint's stacks print their parts only. */
function stackTotals(chart: ResolvedChart, place: Place): SlidePart[] {
  return [
    ...chart.horizontal.titleLabels.map((label) => textAt(chart, place, label, 'subtle')),
    ...chart.series.flatMap(({ endLabel, points: [point] }) =>
      endLabel ? [textAt(chart, place, endLabel, point?.bar ? 'ink' : 'subtle')] : [],
    ),
  ]
}

/** A lone figure in large, targets as lines across the bars, and the reason where there is no bar. */
function barWords(chart: ResolvedChart, native: NativeChart, place: Place, { from, to }: BarPiece): SlidePart[] {
  const { plot } = chart
  const { min, max } = native.values
  const at = (value: number) => plot.x + ((value - min) / (max - min)) * plot.width
  const each = plot.height / (to - from)
  const reasons = chart.series.slice(from, to).flatMap(({ points: [point], endLabel }, i): SlidePart[] => {
    if (!endLabel || point?.value !== null) return []
    const box = { ...endLabel.box, x: at(0) + 8, y: plot.y + (i + 0.5) * each - endLabel.box.height / 2 }
    return [textAt(chart, place, { ...endLabel, box }, 'subtle')]
  })
  if (from > 0) return reasons
  const lines = chart.targets.flatMap(({ level, labelAt }): SlidePart[] => {
    if (level === null) return []
    const x = at(level)
    const line = { x1: x, y1: plot.y, x2: x, y2: plot.y + plot.height }
    return [lineAt(chart, place, line, 'target', true), ...(labelAt ? [textAt(chart, place, labelAt, 'target')] : [])]
  })
  return [...(chart.figure ? [textAt(chart, place, chart.figure, 'ink')] : []), ...lines, ...reasons]
}

/** The unit above the axis, its cut, breaks, today, and the reasons for empty stretches. */
function timeWords(chart: ResolvedChart, native: NativeChart, place: Place): SlidePart[] {
  const { plot, vertical } = chart
  const foot = plot.y + plot.height
  const move = placeInTime(chart, native)
  // A row of names ends with its last period: the years after it, and today, are beyond it.
  const isOverAllTime = native.kind === 'scatter'
  const upright = (time: number, color: 'subtle' | 'ink') => {
    const x = move(time)
    return lineAt(chart, place, { x1: x, y1: plot.y - 6, x2: x, y2: foot }, color, false)
  }
  const strokes = vertical.cut
    ? [9, 4].map((up) => ({ x1: plot.x - 5, y1: foot - up, x2: plot.x + 5, y2: foot - up - 5 }))
    : []
  return [
    ...vertical.titleLabels.map((label) => textAt(chart, place, label, 'subtle')),
    ...strokes.map((stroke) => lineAt(chart, place, stroke, 'subtle', false)),
    ...chart.breaks.flatMap(({ time, x, labelAt }) => [
      upright(time, 'subtle'),
      ...labelAt.map((label) => textAt(chart, place, moved(label, move(time) - x), 'subtle')),
    ]),
    ...(isOverAllTime ? chart.events : []).flatMap(({ time, x, label }) => [
      upright(time, 'subtle'),
      textAt(chart, place, moved(label, move(time) - x), 'subtle'),
    ]),
    ...(isOverAllTime && chart.today ? [upright(chart.today.time, 'ink')] : []),
    ...(isOverAllTime && chart.today?.label
      ? [textAt(chart, place, moved(chart.today.label, move(chart.today.time) - chart.today.x), 'ink')]
      : []),
    ...(isOverAllTime ? chart.voids : []).flatMap(({ labelAt }) =>
      labelAt.map((label) => textAt(chart, place, label, 'subtle')),
    ),
    ...chart.gapLabels.map((label) => textAt(chart, place, label, 'subtle')),
  ]
}

/** From a time to the pixel where the native chart has it: its axis begins and ends at whole years or at its first and last period. */
function placeInTime(chart: ResolvedChart, { along, kind }: NativeChart): (time: number) => number {
  const { x, width } = chart.plot
  const times = periodsIn(chart).map((period) => period.time)
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 1]
  const half = kind !== 'scatter' ? (last - first) / Math.max(1, times.length - 1) / 2 : 0
  const shift = yearShift(chart)
  const [from, to] = along ? [along.min + shift, along.max + shift] : [first - half, last + half]
  return (at) => x + ((Math.max(from, Math.min(to, at)) - from) / (to - from)) * width
}

function moved(label: Label, dx: number): Label {
  return { ...label, x: label.x + dx, box: { ...label.box, x: label.box.x + dx } }
}

/** A label of the drawing as a text of the slide, in the room it has there. */
function textAt({ width, height }: ResolvedChart, place: Place, label: Label, color: SlideText['color']): SlidePart {
  const [toX, toY] = [place.w / width, place.h / height]
  const { box, anchor } = label
  const spare = 12 + 0.2 * box.width
  const left = anchor === 'start' ? box.x : anchor === 'end' ? box.x - spare : box.x - spare / 2
  return {
    kind: 'text',
    x: Math.max(0, place.x + left * toX),
    y: place.y + box.y * toY,
    w: (box.width + spare) * toX,
    h: box.height * toY,
    paragraphs: [{ text: label.text }],
    size: Math.round(label.size * (14 / 13)),
    color,
    isBold: label.weight > 600,
    isOneLine: true,
    align: anchor === 'start' ? 'left' : anchor === 'end' ? 'right' : 'center',
    valign: 'middle',
  }
}

function lineAt(
  { width, height }: ResolvedChart,
  place: Place,
  { x1, y1, x2, y2 }: { x1: number; y1: number; x2: number; y2: number },
  color: 'subtle' | 'ink' | 'target',
  isDashed: boolean,
): SlidePart {
  const [toX, toY] = [place.w / width, place.h / height]
  return {
    kind: 'line',
    x1: place.x + x1 * toX,
    y1: place.y + y1 * toY,
    x2: place.x + x2 * toX,
    y2: place.y + y2 * toY,
    color,
    width: color === 'subtle' ? 1 : 1.5,
    isDashed,
  }
}

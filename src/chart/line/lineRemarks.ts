import { latestPoint } from '../../core/model/Series.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { statusSign, statusWords } from '../../i18n/statusWords.ts'
import { textsIn } from '../../i18n/texts.ts'
import { chartTexts } from '../chartTexts.ts'
import type { Label } from '../Label.ts'
import { makeLabel } from '../label/makeLabel.ts'
import { type Obstacles, placeLabel, withLabels } from '../label/placeLabel.ts'
import type { ResolvedChart, ResolvedVoid } from '../ResolvedChart.ts'
import type { ResolvedSeries } from '../ResolvedSeries.ts'
import { textWidth } from '../textWidth.ts'
import { type LineBasis, lookOf } from './LineBasis.ts'
import type { LineRoom } from './lineRoom.ts'

/** The line of today, where the time axis reaches it. */
export function todayMark(
  { spec, frame, extent }: LineBasis,
  { x, plot }: LineRoom,
  obstacles: Obstacles,
): ResolvedChart['today'] {
  const time = spec.today
  if (time === null || time < extent.domain[0] || time > extent.domain[1] + 1e-9) return null
  const text = textsIn(chartTexts, frame.locale).today
  const [foot, top] = [plot.y + plot.height - 8, plot.y + 14]
  const style = { weight: 550 }
  const candidates = [foot, top].flatMap((y, i) => [
    { label: makeLabel(text, x(time) - 6, y, { ...style, anchor: 'end' }), cost: i * 6 },
    { label: makeLabel(text, x(time) + 6, y, style), cost: 2 + i * 6 },
  ])
  return { x: x(time), time, label: placeLabel(candidates, obstacles, 90) }
}

/** Hatching from the end of the last period with figures until today, named where there is room. */
export function voidMarks({ extent, frame }: LineBasis, { x, plot }: LineRoom, obstacles: Obstacles): ResolvedVoid[] {
  if (!extent.void || !extent.latest) return []
  const [from, to] = [x(extent.void[0]), x(extent.void[1])]
  const label = textsIn(chartTexts, frame.locale).noFiguresAfter(formatPeriod(extent.latest, frame.locale))
  const lines = linesFor(label, to - from - 12)
  const center = (from + to) / 2
  const blocks = [0.86, 0.75, 0.62, 0.5, 0.35, 0.2].map((part, i) => {
    const y = plot.y + plot.height * part
    return { block: lines.map((line, row) => makeLabel(line, center, y + row * 16, { anchor: 'middle' })), cost: i * 5 }
  })
  const free = blocks.find(({ block }) => block.every((line) => placeLabel([{ label: line, cost: 0 }], obstacles, 20)))
  return [{ x: from, width: to - from, label, labelAt: free?.block ?? [] }]
}

/** On one line or two, whatever fits; nothing where neither does. */
function linesFor(label: string, width: number): string[] {
  if (textWidth(label, 13) <= width) return [label]
  const words = label.split(' ')
  const lines = [words.slice(0, 2).join(' '), words.slice(2).join(' ')]
  return lines.every((line) => textWidth(line, 13) <= width) ? lines : []
}

/** Why the line that is read first stops: the reason at the foot of each gap, or its sign where the words are too long. */
export function gapLabels(
  basis: LineBasis,
  room: LineRoom,
  series: readonly ResolvedSeries[],
  obstacles: Obstacles,
): Label[] {
  const lead = basis.spec.series
    .filter((candidate) => latestPoint(candidate) && lookOf(basis, candidate.key).rank < 3)
    .toSorted((a, b) => lookOf(basis, a.key).rank - lookOf(basis, b.key).rank)[0]
  const drawn = series.find((candidate) => candidate.key === lead?.key)
  if (!lead || !drawn) return []
  const last = drawn.points.findLastIndex((point) => point.y !== null)
  const placed: Label[] = []
  for (const { from, to } of gapRuns(drawn).filter((run) => run.to < last)) {
    const status = lead.points[from]?.observation.status ?? 'missing'
    const x = ((drawn.points[from]?.x ?? 0) + (drawn.points[to]?.x ?? 0)) / 2
    const texts = [statusWords(status, basis.frame.locale), statusSign(status)].filter((text) => text !== '')
    const y = room.plot.y + room.plot.height - 8
    const candidates = texts.map((text, i) => ({
      label: makeLabel(text, x, y, { anchor: 'middle', size: 12 }),
      cost: i,
    }))
    const label = placeLabel(candidates, withLabels(obstacles, placed), 20)
    if (label) placed.push(label)
  }
  return placed
}

/** Neighbouring gaps of one kind, as indices of the first and the last. */
function gapRuns({ points }: ResolvedSeries): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  points.forEach((point, i) => {
    if (point.y !== null) return
    const last = runs.at(-1)
    if (last?.to === i - 1 && points[last.from]?.statusWords === point.statusWords) last.to = i
    else runs.push({ from: i, to: i })
  })
  return runs
}

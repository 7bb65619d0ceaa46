import type { Label } from '../Label.ts'
import { dodge } from '../label/dodge.ts'
import { makeLabel, moveLabel } from '../label/makeLabel.ts'
import { type Candidate, type Obstacles, placeLabel, withLabels } from '../label/placeLabel.ts'
import type { EndLabel, ResolvedPoint, ResolvedSeries } from '../ResolvedSeries.ts'
import { roundPixels } from '../scale/linearScale.ts'
import { type EndText, endLabelGap, endText, isNamed, reachesEnd } from './endText.ts'
import { type LineBasis, lookOf } from './LineBasis.ts'
import type { LineRoom } from './lineRoom.ts'

/** The labels by series key, and whether every series that has a colour got one. */
export interface EndLabels {
  readonly labels: ReadonlyMap<string, EndLabel>
  readonly complete: boolean
}

interface Ending {
  readonly series: ResolvedSeries
  readonly point: ResolvedPoint & { readonly y: number }
  readonly atEnd: boolean
  readonly rank: number
  readonly text: EndText
}

/** Names and last values at the ends of the lines: in a column right of the plot, or beside a line that ends before it. */
export function endLabels(
  basis: LineBasis,
  room: LineRoom,
  series: readonly ResolvedSeries[],
  obstacles: Obstacles,
): EndLabels {
  if (room.plan.ends === 'none') return { labels: new Map(), complete: true }
  const endings = endingsOf(basis, room, series)
  const column = columnLabels(
    endings.filter((ending) => ending.atEnd),
    room,
  )
  const inside = insideLabels(
    endings.filter((ending) => !ending.atEnd),
    withLabels(obstacles, [...column.values()]),
    (basis.extent.void?.[0] ?? null) && room.x(basis.extent.void?.[0] ?? 0),
  )
  const labels = new Map([...column, ...inside])
  return { labels, complete: endings.every(({ series, rank }) => rank > 3 || labels.has(series.key)) }
}

function endingsOf(basis: LineBasis, room: LineRoom, series: readonly ResolvedSeries[]): Ending[] {
  return basis.spec.series.flatMap((source, i) => {
    const drawn = series[i] as ResolvedSeries
    const point = drawn.points.findLast((candidate) => candidate.y !== null)
    if (point?.y == null || !isNamed(basis, source, room.namesContext)) return []
    const text = endText(basis, source)
    return {
      series: drawn,
      point: { ...point, y: point.y },
      atEnd: reachesEnd(basis, source),
      rank: lookOf(basis, source.key).rank,
      text: room.plan.ends === 'names' ? text : { ...text, name: '' },
    }
  })
}

/** Labels in one column, moved up and down until none touch, with a thin line back to the point where they were moved. */
function columnLabels(endings: readonly Ending[], { plot }: LineRoom): Map<string, EndLabel> {
  const ordered = endings.toSorted((a, b) => a.point.y - b.point.y || a.rank - b.rank)
  const wanted = ordered.map(({ point }) => point.y + 4.5)
  const baselines = dodge(wanted, endLabelGap, plot.y + 5, plot.y + plot.height)
  const x = plot.x + plot.width + 6
  return new Map(
    ordered.map((ending, i) => {
      const label = labelAt(ending, x, baselines[i] as number, 'start')
      const moved = Math.abs((baselines[i] as number) - (wanted[i] as number)) > 3
      return [ending.series.key, moved ? withLeader(label, ending) : label]
    }),
  )
}

/** Each label at the best free place round its own last point, those that are read first choosing first. */
function insideLabels(endings: readonly Ending[], obstacles: Obstacles, voidX: number | null): Map<string, EndLabel> {
  const placed = new Map<string, EndLabel>()
  for (const ending of endings.toSorted((a, b) => a.rank - b.rank || a.point.y - b.point.y)) {
    const label = placeLabel(candidatesFor(ending, voidX), withLabels(obstacles, [...placed.values()]), 76)
    if (label) placed.set(ending.series.key, label)
  }
  return placed
}

const shifts = [0, -9, 9, -18, 18, -27, 27, -36, 36, -45, 45, -54, 54]

function candidatesFor(ending: Ending, voidX: number | null): Candidate<EndLabel>[] {
  const { point, series } = ending
  const reach = series.markerSize + 6
  const far = Math.max(reach + 8, voidX === null ? 20 : Math.min(20, voidX - point.x))
  const right = shifts.map((shift) => {
    const moved = Math.abs(shift) > 9
    const label = labelAt(ending, point.x + (moved ? far : reach), point.y + 4.5 + shift, 'start')
    return { label: moved ? withLeader(label, ending) : label, cost: Math.abs(shift) * 0.6 }
  })
  const left = [-10, 4.5, 16].map((shift) => ({
    label: labelAt(ending, point.x - reach, point.y + shift, 'end'),
    cost: 8 + Math.abs(shift) / 2,
  }))
  const above = { label: labelAt(ending, point.x, point.y - reach - 2, 'middle'), cost: 10 }
  const below = { label: labelAt(ending, point.x, point.y + reach + 11, 'middle'), cost: 12 }
  return [...right, ...left, above, below]
}

function labelAt({ text }: Ending, x: number, y: number, anchor: Label['anchor']): EndLabel {
  const whole = [text.name, text.value].filter((part) => part !== '').join(' ')
  const label = makeLabel(whole, x, y, { anchor, size: text.size, weight: text.weight })
  return { ...label, name: text.name, value: text.value, leader: null }
}

function withLeader(label: EndLabel, { point, series }: Ending): EndLabel {
  const x1 = roundPixels(point.x + series.markerSize + 2)
  const leader = { x1, y1: point.y, x2: roundPixels(label.x - 3), y2: roundPixels(label.y - 4.5) }
  return leader.x2 - x1 < 3 ? moveLabel(label, 0, 0) : { ...label, leader }
}

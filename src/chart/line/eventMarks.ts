import type { ChartEvent } from '../ChartSpec.ts'
import { makeLabel } from '../label/makeLabel.ts'
import type { ResolvedEvent } from '../ResolvedChart.ts'
import type { LineBasis } from './LineBasis.ts'
import type { LineRoom } from './lineRoom.ts'

/** The events that the time axis reaches, in order of time. */
function shownEvents({ spec, extent }: LineBasis): readonly ChartEvent[] {
  const [from, to] = extent.domain
  return (spec.events ?? []).filter(({ time }) => time >= from && time <= to).toSorted((a, b) => a.time - b.time)
}

/** An upright for each event, with its number at the head of the plot. */
export function eventMarks(basis: LineBasis, { x, plot }: LineRoom): ResolvedEvent[] {
  return shownEvents(basis).map(({ time, words }, index) => ({
    x: x(time),
    time,
    words,
    label: makeLabel(String(index + 1), x(time) + 5, plot.y + 11, { weight: 620 }),
  }))
}

import type { PivotFrame } from '../../../blocks/slice/PivotFrame.ts'

export const zones = ['rows', 'columns', 'reduced'] as const
export type Zone = (typeof zones)[number]

/** The dimensions in each zone, in order. */
export type Layout = Readonly<Record<Zone, readonly string[]>>

/** As many as an answer may have on its two axes. */
const mostOnAxes = 4

export function layoutOf({ question, shape }: Pick<PivotFrame, 'question' | 'shape'>): Layout {
  const { rows, columns } = question.query
  const free = [...rows, ...columns]
  return { rows, columns, reduced: shape.dimensions.map(({ id }) => id).filter((id) => !free.includes(id)) }
}

/** First in its zone. What no longer has room on the axes is taken together: the last of the columns, then of the rows. */
export function movedTo(layout: Layout, id: string, zone: Zone): Layout {
  const without = (ids: readonly string[]) => ids.filter((other) => other !== id)
  const moved = { rows: without(layout.rows), columns: without(layout.columns), reduced: without(layout.reduced) }
  const placed: Layout = { ...moved, [zone]: [id, ...moved[zone]] }
  if (placed.rows.length + placed.columns.length <= mostOnAxes) return placed
  const crowded = placed.columns.length > (zone === 'columns' ? 1 : 0) ? 'columns' : 'rows'
  const last = placed[crowded].at(-1) as string
  return { ...placed, [crowded]: placed[crowded].slice(0, -1), reduced: [...placed.reduced, last] }
}

export function swapped({ rows, columns, reduced }: Layout): Layout {
  return { rows: columns, columns: rows, reduced }
}

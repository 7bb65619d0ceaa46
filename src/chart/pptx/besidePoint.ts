import type { Label } from '../Label.ts'

/** The side of a point at `y` where our own drawing has a label, and how far it is moved there, in parts of the chart's height. */
export function besidePoint({ anchor, box, y: baseline }: Label, y: number, height: number) {
  const isBelow = baseline > y
  const side = { start: 'r', end: 'l', middle: isBelow ? 'b' : 't' } as const
  const beside = box.y + box.height / 2 - y
  // Beside its point a label stands a little over or under the line; over or under it, in the first row or the second.
  const moved = anchor === 'middle' ? beside - (isBelow ? firstRow : -firstRow) : beside
  return { position: side[anchor], shift: anchor === 'middle' && Math.abs(moved) < 12 ? 0 : moved / height }
}

/** Pixels from a point to the middle of the text over or under it. */
const firstRow = 17

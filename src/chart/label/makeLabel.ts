import type { Box, Label } from '../Label.ts'
import { roundPixels } from '../scale/linearScale.ts'
import { textWidth } from '../textWidth.ts'

export interface LabelStyle {
  readonly anchor?: Label['anchor']
  readonly size?: number
  readonly weight?: number
}

/** The size of ordinary chart text, in pixels. */
const chartTextSize = 13

/** A label with its baseline at `y` and the room it takes. */
export function makeLabel(text: string, x: number, y: number, style: LabelStyle = {}): Label {
  const { anchor = 'start', size = chartTextSize, weight = 400 } = style
  const width = roundPixels(textWidth(text, size, weight))
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor]
  const box = { x: roundPixels(left), y: roundPixels(y - size + 1), width, height: size + 3 }
  return { text, x: roundPixels(x), y: roundPixels(y), anchor, size, weight, box }
}

/** The same label elsewhere. */
export function moveLabel<T extends Label>(label: T, dx: number, dy: number): T {
  const box = { ...label.box, x: roundPixels(label.box.x + dx), y: roundPixels(label.box.y + dy) }
  return { ...label, x: roundPixels(label.x + dx), y: roundPixels(label.y + dy), box }
}

/** True when two boxes share room, or come nearer than `gap` pixels sideways. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height && b.y < a.y + a.height
}

export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

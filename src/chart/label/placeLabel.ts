import type { Box, Label } from '../Label.ts'
import { isWithin, overlaps } from './makeLabel.ts'

/** A line in the drawing. `cost` tells how bad it is to cover a piece of it, in pixels a label would rather be moved. */
export interface Segment {
  readonly cost: number
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** What a label has to keep clear of: other labels always, lines and markers when it can. */
export interface Obstacles {
  readonly bounds: Box
  readonly labels: readonly Box[]
  readonly segments: readonly Segment[]
  readonly markers: readonly Box[]
}

/** A place a label might have; `cost` tells how much worse it is than the best place, in pixels moved. */
export interface Candidate<T extends Label = Label> {
  readonly label: T
  readonly cost: number
}

const markerCost = 40

/** The cheapest place where the label shares room with no other; null when every place costs more than `limit`. */
export function placeLabel<T extends Label>(
  candidates: readonly Candidate<T>[],
  obstacles: Obstacles,
  limit = 60,
): T | null {
  let best: T | null = null
  let lowest = limit
  for (const { label, cost } of candidates) {
    if (cost >= lowest || isBlocked(label.box, obstacles)) continue
    const total = cost + crowding(label.box, obstacles, lowest - cost)
    if (total >= lowest) continue
    best = label
    lowest = total
  }
  return best
}

export function withLabels(obstacles: Obstacles, labels: readonly Label[]): Obstacles {
  return { ...obstacles, labels: [...obstacles.labels, ...labels.map((label) => label.box)] }
}

function isBlocked(box: Box, { bounds, labels }: Obstacles): boolean {
  return !isWithin(box, bounds) || labels.some((other) => overlaps(box, other, 4))
}

/** What the box covers, counted until it costs too much to matter. */
function crowding(box: Box, { segments, markers }: Obstacles, tooMuch: number): number {
  let cost = 0
  for (const marker of markers) {
    if (overlaps(box, marker)) cost += markerCost
    if (cost >= tooMuch) return cost
  }
  for (const segment of segments) {
    if (isNear(segment, box) && crosses(segment, box)) cost += segment.cost
    if (cost >= tooMuch) return cost
  }
  return cost
}

function isNear({ x1, y1, x2, y2 }: Segment, { x, y, width, height }: Box): boolean {
  const isBeside = (x1 < x && x2 < x) || (x1 > x + width && x2 > x + width)
  return !isBeside && !(y1 < y && y2 < y) && !(y1 > y + height && y2 > y + height)
}

/** Liang–Barsky: true when any part of the segment lies in the box. */
function crosses({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
  let enter = 0
  let leave = 1
  const edges: readonly [number, number][] = [
    [x1 - x2, x1 - box.x],
    [x2 - x1, box.x + box.width - x1],
    [y1 - y2, y1 - box.y],
    [y2 - y1, box.y + box.height - y1],
  ]
  for (const [direction, distance] of edges) {
    if (direction === 0 && distance < 0) return false
    if (direction < 0) enter = Math.max(enter, distance / direction)
    if (direction > 0) leave = Math.min(leave, distance / direction)
  }
  return enter <= leave
}

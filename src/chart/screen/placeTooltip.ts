interface Spot {
  readonly x: number
  readonly y: number
}

export interface TooltipRoom {
  /** The point that is told of; the tooltip keeps clear of it. */
  readonly point: Spot
  readonly tooltip: { readonly width: number; readonly height: number }
  readonly frame: { readonly width: number; readonly height: number }
}

/** Between the point and the tooltip: half a target of 24 pixels, and a little air. */
const gap = 16

/**
 * The upper left corner of the tooltip: over the point, else under it, else beside it. Never on it.
 * Over and under come first so that a pointer that follows a line sideways does not run into it.
 */
export function placeTooltip({ point, tooltip, frame }: TooltipRoom): Spot {
  const x = clamp(point.x - tooltip.width / 2, frame.width - tooltip.width)
  const above = point.y - gap - tooltip.height
  const below = point.y + gap
  if (above >= 0) return { x, y: above }
  if (below + tooltip.height <= frame.height) return { x, y: below }
  return placeBeside({ point, tooltip, frame }) ?? { x, y: below }
}

function placeBeside({ point, tooltip, frame }: TooltipRoom): Spot | null {
  const y = clamp(point.y - tooltip.height / 2, frame.height - tooltip.height)
  const right = point.x + gap
  const left = point.x - gap - tooltip.width
  if (right + tooltip.width <= frame.width) return { x: right, y }
  return left >= 0 ? { x: left, y } : null
}

/** True for a pointer in the gap between the point and its tooltip: it must be able to get there (WCAG 1.4.13). */
export function isOnTheWay(pointer: Spot, point: Spot, corner: Spot, height: number): boolean {
  const isAbove = corner.y < point.y
  const [top, bottom] = isAbove ? [corner.y, point.y] : [point.y, corner.y + height]
  return Math.abs(pointer.x - point.x) <= gap && pointer.y >= top && pointer.y <= bottom
}

function clamp(position: number, most: number): number {
  return Math.max(0, Math.min(most, position))
}

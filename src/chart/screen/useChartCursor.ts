import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { ResolvedChart } from '../ResolvedChart.ts'
import { atCursor, type Cursor, moveCursor } from './cursor.ts'
import { nearestPoint, placeOf } from './nearestPoint.ts'
import { isOnTheWay } from './placeTooltip.ts'

/** Where a reader is in a chart, and how they came there. What was dismissed stays away until they move on. */
interface Reached {
  readonly cursor: Cursor
  readonly by: 'key' | 'pointer'
  readonly dismissed: boolean
}

interface ChartCursor {
  readonly cursor: Cursor | null
  /** What a screen reader shall say: only for those who came by keyboard. */
  readonly heard: string
  readonly tooltip: RefObject<HTMLDivElement | null>
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerLeave: (event: PointerEvent<HTMLElement>) => void
    readonly onBlur: () => void
    readonly onClick: () => void
  }
}

/** Moves a cursor over the points of a chart by arrow keys, mouse or touch. Escape takes the tooltip away. */
export function useChartCursor(chart: ResolvedChart, onPick: (seriesKey: string) => void): ChartCursor {
  const [reached, setReached] = useState<Reached | null>(null)
  const tooltip = useRef<HTMLDivElement>(null)
  const cursor = reached && !reached.dismissed ? reached.cursor : null
  const at = atCursor(chart, cursor)
  const dismiss = () => setReached((before) => before && { ...before, dismissed: true })
  useEscape(cursor !== null, dismiss)

  const follow = (event: PointerEvent<HTMLElement>) => {
    const pointer = positionIn(event)
    const shown = tooltip.current
    if (shown?.contains(event.target as Node)) return
    if (shown && at && isOnTheWay(pointer, placeOf(chart, at.point), cornerOf(shown), shown.offsetHeight)) return
    const next = nearestPoint(chart, pointer.x, pointer.y)
    setReached((before) => {
      if (!next) return before?.by === 'key' ? before : null
      return isSame(before?.cursor, next) ? before : { cursor: next, by: 'pointer', dismissed: false }
    })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && at) onPick(at.series.key)
    const next = hasModifier(event) ? null : moveCursor(chart, reached?.cursor ?? null, event.key)
    if (!next) return
    event.preventDefault()
    setReached({ cursor: next, by: 'key', dismissed: false })
  }
  return {
    cursor: at && cursor,
    heard: at && reached?.by === 'key' ? at.point.spoken : '',
    tooltip,
    handlers: {
      onKeyDown,
      onPointerMove: follow,
      onPointerDown: follow,
      onPointerLeave: (event) => {
        // A finger that is lifted leaves too; what it found stays until it touches elsewhere.
        if (event.pointerType === 'mouse') setReached((before) => (before?.by === 'key' ? before : null))
      },
      onBlur: () => setReached(null),
      onClick: () => at && onPick(at.series.key),
    },
  }
}

function useEscape(active: boolean, dismiss: () => void) {
  const latest = useRef(dismiss)
  useEffect(() => {
    latest.current = dismiss
  })
  useEffect(() => {
    if (!active) return
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [active])
}

function positionIn(event: PointerEvent<HTMLElement>): { x: number; y: number } {
  const { left, top } = event.currentTarget.getBoundingClientRect()
  return { x: event.clientX - left, y: event.clientY - top }
}

function cornerOf(element: HTMLElement): { x: number; y: number } {
  return { x: element.offsetLeft, y: element.offsetTop }
}

function isSame(a: Cursor | undefined, b: Cursor): boolean {
  return a?.series === b.series && a.point === b.point
}

function hasModifier(event: KeyboardEvent<HTMLElement>): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
}

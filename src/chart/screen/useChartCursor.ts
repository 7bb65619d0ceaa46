import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { ResolvedChart } from '../ResolvedChart.ts'
import type { PointKey } from '../ResolvedSeries.ts'
import { atCursor, type Cursor, moveCursor } from './cursor.ts'
import { isOnPoint, nearestPoint, placeOf } from './nearestPoint.ts'
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
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void
    readonly onClick: (event: MouseEvent<HTMLElement>) => void
  }
}

/** What a reader may do with what the cursor has reached. */
export interface CursorActs {
  /** A series is chosen, to be raised. */
  readonly onPick: (seriesKey: string) => void
  /** A reader asks where a figure comes from. */
  readonly onAsk: (key: PointKey) => void
}

/** Moves a cursor over the points of a chart by arrow keys, mouse or touch. Escape takes the tooltip away. */
export function useChartCursor(chart: ResolvedChart, { onPick, onAsk }: CursorActs): ChartCursor {
  const [reached, setReached] = useState<Reached | null>(null)
  const tooltip = useRef<HTMLDivElement>(null)
  const pressed = useRef<Cursor | null>(null)
  const cursor = reached && !reached.dismissed ? reached.cursor : null
  const at = atCursor(chart, cursor)
  const dismiss = () => setReached((before) => before && { ...before, dismissed: true })
  useEscape(cursor !== null, dismiss)

  const ask = () => at && onAsk({ series: at.series.key, period: at.point.period })
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
    if (at && (event.key === 'Enter' || event.key === ' ')) {
      // The answer takes focus, and a press that is not stopped would then press what is in it.
      event.preventDefault()
      if (event.key === 'Enter') ask()
      else onPick(at.series.key)
    }
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
      onPointerDown: (event) => {
        // A finger reads first and asks at its second press; a mouse has read on its way.
        pressed.current = cursor
        follow(event)
      },
      onPointerLeave: (event) => {
        // A finger that is lifted leaves too; what it found stays until it touches elsewhere.
        if (event.pointerType === 'mouse') setReached((before) => (before?.by === 'key' ? before : null))
      },
      onBlur: ({ relatedTarget }) => {
        // Who comes back from the answer goes on from the point they asked about.
        if (!relatedTarget?.closest('dialog')) setReached(null)
      },
      onClick: (event) => {
        if (!at || !cursor || !isSame(pressed.current ?? undefined, cursor)) return
        const { x, y } = positionIn(event)
        const isOn = tooltip.current?.contains(event.target as Node) || isOnPoint(chart, at.point, x, y)
        if (isOn) ask()
        else onPick(at.series.key)
      },
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
      // Escape in a dialog closes the dialog; what stood behind it stays.
      const isInDialog = event.target instanceof Element && event.target.closest('dialog')
      if (event.key === 'Escape' && !isInDialog) latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [active])
}

function positionIn(event: MouseEvent<HTMLElement>): { x: number; y: number } {
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

import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import './Tabs.css'
import { usePrinting } from './usePrinting.ts'

export interface Tab {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
}

interface TabsProps {
  /** What the tabs are views of. */
  readonly label: string
  readonly tabs: readonly Tab[]
  /** From the address. An unknown one shows the first. */
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
}

const steps: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowRight: (place, count) => (place + 1) % count,
  ArrowLeft: (place, count) => (place - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Views of one thing. One stop for the Tab key; arrows choose. On paper all of them are open. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const printing = usePrinting()
  const shown = tabs.some((tab) => tab.id === selected) ? selected : tabs[0]?.id

  const before = useRef(shown)
  useLayoutEffect(() => {
    // What had focus went with the view it was in, as by the browser's own Back: go on from the view's tab.
    const isLost = before.current !== shown && document.activeElement === document.body
    if (isLost) list.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus({ preventScroll: true })
    before.current = shown
  }, [shown])

  const onKeyDown = (event: KeyboardEvent) => {
    const place = tabs.findIndex((tab) => tab.id === shown)
    const next = steps[event.key]?.(place, tabs.length)
    const tab = next === undefined ? undefined : tabs[next]
    if (next === undefined || tab === undefined) return
    event.preventDefault()
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
    onSelect(tab.id)
  }

  return (
    <div className="kg-tabs">
      <div ref={list} className="kg-tabs__list kg-no-print" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            className="kg-tabs__tab"
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            aria-controls={`${base}-${tab.id}-panel`}
            aria-selected={tab.id === shown}
            tabIndex={tab.id === shown ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${base}-${tab.id}-panel`}
          aria-labelledby={`${base}-${tab.id}`}
          data-label={tab.label}
          hidden={tab.id !== shown}
        >
          {(tab.id === shown || printing) && tab.content}
        </div>
      ))}
    </div>
  )
}

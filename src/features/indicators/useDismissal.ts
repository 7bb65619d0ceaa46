import { type RefObject, useEffect, useRef } from 'react'

/** Closes what is open when the reader presses Escape, or presses or moves focus outside. Both live within `frame`. */
export function useDismissal<T extends HTMLElement>(
  isOpen: boolean,
  close: (byKey: boolean) => void,
): RefObject<T | null> {
  const frame = useRef<T>(null)
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    if (!isOpen) return
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && latest.current(true)
    const onElsewhere = ({ target }: Event) => !frame.current?.contains(target as Node) && latest.current(false)
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onElsewhere)
    document.addEventListener('focusin', onElsewhere)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onElsewhere)
      document.removeEventListener('focusin', onElsewhere)
    }
  }, [isOpen])
  return frame
}

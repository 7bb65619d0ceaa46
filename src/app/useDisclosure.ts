import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

interface Disclosure {
  readonly open: boolean
  readonly toggle: () => void
  readonly close: () => void
  /** What counts as inside: focus or a press outside closes. */
  readonly frame: RefObject<HTMLElement | null>
  /** Where focus returns on Escape. */
  readonly button: RefObject<HTMLButtonElement | null>
}

/** A button that opens and closes a part of the page. */
export function useDisclosure(): Disclosure {
  const [open, setOpen] = useState(false)
  const frame = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = useCallback(() => setOpen(false), [])
  const toggle = useCallback(() => setOpen((was) => !was), [])

  useEffect(() => {
    if (!open) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    const onElsewhere = (event: Event) => {
      if (!frame.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('focusin', onElsewhere)
    document.addEventListener('pointerdown', onElsewhere)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('focusin', onElsewhere)
      document.removeEventListener('pointerdown', onElsewhere)
    }
  }, [open])

  return { open, toggle, close, frame, button }
}

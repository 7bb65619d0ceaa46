import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react'
import './Popover.css'

interface PopoverProps {
  /** The words in the text that open it. */
  readonly label: ReactNode
  readonly children: ReactNode
}

/** Space kept to the edges of the window, in pixels. */
const margin = 16

/** Some words that open a note beside them. Escape, a press outside and a second press close it; focus stays on the words. */
export function Popover({ label, children }: PopoverProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const toggled = ({ currentTarget, newState }: ToggleEvent<HTMLElement>) => {
    if (button.current && newState === 'open') placeUnder(button.current, currentTarget)
  }
  return (
    <>
      <button ref={button} className="kg-popover-opener" type="button" popoverTarget={id} aria-expanded={isOpen}>
        {label}
      </button>
      <span
        className="kg-popover"
        popover="auto"
        id={id}
        onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
        onToggle={toggled}
      >
        {/* A status that is filled is read aloud, without taking the reader out of the sentence. */}
        <span role="status">{isOpen && children}</span>
      </span>
    </>
  )
}

/** Under the words, or over them where the window ends. It scrolls with the page. */
function placeUnder(opener: HTMLElement, popover: HTMLElement) {
  const words = opener.getClientRects()[0] ?? opener.getBoundingClientRect()
  const room = document.documentElement.clientWidth - popover.offsetWidth - margin
  const isUnder = words.bottom + popover.offsetHeight + margin < window.innerHeight || words.top < popover.offsetHeight
  const top = isUnder ? words.bottom + 6 : words.top - popover.offsetHeight - 6
  popover.style.left = `${Math.max(margin, Math.min(words.left, room)) + window.scrollX}px`
  popover.style.top = `${top + window.scrollY}px`
}

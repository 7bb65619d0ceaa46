import { type ReactNode, useState } from 'react'
import './Disclosure.css'
import { usePrinting } from './usePrinting.ts'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly open?: boolean
  /** Given as a function, the content is made when it is first opened, or printed. */
  readonly children: ReactNode | (() => ReactNode)
}

/** What most readers need not see: rules, methods, the fine print. The browser's own details element. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  const [wasOpen, setWasOpen] = useState(open)
  const printing = usePrinting()
  const isMade = wasOpen || printing
  return (
    <details className="kg-disclosure" open={open} onToggle={() => setWasOpen(true)}>
      <summary className="kg-disclosure__summary">{summary}</summary>
      <div className="kg-disclosure__content">{typeof children === 'function' ? isMade && children() : children}</div>
    </details>
  )
}

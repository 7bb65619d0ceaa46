import type { ReactNode } from 'react'
import './Disclosure.css'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly open?: boolean
  readonly children: ReactNode
}

/** What most readers need not see: rules, methods, the fine print. The browser's own details element. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details className="kg-disclosure" open={open}>
      <summary className="kg-disclosure__summary">{summary}</summary>
      <div className="kg-disclosure__content">{children}</div>
    </details>
  )
}

import type { ReactNode } from 'react'
import './EmptyState.css'

/** What stands where nothing is: one sentence on why, and at most one thing to do about it. The heading stays outside. */
export function EmptyState({ reason, action }: { reason: ReactNode; action?: ReactNode }) {
  return (
    <div className="kg-empty">
      <p className="kg-measure">{reason}</p>
      {action}
    </div>
  )
}

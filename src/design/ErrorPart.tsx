import type { ReactNode } from 'react'
import './ErrorPart.css'
import { Icon } from './Icon.tsx'

interface ErrorPartProps {
  /** What is missing on the page because of it. */
  readonly title: string
  /** The source, what it answered, and the age of the copy shown, if any. */
  readonly children: ReactNode
  readonly retryLabel?: string
  readonly onRetry?: () => void
  /** Something stands in for what is missing. */
  readonly mild?: boolean
  /** Shown because the reader asked: it is not announced. */
  readonly quiet?: boolean
}

/** A fault in one part of a page; the rest stands. */
export function ErrorPart({ title, children, retryLabel, onRetry, mild = false, quiet = false }: ErrorPartProps) {
  return (
    <div className="kg-error" data-mild={mild || undefined} role={quiet ? undefined : 'alert'}>
      <Icon name="warning" size={20} />
      <div className="kg-error__words">
        <p className="kg-error__title">{title}</p>
        <div className="kg-small kg-measure">{children}</div>
        {onRetry !== undefined && retryLabel !== undefined && (
          <button className="ds-button" data-variant="secondary" data-size="sm" type="button" onClick={onRetry}>
            <Icon name="retry" />
            {retryLabel}
          </button>
        )}
      </div>
    </div>
  )
}

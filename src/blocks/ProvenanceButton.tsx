import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { NumberOrigin } from './NumberOrigin.ts'

// Asked for by few, and not a small part of the front page.
const NumberProvenance = lazy(async () => ({ default: (await import('./NumberProvenance.tsx')).NumberProvenance }))

interface ProvenanceButtonProps {
  readonly of: NumberOrigin
  /** What is measured. */
  readonly measure: string
  readonly className: string
  readonly children: ReactNode
}

/** Opens the whole way a number has come. */
export function ProvenanceButton({ of, measure, className, children }: ProvenanceButtonProps) {
  const [isAsked, ask] = useState(false)
  return (
    <>
      <button className={className} type="button" aria-haspopup="dialog" onClick={() => ask(true)}>
        {children}
      </button>
      {isAsked && (
        <Suspense>
          <NumberProvenance of={of} measure={measure} onClose={() => ask(false)} />
        </Suspense>
      )}
    </>
  )
}

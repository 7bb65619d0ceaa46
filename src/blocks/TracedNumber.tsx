import type { ReactNode } from 'react'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import './PressedNumber.css'
import './TracedNumber.css'
import type { NumberOrigin } from './NumberOrigin.ts'
import { ProvenanceButton } from './ProvenanceButton.tsx'
import { provenanceTexts } from './provenanceTexts.ts'

interface TracedNumberProps {
  /** Null for what is no number of ours to trace: it stands as it is. */
  readonly of: NumberOrigin | null
  /** What is measured. */
  readonly measure: string
  readonly children: ReactNode
}

/** A number in running words or on its own, and the way to where it comes from. */
export function TracedNumber({ of, measure, children }: TracedNumberProps) {
  const t = useTexts(provenanceTexts)
  if (!of) return children
  return (
    <ProvenanceButton className="kg-pressed kg-traced" of={of} measure={measure}>
      {children}
      <span className="kg-visually-hidden">. {t.title}</span>
    </ProvenanceButton>
  )
}

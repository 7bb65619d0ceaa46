import { createPortal } from 'react-dom'
import { useLocale } from '../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../load/useKnowledgeBase.ts'
import type { NumberOrigin } from './NumberOrigin.ts'
import { numberProvenance } from './numberProvenance.ts'
import { ProvenanceDialog } from './ProvenanceDialog.tsx'

interface NumberProvenanceProps {
  readonly of: NumberOrigin
  /** What is measured. */
  readonly measure: string
  readonly onClose: () => void
}

/** The answer to «Hvor kommer tallet fra?» for a number that stands alone. */
export function NumberProvenance({ of, measure, onClose }: NumberProvenanceProps) {
  const locale = useLocale()
  const { data: base } = useKnowledgeBase()
  const view = base && numberProvenance(of, base, locale)
  if (!view) return null
  // At the end of the page: a dialog in a line of text would take over its weight and its side.
  return createPortal(<ProvenanceDialog view={view} measure={measure} onClose={onClose} />, document.body)
}

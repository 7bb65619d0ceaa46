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
  return view ? <ProvenanceDialog view={view} measure={measure} onClose={onClose} /> : null
}

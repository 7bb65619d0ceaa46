import type { ChartSpec } from '../chart/ChartSpec.ts'
import { useLocale } from '../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../load/useKnowledgeBase.ts'
import { type AskedNumber, askedProvenance } from './askedProvenance.ts'
import { ProvenanceDialog } from './ProvenanceDialog.tsx'

interface FigureProvenanceProps {
  readonly spec: Pick<ChartSpec, 'series' | 'targets' | 'unit' | 'measure'>
  /** Null while nobody asks. */
  readonly asked: AskedNumber | null
  readonly onClose: () => void
}

/** The answer to «Hvor kommer tallet fra?» for the number of a figure that was asked about. */
export function FigureProvenance({ spec, asked, onClose }: FigureProvenanceProps) {
  const locale = useLocale()
  const { data: base } = useKnowledgeBase()
  const view = asked && base && askedProvenance(asked, spec, base, locale)
  return view ? <ProvenanceDialog view={view} measure={spec.measure} onClose={onClose} /> : null
}

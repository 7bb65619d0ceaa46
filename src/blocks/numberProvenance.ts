import type { KnowledgeBase } from '../core/model/KnowledgeBase.ts'
import type { Locale } from '../i18n/Locale.ts'
import { askedProvenance } from './askedProvenance.ts'
import type { NumberOrigin } from './NumberOrigin.ts'
import type { ProvenanceView } from './provenanceView.ts'
import { targetProvenance } from './targetProvenance.ts'

/** Where a number that stands alone comes from. */
export function numberProvenance(of: NumberOrigin, base: KnowledgeBase, locale: Locale): ProvenanceView | null {
  if ('target' in of) return targetProvenance(of.target, of.unit, base, locale)
  const { series, period, told } = of
  const view = askedProvenance(
    { series: series.key, period },
    { series: [series], targets: [], unit: series.unit },
    base,
    locale,
  )
  return view && { ...view, ...told }
}

import { type ProvenanceView, provenanceView } from '../../blocks/provenanceView.ts'
import { provenanceOf } from '../../core/aggregate/provenanceOf.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'
import type { Locale } from '../../i18n/Locale.ts'

export type Provenance = ProvenanceView

/** Where the latest figure of a series comes from; null when it has none, or no row of a file stands behind it. */
export function provenance(base: KnowledgeBase, series: Series | null, locale: Locale): Provenance | null {
  const latest = series && latestPoint(series)
  if (!series || !latest?.origins[0]) return null
  return provenanceView(provenanceOf(latest, series, base), locale)
}

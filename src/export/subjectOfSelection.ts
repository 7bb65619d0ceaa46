import { chartOfView, indicatorCharts } from '../chart/indicator/indicatorCharts.ts'
import type { KnowledgeBase } from '../core/model/KnowledgeBase.ts'
import type { Selection } from '../core/select/Selection.ts'
import { printSelection } from '../core/select/selectionAddress.ts'
import type { Locale } from '../i18n/Locale.ts'
import type { ChartSubject } from './ChartSubject.ts'

export interface SubjectFrame {
  readonly locale: Locale
  /** ISO date. */
  readonly today: string
  /** The address of the site; empty when nobody knows. */
  readonly site: string
}

/** What an indicator's page shows for a selection, ready to leave the house. Null for an indicator nobody knows. */
export function subjectOfSelection(
  base: KnowledgeBase,
  selection: Selection,
  { locale, today, site }: SubjectFrame,
): ChartSubject | null {
  const charts = indicatorCharts(base, selection, { locale, today })
  if (!charts) return null
  const address = new URLSearchParams(printSelection(selection))
  return {
    spec: chartOfView(charts, selection.view),
    indicator: charts.indicator,
    locale,
    today,
    link: site === '' ? '' : `${site.replace(/\/$/, '')}/indikator/?${address}`,
  }
}

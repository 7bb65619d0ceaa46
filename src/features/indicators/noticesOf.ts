import { weightsOf } from '../../chart/indicator/comparisonSet.ts'
import type { IndicatorCharts } from '../../chart/indicator/indicatorCharts.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Selection, View } from '../../core/select/Selection.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { controlTexts } from './controlTexts.ts'
import { kindId } from './measureChoices.ts'
import { texts } from './texts.ts'

/** What the address asks for and the figures cannot carry: what, why, and what is shown instead. */
export function noticesOf(
  base: KnowledgeBase,
  selection: Selection,
  { refusal, formerSum, set, indicator }: IndicatorCharts,
  view: View,
  locale: Locale,
): string[] {
  const t = textsIn(controlTexts, locale)
  const { measure, average } = selection
  const reason = refusal && t.refusals('base' in measure ? measure.base : '')[refusal]
  const isUnweighted = average === 'vektet' && set?.group && !weightsOf(base, indicator, set.members)
  return [
    ...(reason ? [t.refused(t.measures[kindId(measure)], reason)] : []),
    ...(selection.view === view ? [] : [t.viewRefused(textsIn(texts, locale)[selection.view])]),
    ...(selection.formerSum && (formerSum === null || typeof formerSum === 'string') ? [t.sumRefused] : []),
    ...(isUnweighted ? [t.weightRefused] : []),
  ]
}

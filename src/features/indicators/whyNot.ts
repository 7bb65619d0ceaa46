import { weightsOf } from '../../chart/indicator/comparisonSet.ts'
import type { IndicatorCharts } from '../../chart/indicator/indicatorCharts.ts'
import { tooFewToRank } from '../../chart/indicator/rankingChart.ts'
import { smallMultiples } from '../../chart/indicator/selectionFigure.ts'
import { periodsOf } from '../../chart/indicator/shownSeries.ts'
import { type Refusal, whyNotMeasured, whyNotSince } from '../../core/aggregate/measured.ts'
import { formerParts } from '../../core/aggregate/sumOfFormer.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { controlTexts } from './controlTexts.ts'

/** Every choice that is not offered here, with the reason in words. */
export function whyNot(base: KnowledgeBase, charts: IndicatorCharts, locale: Locale): string[] {
  return [
    ...measuresLeftOut(charts, locale),
    ...onlyTogether(base, charts, locale),
    ...weightsLeftOut(base, charts, locale),
    ...sumLeftOut(base, charts, locale),
    ...viewsLeftOut(charts, locale),
  ]
}

function measuresLeftOut({ indicator, chosen, populationOf }: IndicatorCharts, locale: Locale): string[] {
  const t = textsIn(controlTexts, locale)
  const measurable = { indicator, series: chosen, populationOf }
  const words = (name: string, refusal: Refusal | null) => (refusal ? [`${name}: ${t.refusals('')[refusal]}`] : [])
  return [
    ...words(t.measures.per1000, whyNotMeasured({ as: 'perCapita', per: 1000 }, measurable)),
    ...words(t.measures.index, whyNotSince('index', measurable)),
    ...words(t.measures.points, whyNotSince('points', measurable)),
  ]
}

/** The source may have one figure for all municipalities and none for each. */
function onlyTogether({ plan, places }: KnowledgeBase, { all }: IndicatorCharts, locale: Locale): string[] {
  const isForAll = plan?.peersId != null && all.some(({ placeId }) => placeId === plan.peersId)
  const isForEach = all.some(({ placeId }) => places.get(placeId)?.kind === 'kommune')
  return isForAll && !isForEach ? [textsIn(controlTexts, locale).onlyTogether] : []
}

function weightsLeftOut(base: KnowledgeBase, { set, indicator }: IndicatorCharts, locale: Locale): string[] {
  return set?.group && !weightsOf(base, indicator, set.members) ? [textsIn(controlTexts, locale).noWeights] : []
}

/** Told only of a home place that came of a merger, and whose figures reach back before it or could have. */
function sumLeftOut(base: KnowledgeBase, { formerSum, nearest }: IndicatorCharts, locale: Locale): string[] {
  const t = textsIn(controlTexts, locale)
  const former = nearest?.role === 'home' ? formerParts(nearest.placeId, base.placeChanges) : null
  if (!former || formerSum === null || typeof formerSum === 'object') return []
  const names = former.placeIds.map((id) => inLocale(base.places.get(id)?.name ?? { nb: id, en: id }, locale))
  return [formerSum === 'notAdditive' ? t.sumNotAdditive : t.sumNoParts(names)]
}

function viewsLeftOut({ shown, toRank, rankSize, ranked, slope }: IndicatorCharts, locale: Locale): string[] {
  const t = textsIn(controlTexts, locale)
  const isOverTime = periodsOf(shown).length > 1
  const few = ranked ? null : tooFewToRank(toRank, rankSize)
  const { fewest, most } = smallMultiples
  const isOutside = shown.length < fewest || shown.length > most
  return [
    ...(few === null ? [] : [t.noRanking(few, rankSize)]),
    ...(isOverTime && isOutside ? [t.noMultiples(fewest, most, shown.length)] : []),
    ...(isOverTime && !slope ? [t.noSlope] : []),
  ]
}

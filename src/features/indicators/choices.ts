import { comparisonIds, weightsOf } from '../../chart/indicator/comparisonSet.ts'
import type { IndicatorCharts } from '../../chart/indicator/indicatorCharts.ts'
import type { SelectionFigure } from '../../chart/indicator/selectionFigure.ts'
import { periodsOf } from '../../chart/indicator/shownSeries.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Period } from '../../core/model/Period.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'
import type { Selection, View } from '../../core/select/Selection.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { type AgainstGroup, againstChoices } from './againstChoices.ts'
import { type MeasureChoices, measureChoices } from './measureChoices.ts'
import type { NamedChoice } from './NamedChoice.ts'
import { texts } from './texts.ts'
import { whyNot } from './whyNot.ts'

export interface PlaceChoice {
  readonly key: string
  readonly name: string
  readonly isShown: boolean
  readonly isHome: boolean
}

/** What a reader may choose between on the page. */
export interface Choices {
  /** Every place and group with a figure, in the order they are read. */
  readonly places: readonly PlaceChoice[]
  /** The municipality's name where it has no figures; null where it has. */
  readonly homeWithout: string | null
  readonly isOwnChoice: boolean
  /** Sets to hold home against. Empty where there is nobody. */
  readonly comparisons: readonly NamedChoice[]
  readonly comparison: string
  /** What a group is drawn as; empty where no group is chosen. */
  readonly averages: readonly NamedChoice[]
  readonly average: string
  /** True where the former municipalities may be added. */
  readonly canSum: boolean
  readonly formerSum: boolean
  readonly measures: MeasureChoices
  readonly focusable: readonly NamedChoice[]
  readonly focus: string
  readonly against: string
  readonly againstGroups: readonly AgainstGroup[]
  readonly periods: readonly NamedChoice[]
  readonly from: string
  readonly to: string
  /** One alone is no choice. */
  readonly views: readonly View[]
  /** What cannot be chosen here, each with its reason. */
  readonly reasons: readonly string[]
}

interface ChoiceInput {
  readonly base: KnowledgeBase
  readonly figure: SelectionFigure
  readonly selection: Selection
  readonly locale: Locale
}

export function choicesFor({ base, figure, selection, locale }: ChoiceInput): Choices {
  const { charts, views } = figure
  const { all, chosen, shown, formerSum, set } = charts
  const withFigures = all.filter((series) => latestPoint(series) !== null)
  const periods = periodsOf(withFigures)
  const shownKeys = new Set(chosen.map(({ key }) => key))
  const home = base.plan ? base.places.get(base.plan.homeId)?.name : undefined
  const hasHome = withFigures.some(({ role, group }) => role === 'home' && group === '')
  const named = ({ key, label }: Series): NamedChoice => ({ id: key, name: inLocale(label, locale) })
  return {
    places: withFigures.map((series) => ({
      key: series.key,
      name: inLocale(series.label, locale),
      isShown: shownKeys.has(series.key),
      isHome: series.role === 'home',
    })),
    homeWithout: home && !hasHome ? inLocale(home, locale) : null,
    isOwnChoice: selection.places === null && set === null,
    comparisons: comparisons(base, charts, selection, locale),
    comparison: selection.places ? 'valgt' : set ? (selection.comparison ?? '') : '',
    averages: averages(base, charts, locale),
    average: selection.average ?? '',
    canSum: formerSum !== null && typeof formerSum === 'object',
    formerSum: selection.formerSum,
    measures: measureChoices(charts, locale),
    focusable: shown.length > 2 ? shown.filter((series) => latestPoint(series)).map(named) : [],
    focus: selection.focus ?? '',
    against: selection.against ?? '',
    againstGroups: againstChoices(base, charts, locale),
    periods: periods.map((period) => ({ id: period.id, name: formatPeriod(period, locale) })),
    from: endId(selection.from, periods[0]),
    to: endId(selection.to, periods.at(-1)),
    views,
    reasons: whyNot(base, charts, locale),
  }
}

function comparisons(
  base: KnowledgeBase,
  { all }: IndicatorCharts,
  selection: Selection,
  locale: Locale,
): NamedChoice[] {
  const t = textsIn(texts, locale)
  const name = (id: string) => {
    if (id === 'egen') return t.ownOverTime
    if (id === 'landet') return t.theCountry
    const group = base.placeGroups.find((one) => one.id === id)
    return group ? `${inLocale(group.name, locale)}${group.validYear === null ? '' : ` (${group.validYear})`}` : id
  }
  const sets = comparisonIds(base, all).map((id) => ({ id, name: capital(name(id)) }))
  if (sets.length < 2 && selection.places === null) return []
  const picked = selection.places ? [{ id: 'valgt', name: t.picked }] : []
  return [{ id: '', name: t.ourChoice }, ...sets, ...picked]
}

function averages(base: KnowledgeBase, { set, indicator }: IndicatorCharts, locale: Locale): NamedChoice[] {
  const t = textsIn(texts, locale)
  if (!set?.group || indicator.unit.kind === 'boolean' || indicator.unit.kind === 'rank') return []
  const weighted = weightsOf(base, indicator, set.members) ? [{ id: 'vektet', name: t.weighted }] : []
  return [{ id: '', name: t.eachPlace }, { id: 'uvektet', name: t.unweighted }, ...weighted]
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)
}

function endId(end: Selection['from'], own: Period | undefined): string {
  return typeof end === 'object' ? end.fixed : (own?.id ?? '')
}

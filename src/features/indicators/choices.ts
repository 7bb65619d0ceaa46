import { periodsOf } from '../../chart/indicator/shownSeries.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Period } from '../../core/model/Period.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'
import type { Selection, View } from '../../core/select/Selection.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'

export interface PlaceChoice {
  readonly key: string
  readonly name: string
  readonly isShown: boolean
  readonly isHome: boolean
}

export interface PeriodChoice {
  readonly id: string
  readonly name: string
}

/** What a reader may choose between on the page. */
export interface Choices {
  /** Every place and group with a figure, in the order they are read. */
  readonly places: readonly PlaceChoice[]
  /** The municipality's name where it has no figures; null where it has. */
  readonly homeWithout: string | null
  readonly isOwnChoice: boolean
  readonly periods: readonly PeriodChoice[]
  readonly from: string
  readonly to: string
  /** One alone is no choice. */
  readonly views: readonly View[]
}

interface ChoiceInput {
  readonly base: KnowledgeBase
  readonly all: readonly Series[]
  readonly shown: readonly Series[]
  readonly selection: Selection
  readonly hasRanking: boolean
  readonly locale: Locale
}

const smallMultiples = { fewest: 3, most: 16 }

export function choicesFor({ base, all, shown, selection, hasRanking, locale }: ChoiceInput): Choices {
  const withFigures = all.filter((series) => latestPoint(series) !== null)
  const periods = periodsOf(withFigures)
  const home = base.plan ? base.places.get(base.plan.homeId)?.name : undefined
  const hasHome = withFigures.some(({ role, group }) => role === 'home' && group === '')
  return {
    places: withFigures.map((series) => ({
      key: series.key,
      name: inLocale(series.label, locale),
      isShown: shown.some(({ key }) => key === series.key),
      isHome: series.role === 'home',
    })),
    homeWithout: home && !hasHome ? inLocale(home, locale) : null,
    isOwnChoice: selection.places === null,
    periods: periods.map((period) => ({ id: period.id, name: formatPeriod(period, locale) })),
    from: endId(selection.from, periods[0]),
    to: endId(selection.to, periods.at(-1)),
    views: viewsFor(shown, periods, hasRanking),
  }
}

function endId(end: Selection['from'], own: Period | undefined): string {
  return typeof end === 'object' ? end.fixed : (own?.id ?? '')
}

function viewsFor(shown: readonly Series[], periods: readonly Period[], hasRanking: boolean): View[] {
  const isOverTime = periods.length > 1
  const several = shown.length >= smallMultiples.fewest && shown.length <= smallMultiples.most
  return [
    'linje',
    ...(isOverTime && hasRanking ? (['rangering'] as const) : []),
    ...(isOverTime && several ? (['smaa'] as const) : []),
  ]
}

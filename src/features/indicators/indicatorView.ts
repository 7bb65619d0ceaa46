import { nearestSeries } from '../../blocks/nearestSeries.ts'
import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { seriesOfIndicator } from '../../core/aggregate/seriesOfIndicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'
import type { Theme } from '../../core/model/Theme.ts'
import type { Selection, View } from '../../core/select/Selection.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { type AboutView, aboutIndicator } from './aboutIndicator.ts'
import { type Choices, choicesFor } from './choices.ts'
import { timeChart } from './indicatorChart.ts'
import type { KeyFact } from './KeyFact.ts'
import { keyFacts } from './keyFacts.ts'
import { nameInText } from './nameInText.ts'
import { type Provenance, provenance } from './provenance.ts'
import { rankingChart } from './rankingChart.ts'
import { type Related, relatedTo } from './relatedTo.ts'
import { shownSeries } from './shownSeries.ts'
import { subtitleOf } from './subtitleOf.ts'
import { texts } from './texts.ts'
import { heldTarget, type VerdictView, verdictView } from './verdictView.ts'

/** Exactly what an indicator's page shows. */
export interface IndicatorView {
  readonly title: string
  readonly subtitle: string
  readonly theme: Theme | null
  readonly facts: readonly KeyFact[]
  /** That the municipality has no figures of its own, and who stands in for it; null where it has. */
  readonly standIn: string | null
  readonly choices: Choices
  /** What of the choices is drawn large; the ranking where it was chosen and can be drawn. */
  readonly view: View
  readonly main: ChartSpec
  /** The places beside each other, as a figure of its own under the one over time. */
  readonly ranking: ChartSpec | null
  readonly about: AboutView
  readonly verdict: VerdictView | null
  readonly provenance: Provenance | null
  readonly related: Related
  /** Parts of the address the indicator has nothing for. */
  readonly unknown: readonly string[]
}

export interface IndicatorFrame {
  /** ISO date. */
  readonly today: string
  readonly locale: Locale
}

/** Null for an indicator the knowledge base does not have. */
export function indicatorView(base: KnowledgeBase, selection: Selection, frame: IndicatorFrame): IndicatorView | null {
  const indicator = base.indicators.get(selection.indicatorId)
  if (!indicator) return null
  const all = seriesOfIndicator(base, indicator)
  const nearest = nearestSeries(all, base)
  const { shown, unknown, from, to } = shownSeries({ all, nearest, neighbourIds: neighboursIn(base), selection })
  const isWhole = selection.places === null && selection.from === 'first' && selection.to === 'latest'
  const focus = selection.focus ?? standInKey(nearest)
  const parts = { base, indicator, nearest, focus, isWhole, ...frame }
  const ranked = rankingChart({ ...parts, series: withinTime(all, shown, from?.start, to?.start) })
  const choices = choicesFor({ base, all, shown, selection, hasRanking: ranked !== null, locale: frame.locale })
  const view = choices.views.includes(selection.view) ? selection.view : 'linje'
  const overTime = timeChart({ ...parts, series: shown })
  const target = heldTarget(base, indicator, all, nearest)
  return {
    title: inLocale(indicator.name, frame.locale),
    subtitle: subtitleOf(base, indicator, shown, frame.locale),
    theme: base.themes.find(({ id }) => id === indicator.themeId) ?? null,
    facts: keyFacts({ base, indicator, all, nearest, target, locale: frame.locale }),
    standIn: standInFor(base, nearest, frame.locale),
    choices,
    view,
    main: view === 'rangering' && ranked ? ranked : overTime,
    ranking: view === 'linje' && choices.views.includes('linje') && choices.views.length > 1 ? ranked : null,
    about: aboutIndicator(base, indicator, shown, overTime.sources, frame.locale),
    verdict: verdictView({ base, indicator, all, target, ...frame }),
    provenance: provenance(base, nearest, frame.locale),
    related: relatedTo(base, indicator),
    unknown,
  }
}

function neighboursIn({ placeGroups, plan }: KnowledgeBase): ReadonlySet<string> {
  return new Set(placeGroups.find(({ id }) => id === plan?.neighboursId)?.placeIds ?? [])
}

/** Where the municipality has no figures, the series that stands in for it is raised. */
function standInKey(nearest: Series | null): string | null {
  return nearest && nearest.role !== 'home' && nearest.role !== 'country' ? nearest.key : null
}

/** The ranking is of all places, whichever are drawn over time, but never outside the chosen time. */
function withinTime(all: readonly Series[], shown: readonly Series[], from = -Infinity, to = Infinity): Series[] {
  return all.map((series) => {
    const drawn = shown.find(({ key }) => key === series.key)
    return (
      drawn ?? { ...series, points: series.points.filter(({ period }) => period.start >= from && period.start <= to) }
    )
  })
}

function standInFor({ plan, places }: KnowledgeBase, nearest: Series | null, locale: Locale): string | null {
  const t = textsIn(texts, locale)
  const home = plan && inLocale(places.get(plan.homeId)?.name ?? { nb: plan.municipality, en: '' }, locale)
  if (!home || nearest?.role === 'home') return null
  if (!nearest || !latestPoint(nearest)) return t.noFigures
  return t.noHome(home, nameInText(places, nearest, locale))
}

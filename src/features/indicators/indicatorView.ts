import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { selectionFigure } from '../../chart/indicator/selectionFigure.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'
import type { Theme } from '../../core/model/Theme.ts'
import { heldTarget } from '../../core/progress/heldTarget.ts'
import type { Selection, View } from '../../core/select/Selection.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { type AboutView, aboutIndicator } from './aboutIndicator.ts'
import { type Choices, choicesFor } from './choices.ts'
import type { KeyFact } from './KeyFact.ts'
import { keyFacts } from './keyFacts.ts'
import { nameInText } from './nameInText.ts'
import { noticesOf } from './noticesOf.ts'
import { type Provenance, provenance } from './provenance.ts'
import { type Related, relatedTo } from './relatedTo.ts'
import { type SecondView, secondView } from './secondView.ts'
import { subtitleOf } from './subtitleOf.ts'
import { texts } from './texts.ts'
import { type VerdictView, verdictView } from './verdictView.ts'

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
  /** The second indicator, beside the first and in one plot with it; null where none is asked for, or the plot is the figure. */
  readonly second: SecondView | null
  readonly about: AboutView
  readonly verdict: VerdictView | null
  readonly provenance: Provenance | null
  readonly related: Related
  /** Parts of the address the indicator has nothing for. */
  readonly unknown: readonly string[]
  /** What was asked for and cannot be shown, in sentences with the reason. */
  readonly notices: readonly string[]
}

export interface IndicatorFrame {
  /** ISO date. */
  readonly today: string
  readonly locale: Locale
}

/** Null for an indicator the knowledge base does not have. */
export function indicatorView(base: KnowledgeBase, selection: Selection, frame: IndicatorFrame): IndicatorView | null {
  const figure = selectionFigure(base, selection, frame)
  if (!figure) return null
  const { charts, second, view } = figure
  const { indicator, all, nearest, chosen, shown, overTime, ranked } = charts
  const choices = choicesFor({ base, figure, selection, locale: frame.locale })
  // A target for a place the reader has picked goes before that of the one read first.
  const inOrder = [...(selection.places ? chosen : []), ...(nearest ? [nearest] : []), ...all]
  const target = heldTarget(base, indicator, inOrder, frame.today)
  return {
    title: inLocale(indicator.name, frame.locale),
    subtitle: subtitleOf(base, shown[0]?.unit ?? indicator.unit, shown, frame.locale),
    theme: base.themes.find(({ id }) => id === indicator.themeId) ?? null,
    facts: keyFacts({ base, indicator, all, nearest, target, locale: frame.locale }),
    standIn: standInFor(base, nearest, frame.locale),
    choices,
    view,
    main: figure.main,
    second: second && view !== 'spredning' ? secondView(second, selection, frame.locale) : null,
    ranking: !second && view === 'linje' && choices.views.length > 1 ? ranked : null,
    about: aboutIndicator(base, indicator, shown, overTime.sources, frame.locale),
    verdict: verdictView({ base, indicator, target, ...frame }),
    provenance: provenance(base, nearest, frame.locale),
    related: relatedTo(base, indicator),
    unknown: [...charts.unknown, ...(selection.against !== null && !second ? [selection.against] : [])],
    notices: noticesOf(base, selection, charts, view, frame.locale),
  }
}

function standInFor({ plan, places }: KnowledgeBase, nearest: Series | null, locale: Locale): string | null {
  const t = textsIn(texts, locale)
  const home = plan && inLocale(places.get(plan.homeId)?.name ?? { nb: plan.municipality, en: '' }, locale)
  if (!home || nearest?.role === 'home') return null
  // Where nobody has a figure, the place of home's says so.
  if (!nearest || !latestPoint(nearest)) return null
  return t.noHome(home, nameInText(places, nearest, locale))
}

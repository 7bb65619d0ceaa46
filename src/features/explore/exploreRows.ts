import { foldText } from '../../blocks/foldText.ts'
import { type KeyFigure, type KeyFigureFrame, keyFigure } from '../../chart/keyFigure/keyFigure.ts'
import { seriesOfIndicator } from '../../core/aggregate/seriesOfIndicator.ts'
import { latestPeriods } from '../../core/coverage/evidence.ts'
import type { Indicator, IndicatorRole } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Period } from '../../core/model/Period.ts'
import type { SubTheme, Theme } from '../../core/model/Theme.ts'
import { indicatorVerdict } from '../../core/progress/indicatorVerdict.ts'
import type { Verdict } from '../../core/progress/verdictOfRatio.ts'
import { inLocale } from '../../i18n/Locale.ts'

/** An indicator with everything it is found by and shown with. */
export interface ExploreRow {
  readonly indicator: Indicator
  readonly figure: KeyFigure
  readonly theme: Theme | null
  readonly subThemes: readonly SubTheme[]
  readonly latest: Period | null
  readonly hasHome: boolean
  readonly hasTarget: boolean
  /** Null without a target. */
  readonly verdict: Verdict | 'notJudged' | null
  /** True where a second method comes to another verdict. */
  readonly isDisputed: boolean
  /** Of the figures, also those of other places. */
  readonly publishers: readonly string[]
  /** Everything a search looks in, folded. */
  readonly searched: string
}

const known = new WeakMap<KnowledgeBase, Map<string, readonly ExploreRow[]>>()

/**
 * Every indicator, in the order of the themes: on each, what is shown first there comes first and context last. Worked out
 * once for each knowledge base, language and day.
 */
export function exploreRows(base: KnowledgeBase, frame: KeyFigureFrame): readonly ExploreRow[] {
  const ofBase = known.get(base) ?? new Map<string, readonly ExploreRow[]>()
  known.set(base, ofBase)
  const key = `${frame.locale} ${frame.today}`
  const rows = ofBase.get(key) ?? workOut(base, frame)
  ofBase.set(key, rows)
  return rows
}

function workOut(base: KnowledgeBase, frame: KeyFigureFrame): ExploreRow[] {
  const latest = latestPeriods(base)
  const home = base.plan ? latestPeriods(base, base.plan.homeId) : new Map<string, Period>()
  const rows = [...base.indicators.values()].map((indicator) => {
    const judgement = indicatorVerdict(base, indicator, frame.today)?.judgement
    const subThemes = subThemesOf(base, indicator)
    const publishers = publishersOf(base, indicator)
    return {
      indicator,
      figure: keyFigure(base, indicator, frame),
      theme: base.themes.find(({ id }) => id === indicator.themeId) ?? null,
      subThemes,
      latest: latest.get(indicator.id) ?? null,
      hasHome: home.has(indicator.id),
      hasTarget: judgement !== undefined,
      verdict: judgement?.verdict ?? null,
      isDisputed: judgement !== undefined && judgement.verdict !== 'notJudged' && judgement.disagree,
      publishers,
      searched: searchedText(base, indicator, { subThemes, publishers }),
    }
  })
  return rows.toSorted(compareRows)
}

const rankOfRole: Record<IndicatorRole, number> = { headline: 0, indicator: 1, context: 2 }

function compareRows(a: ExploreRow, b: ExploreRow): number {
  const order = ({ indicator }: ExploreRow) => indicator.headlineOrder ?? Number.MAX_SAFE_INTEGER
  const theme = ({ theme: on }: ExploreRow) => Number(on?.number ?? Number.MAX_SAFE_INTEGER)
  return (
    theme(a) - theme(b) ||
    rankOfRole[a.indicator.role] - rankOfRole[b.indicator.role] ||
    order(a) - order(b) ||
    Number(b.hasHome) - Number(a.hasHome) ||
    a.figure.name.localeCompare(b.figure.name, 'nb')
  )
}

function subThemesOf({ themes }: KnowledgeBase, { subThemeIds }: Indicator): SubTheme[] {
  return themes.flatMap((theme) => theme.subThemes).filter(({ id }) => subThemeIds.includes(id))
}

function publishersOf(base: KnowledgeBase, indicator: Indicator): string[] {
  const points = seriesOfIndicator(base, indicator).flatMap((series) => series.points)
  const ids = new Set(points.flatMap(({ origins }) => origins.map(({ sourceId }) => sourceId)))
  const names = [...ids].map((id) => base.sources.get(id)?.publisher ?? '')
  return [...new Set(names)].filter((name) => name !== '')
}

type Placed = Pick<ExploreRow, 'subThemes' | 'publishers'>

function searchedText({ places, plan }: KnowledgeBase, indicator: Indicator, placed: Placed): string {
  const { subThemes, publishers } = placed
  const told = [indicator.name, indicator.definition, indicator.finding, ...subThemes.map(({ name }) => name)]
  const home = inLocale(places.get(plan?.homeId ?? '')?.name ?? { nb: '', en: '' }, 'nb')
  return foldText([indicator.id, ...publishers, ...told.flatMap(({ nb, en }) => [nb, en]), home].join('\n'))
}

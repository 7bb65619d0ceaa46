import { type KeyFigure, type KeyFigureFrame, keyFigure } from '../../blocks/keyFigure.ts'
import { holdsText } from '../../blocks/textSearch.ts'
import { fitsTheme, parseThemeFilter } from '../../blocks/themeFilter.ts'
import { latestPeriods } from '../../core/coverage/evidence.ts'
import type { Indicator, IndicatorRole } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Period } from '../../core/model/Period.ts'
import type { Theme } from '../../core/model/Theme.ts'
import { inLocale } from '../../i18n/Locale.ts'

/** One indicator in the list. */
export interface IndicatorRow {
  readonly indicator: Indicator
  readonly figure: KeyFigure
  readonly theme: Theme | null
  readonly latest: Period | null
  readonly hasHome: boolean
  readonly hasTarget: boolean
  /** Everything a search looks in. */
  readonly words: readonly string[]
}

/** What is asked for, as it stands in the address. What is unknown there narrows nothing. */
export interface IndicatorChoice {
  readonly sok?: string | undefined
  /** `3` or `3.5`. */
  readonly tema?: string | undefined
  readonly asker?: string | undefined
  readonly mal?: string | undefined
  readonly alder?: string | undefined
}

/** Every indicator, in the order of the themes: what is shown first on its theme first, context last. */
export function indicatorRows(base: KnowledgeBase, frame: KeyFigureFrame): IndicatorRow[] {
  const latest = latestPeriods(base)
  const home = base.plan ? latestPeriods(base, base.plan.homeId) : new Map<string, Period>()
  const targeted = new Set(base.targets.map(({ indicatorId }) => indicatorId))
  const rows = [...base.indicators.values()].map((indicator) => ({
    indicator,
    figure: keyFigure(base, indicator, frame),
    theme: base.themes.find(({ id }) => id === indicator.themeId) ?? null,
    latest: latest.get(indicator.id) ?? null,
    hasHome: home.has(indicator.id),
    hasTarget: targeted.has(indicator.id),
    words: searchWords(base, indicator),
  }))
  return rows.toSorted((a, b) => rankOfRole[a.indicator.role] - rankOfRole[b.indicator.role] || compareInTheme(a, b))
}

const rankOfRole: Record<IndicatorRole, number> = { headline: 0, indicator: 1, context: 2 }

function compareInTheme(a: IndicatorRow, b: IndicatorRow): number {
  const order = ({ indicator }: IndicatorRow) => indicator.headlineOrder ?? Number.MAX_SAFE_INTEGER
  const theme = ({ theme: on }: IndicatorRow) => Number(on?.number ?? Number.MAX_SAFE_INTEGER)
  return (
    theme(a) - theme(b) ||
    order(a) - order(b) ||
    Number(b.hasHome) - Number(a.hasHome) ||
    a.figure.name.localeCompare(b.figure.name, 'nb')
  )
}

function searchWords({ themes, places, plan }: KnowledgeBase, indicator: Indicator): string[] {
  const subThemes = themes.flatMap((theme) => theme.subThemes).filter(({ id }) => indicator.subThemeIds.includes(id))
  const told = [indicator.name, indicator.definition, indicator.finding, ...subThemes.map(({ name }) => name)]
  const home = places.get(plan?.homeId ?? '')
  return [
    indicator.id,
    ...told.flatMap((words) => [words.nb, words.en]),
    inLocale(home?.name ?? { nb: '', en: '' }, 'nb'),
  ]
}

/** The rows that are asked for. */
export function chosenRows(
  rows: readonly IndicatorRow[],
  choice: IndicatorChoice,
  themes: readonly Theme[],
): IndicatorRow[] {
  const theme = parseThemeFilter(choice.tema, themes)
  const tests: ((row: IndicatorRow) => boolean)[] = [
    ({ indicator: { themeId, alsoThemeIds, subThemeIds } }) =>
      theme === null || fitsTheme({ themeIds: [themeId, ...alsoThemeIds], subThemeIds }, theme),
    ({ hasHome }) => answers(choice.asker, hasHome),
    ({ hasTarget }) => answers(choice.mal, hasTarget),
    ({ figure, latest }) => isOfAge(choice.alder, latest, figure.isOld),
    ({ words }) => holdsText(choice.sok, words),
  ]
  return rows.filter((row) => tests.every((test) => test(row)))
}

function answers(asked: string | undefined, is: boolean): boolean {
  if (asked === 'ja') return is
  return asked === 'nei' ? !is : true
}

function isOfAge(asked: string | undefined, latest: Period | null, isOld: boolean): boolean {
  if (asked === 'ny') return latest !== null && !isOld
  if (asked === 'gammel') return isOld
  return asked === 'mangler' ? latest === null : true
}

import { type MilestoneView, milestoneView } from '../../blocks/milestoneView.ts'
import { type KeyFigure, keyFigure } from '../../chart/keyFigure/keyFigure.ts'
import { type Coverage, type CoverageRow, coverageOf, type ThemeCoverage } from '../../core/coverage/coverageOf.ts'
import { indicatorsOnTheme, isHomeProject, projectsOnTheme } from '../../core/coverage/onTheme.ts'
import type { ResourceRole } from '../../core/descriptor/Resource.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Plan } from '../../core/model/Plan.ts'
import type { Source } from '../../core/model/Source.ts'
import { plainestGap } from '../../i18n/coverageWords.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { capitalized, countInWords } from '../../i18n/numberWords.ts'
import { textsIn } from '../../i18n/texts.ts'
import { type HoldingsView, holdingsView } from './holdingsView.ts'
import { listWithSharedEnd } from './listWithSharedEnd.ts'
import { texts } from './texts.ts'

/** The most key figures a theme shows. The grid of the page has as many rows. */
export const figuresPerTheme = 4

export interface ThemeSummary {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly rows: readonly CoverageRow[]
  readonly withFigures: number
  readonly figures: readonly KeyFigure[]
  readonly projectCount: number
  readonly homeProjectCount: number
  /** The sub-theme we know least about; null when none lacks anything. */
  readonly gap: string | null
}

export interface OverviewView {
  readonly title: string
  readonly lede: string
  readonly hero: { readonly count: number; readonly of: number; readonly words: string }
  readonly themesHeading: string
  readonly themes: readonly ThemeSummary[]
  readonly municipality: string
  readonly milestones: MilestoneView | null
  /** What the plan's page says, and does not say, of its last milestone. */
  readonly milestoneNote: string
  readonly planSource: Source | null
  readonly holdings: HoldingsView
}

export function overviewView(base: KnowledgeBase, frame: { today: string; locale: Locale }): OverviewView {
  const { locale, today } = frame
  const t = textsIn(texts, locale)
  const { plan } = base
  const coverage = coverageOf(base, today)
  return {
    title: plan ? inLocale(plan.name, locale) : t.title,
    lede: plan ? ledeOf(plan, locale) : t.ledeWithout,
    hero: heroOf(coverage, isWhole(base), locale),
    themesHeading: t.themesCounted(countInWords(base.themes.length, locale)),
    themes: coverage.themes.map((theme) => themeSummary(base, theme, frame)),
    municipality: plan?.municipality ?? '',
    milestones: plan && plan.milestones.length > 0 ? milestoneView(plan.milestones, frame) : null,
    milestoneNote: plan ? lastOpenNote(plan, locale) : '',
    planSource: base.sources.get(plan?.sourceId ?? '') ?? null,
    holdings: holdingsView(base, frame),
  }
}

/** What is said of the last milestone that is not done; empty when all are. */
function lastOpenNote({ milestones }: Plan, locale: Locale): string {
  const last = milestones.findLast(({ done }) => !done)
  const note = last ? inLocale(last.note, locale) : ''
  return last && note !== '' ? `${inLocale(last.title, locale)}: ${note.charAt(0).toLowerCase()}${note.slice(1)}` : ''
}

/** The plan in a sentence: its purpose with horizon and years of action, and the dimensions it stands on. */
function ledeOf({ purpose, dimensions }: Plan, locale: Locale): string {
  const t = textsIn(texts, locale)
  const names = dimensions.map((words) => inLocale(words, locale))
  return names.length === 0
    ? inLocale(purpose, locale)
    : `${inLocale(purpose, locale)} ${t.dimensions(countInWords(names.length, locale), listWithSharedEnd(names, locale))}`
}

/** Whether all that a sub-theme can have has been read: what could not be had is not known to be lacking. */
function isWhole({ resources }: KnowledgeBase): boolean {
  const counted: readonly ResourceRole[] = ['indicators', 'observations', 'documents', 'projects']
  return resources.every(({ resource, state }) => state !== 'failed' || !counted.includes(resource.role))
}

function heroOf({ rows }: Coverage, isKnown: boolean, locale: Locale): OverviewView['hero'] {
  const t = textsIn(texts, locale)
  const count = rows.filter(({ hasFigures }) => hasFigures).length
  const nothing = rows.filter(({ state }) => state === 'missing').length
  const some = rows.length - count - nothing
  const write = (words: number) => countInWords(words, locale)
  const words = () => {
    if (!isKnown) return t.heroAll
    if (some > 0 && nothing > 0) return t.heroBoth(capitalized(write(some)), write(nothing))
    if (some > 0) return t.heroSome(capitalized(write(some)))
    return nothing > 0 ? t.heroNone(capitalized(write(nothing))) : t.heroAll
  }
  return { count, of: rows.length, words: words() }
}

function themeSummary(
  base: KnowledgeBase,
  { theme, rows }: ThemeCoverage,
  frame: { today: string; locale: Locale },
): ThemeSummary {
  const projects = projectsOnTheme(base, theme)
  const headlines = indicatorsOnTheme(base, theme).filter(
    ({ role, themeId }) => role === 'headline' && themeId === theme.id,
  )
  const ordered = headlines.toSorted(
    (a, b) => (a.headlineOrder ?? figuresPerTheme) - (b.headlineOrder ?? figuresPerTheme),
  )
  return {
    id: theme.id,
    number: theme.number,
    name: inLocale(theme.name, frame.locale),
    rows,
    withFigures: rows.filter(({ hasFigures }) => hasFigures).length,
    figures: ordered.slice(0, figuresPerTheme).map((indicator) => keyFigure(base, indicator, frame)),
    projectCount: projects.length,
    homeProjectCount: projects.filter(isHomeProject).length,
    gap: isWhole(base) ? plainestGap(rows, frame.locale) : textsIn(texts, frame.locale).gapUnknown,
  }
}

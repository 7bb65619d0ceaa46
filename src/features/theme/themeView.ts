import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { type KeyFigure, type KeyFigureFrame, keyFigure } from '../../chart/keyFigure/keyFigure.ts'
import { coverageOf } from '../../core/coverage/coverageOf.ts'
import { latestPeriods } from '../../core/coverage/evidence.ts'
import { documentsOnTheme, indicatorsOnTheme, isHomeProject, projectsOnTheme } from '../../core/coverage/onTheme.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Theme } from '../../core/model/Theme.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { inEditorsOrder, tellingIndicators } from './indicatorRank.ts'
import { type LeadFacts, leadFacts } from './leadFacts.ts'
import { type SubThemeRow, subThemeRows } from './subThemeRows.ts'
import { themeChart } from './themeChart.ts'
import { documentsHeading, projectsHeading, subThemesHeading, tilesHeading } from './themeHeadings.ts'
import { type ThemeDocument, type ThemeProject, themeDocuments, themeProjects } from './themeRegisters.ts'
import { type ThemeVerdicts, themeVerdicts } from './themeVerdicts.ts'

/** Charts beside the leading one, and tiles, before the rest is folded. */
const most = { charts: 2, tiles: 12 }

export interface ThemeView {
  readonly themeId: string
  readonly number: string
  readonly name: string
  readonly purpose: string
  readonly counts: {
    readonly indicators: number
    readonly documents: number
    readonly projects: number
    readonly homeProjects: number
  }
  readonly municipality: string
  readonly lead: { readonly spec: ChartSpec; readonly facts: LeadFacts } | null
  readonly subThemesHeading: string
  readonly subThemes: readonly SubThemeRow[]
  readonly verdicts: ThemeVerdicts
  readonly charts: readonly { readonly indicatorId: string; readonly spec: ChartSpec }[]
  readonly tilesHeading: string
  readonly tiles: readonly KeyFigure[]
  readonly folded: readonly (KeyFigure & { readonly isContext: boolean })[]
  readonly projectsHeading: string
  readonly projects: readonly ThemeProject[]
  readonly documentsHeading: string
  readonly documents: readonly ThemeDocument[]
}

/** Exactly what the page of a theme shows. */
export function themeView(base: KnowledgeBase, theme: Theme, frame: KeyFigureFrame): ThemeView {
  const { locale, today } = frame
  const rows = coverageOf(base, today).themes.find((one) => one.theme === theme)?.rows ?? []
  const indicators = withFigures(base, indicatorsOnTheme(base, theme))
  const own = indicators.filter(({ role, themeId }) => role !== 'context' && themeId === theme.id)
  const [lead, ...telling] = tellingIndicators(base, own)
  const charts = telling.slice(0, most.charts)
  const rest = indicators.filter((indicator) => indicator !== lead && !charts.includes(indicator))
  const { tiles, folded } = tilesOf(base, theme, rest, frame)
  const projects = projectsOnTheme(base, theme)
  const documents = documentsOnTheme(base, theme)
  const homeProjects = projects.filter(isHomeProject).length
  const municipality = base.plan?.municipality ?? ''
  return {
    themeId: theme.id,
    number: theme.number,
    name: inLocale(theme.name, locale),
    purpose: inLocale(theme.purpose, locale),
    counts: { indicators: indicators.length, documents: documents.length, projects: projects.length, homeProjects },
    municipality,
    lead: lead ? { spec: themeChart(base, lead, frame), facts: leadFacts(base, lead, frame) } : null,
    subThemesHeading: subThemesHeading(rows.filter(({ hasFigures }) => hasFigures).length, rows.length, locale),
    subThemes: subThemeRows(base, rows, frame),
    verdicts: themeVerdicts(base, indicators, frame),
    charts: charts.map((indicator) => ({ indicatorId: indicator.id, spec: themeChart(base, indicator, frame) })),
    tilesHeading: tilesHeading([...tiles, ...folded], locale),
    tiles,
    folded,
    projectsHeading: projectsHeading(projects.length, homeProjects, municipality, locale),
    projects: themeProjects(base, projects, locale),
    documentsHeading: documentsHeading(documents.length, locale),
    documents: themeDocuments(documents, municipality, locale),
  }
}

function withFigures(base: KnowledgeBase, indicators: readonly Indicator[]): Indicator[] {
  const latest = latestPeriods(base)
  return indicators.filter(({ id }) => latest.has(id))
}

/**
 * The theme's headlines, then what serves one of its sub-themes, has figures for the municipality itself, is new and has a line; context is only
 * ever folded.
 */
function tilesOf(
  base: KnowledgeBase,
  theme: Theme,
  indicators: readonly Indicator[],
  frame: KeyFigureFrame,
): Pick<ThemeView, 'tiles' | 'folded'> {
  const weigh = ({ figure, indicator }: { figure: KeyFigure; indicator: Indicator }) =>
    (indicator.role === 'headline' && indicator.themeId === theme.id ? 16 : 0) +
    (theme.subThemes.some(({ id }) => indicator.subThemeIds.includes(id)) ? 4 : 0) +
    (figure.isHome ? 3 : 0) +
    (figure.isOld ? 0 : 2) +
    (figure.spark ? 1 : 0)
  const all = inEditorsOrder(indicators).map((indicator) => ({ indicator, figure: keyFigure(base, indicator, frame) }))
  const shown = all.filter(({ indicator }) => indicator.role !== 'context').toSorted((a, b) => weigh(b) - weigh(a))
  const tiles = shown.slice(0, most.tiles)
  const byName = (a: KeyFigure, b: KeyFigure) => a.name.localeCompare(b.name, 'nb')
  const fold = (isContext: boolean) =>
    all
      .filter((one) => !tiles.includes(one) && (one.indicator.role === 'context') === isContext)
      .map(({ figure }) => ({ ...figure, isContext }))
      .toSorted(byName)
  return { tiles: tiles.map(({ figure }) => figure), folded: [...fold(false), ...fold(true)] }
}

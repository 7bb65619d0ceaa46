import { holdsText } from '../../blocks/textSearch.ts'
import { isOnTheme, parseThemeFilter } from '../../blocks/themeFilter.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Project } from '../../core/model/Project.ts'
import type { SubTheme } from '../../core/model/Theme.ts'
import { freshDays, statusAge } from './statusAge.ts'

/** What is asked of the registers, as it stands in the address. What is unknown there narrows nothing. */
export interface PortfolioChoice {
  readonly sok?: string | undefined
  readonly register?: string | undefined
  /** `3` or `3.5`. */
  readonly tema?: string | undefined
  readonly fase?: string | undefined
  readonly livslop?: string | undefined
  readonly rolle?: string | undefined
}

export interface ProjectRow {
  readonly project: Project
  readonly subThemes: readonly SubTheme[]
  /** Days since the last status; null when there never was one. */
  readonly statusAge: number | null
}

export interface RegisterView {
  readonly register: string
  readonly rows: readonly ProjectRow[]
  readonly total: number
  readonly totalWithBudget: number
  /** Of the rows. */
  readonly withBudget: number
  /** Whole kroner over the rows with a budget; null where none has, and where projects of the register hold each other. */
  readonly budgetSum: number | null
}

export interface PortfolioView {
  /** In the order of the file; one that was not asked for is left out. */
  readonly registers: readonly RegisterView[]
  readonly shown: number
  readonly counts: PortfolioCounts
}

/** Over all registers, whatever is chosen. */
export interface PortfolioCounts {
  readonly total: number
  readonly active: number
  readonly unknownLifecycle: number
  readonly withBudget: number
  readonly withHome: number
  readonly withStatus: number
  readonly fresh: number
}

/** The registers as the page shows them. They are kept apart: nothing is summed over two of them. `today` is an ISO date. */
export function portfolioView(base: KnowledgeBase, choice: PortfolioChoice, today: string): PortfolioView {
  const names = [...new Set(base.projects.map(({ register }) => register))]
  const asked = names.includes(choice.register ?? '') ? names.filter((name) => name === choice.register) : names
  const registers = asked.map((register) => registerView(base, register, choice, today))
  const shown = registers.reduce((sum, { rows }) => sum + rows.length, 0)
  return { registers, shown, counts: countAll(base.projects, today) }
}

function registerView(base: KnowledgeBase, register: string, choice: PortfolioChoice, today: string): RegisterView {
  const all = base.projects.filter((project) => project.register === register)
  const chosen = all.filter((project) => isChosen(project, choice, base))
  const budgets = budgetsOf(chosen)
  // In a register of others' projects one may be a part of another, and their money must not be added.
  const isSummed = register === base.plan?.municipality && budgets.length > 0
  return {
    register,
    rows: chosen.map((project) => ({
      project,
      subThemes: subThemesOf(base, project),
      statusAge: statusAge(project, today),
    })),
    total: all.length,
    totalWithBudget: budgetsOf(all).length,
    withBudget: budgets.length,
    budgetSum: isSummed ? budgets.reduce((sum, budget) => sum + budget, 0) : null,
  }
}

function isChosen(project: Project, choice: PortfolioChoice, { themes, projects }: KnowledgeBase): boolean {
  const theme = parseThemeFilter(choice.tema, themes)
  const placed = { themeIds: project.themeId === null ? [] : [project.themeId], subThemeIds: project.subThemeIds }
  if (theme !== null && !isOnTheme(placed, theme)) return false
  const differs = (asked: string | undefined, of: (project: Project) => string | null) =>
    projects.some((each) => of(each) === asked) && of(project) !== asked
  if (differs(choice.fase, ({ phase }) => phase)) return false
  if (differs(choice.livslop, ({ lifecycle }) => lifecycle)) return false
  if (differs(choice.rolle, ({ homeRole }) => homeRole)) return false
  return holdsText(choice.sok, [project.title, project.description, project.owner, project.area, ...project.partners])
}

function budgetsOf(projects: readonly Project[]): number[] {
  return projects.flatMap(({ money }) => money.budget ?? [])
}

function subThemesOf({ themes }: KnowledgeBase, { subThemeIds }: Project): SubTheme[] {
  return themes.flatMap(({ subThemes }) => subThemes.filter(({ id }) => subThemeIds.includes(id)))
}

function countAll(projects: readonly Project[], today: string): PortfolioCounts {
  const count = (holds: (project: Project) => boolean) => projects.filter(holds).length
  return {
    total: projects.length,
    active: count(({ lifecycle }) => lifecycle === 'aktiv'),
    unknownLifecycle: count(({ lifecycle }) => lifecycle === 'ukjent' || lifecycle === ''),
    withBudget: budgetsOf(projects).length,
    withHome: count(({ homeRole }) => homeRole !== 'ingen' && homeRole !== ''),
    withStatus: count(({ statusDate }) => statusDate !== ''),
    fresh: count((project) => (statusAge(project, today) ?? Number.POSITIVE_INFINITY) <= freshDays),
  }
}

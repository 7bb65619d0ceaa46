import type { ThemeWeight } from '../register/Field.ts'
import type { PortfolioProject } from '../register/PortfolioProject.ts'
import { countedOf } from './countedAmounts.ts'
import { homeShare } from './funding.ts'
import { type Metric, metric, sumOf } from './Metric.ts'
import type { MeasuredProject } from './measureProject.ts'

const themeIds = ['T1', 'T2', 'T3', 'T4'] as const

/** One theme's part of the portfolio (portfolio.md §3.2). */
export interface ThemePart {
  readonly themeId: string
  /** Weighted money; null when no project of the theme has a budget. */
  readonly budget: number | null
  readonly budgetHome: number | null
  /** Per cent of the placed money and of the placed projects, each project divided by its weights. */
  readonly share: number | null
  readonly countShare: number | null
  /** Projects that touch the theme at all: overlapping, so that themes add up to more than the projects. */
  readonly touches: number
}

/** Weights of the themes, summing to 100; the main theme alone when there are none. Empty when the project has no theme. */
export function themeWeights({ values }: PortfolioProject): readonly ThemeWeight[] {
  if (values.tema_vekt.parsed) return values.tema_vekt.parsed
  return values.hovedtema.parsed === null ? [] : [{ themeId: values.hovedtema.parsed, percent: 100 }]
}

export function themeParts(measured: readonly MeasuredProject[]): ThemePart[] {
  const projects = measured.map(({ project }) => project)
  const { amounts } = countedOf(measured, 'budsjett')
  const placed = projects.filter((project) => themeWeights(project).length > 0)
  const placedSum = sumOf(placed.flatMap(({ key }) => amounts.get(key) ?? []))
  return themeIds.map((themeId) => {
    const parts = placed.flatMap((project) => {
      const weight = themeWeights(project).find((one) => one.themeId === themeId)?.percent ?? 0
      return weight === 0 ? [] : [{ weight, amount: amounts.get(project.key) ?? null, home: homeShare(project) }]
    })
    const budget = sumOf(parts.flatMap(({ amount, weight }) => (amount === null ? [] : [(amount * weight) / 100])))
    const ours = parts.flatMap(({ amount, weight, home }) =>
      amount === null || home === null ? [] : [((amount * weight) / 100) * home],
    )
    const count = sumOf(parts.map(({ weight }) => weight / 100)) ?? 0
    return {
      themeId,
      budget,
      budgetHome: sumOf(ours),
      share: placedSum === null || placedSum === 0 ? null : ((budget ?? 0) / placedSum) * 100,
      countShare: placed.length === 0 ? null : (count / placed.length) * 100,
      touches: projects.filter((project) => themesTouched(project).has(themeId)).length,
    }
  })
}

function themesTouched(project: PortfolioProject): Set<string> {
  const subThemes = project.values.deltema.parsed ?? []
  return new Set([
    ...themeWeights(project).map(({ themeId }) => themeId),
    ...subThemes.map((id) => id.split('.')[0] ?? ''),
  ])
}

/**
 * `HHI = Σ s²`, `1 / HHI` and `−Σ s ln s / ln 4` of the themes' shares of placed money; and what is not placed, of count and of
 * money, never spread over the themes (§3.2).
 */
export function themeMetrics(measured: readonly MeasuredProject[], parts: readonly ThemePart[]): Metric[] {
  const projects = measured.map(({ project }) => project)
  const { amounts } = countedOf(measured, 'budsjett')
  const shares = parts.flatMap(({ share }) => (share === null || share === 0 ? [] : [share / 100]))
  const hhi = shares.length === 0 ? null : shares.reduce((sum, share) => sum + share * share, 0)
  const balance =
    shares.length === 0 ? null : Math.abs(shares.reduce((sum, share) => sum - share * Math.log(share), 0) / Math.log(4))
  const inputs = Object.fromEntries(parts.map(({ themeId, share }) => [themeId, share]))
  const unplaced = projects.filter((project) => themeWeights(project).length === 0)
  const [loose, total] = [
    sumOf(unplaced.flatMap(({ key }) => amounts.get(key) ?? [])) ?? 0,
    sumOf([...amounts.values()]),
  ]
  const isPlaced = (project: PortfolioProject) => themeWeights(project).length > 0
  const weighed = { n: projects.filter((one) => isPlaced(one) && amounts.has(one.key)).length, of: projects.length }
  return [
    metric('temakonsentrasjon', 'forhold', hhi ?? 'noProjects', inputs, weighed),
    metric('effektivt_antall_tema', 'antall', hhi === null ? 'noProjects' : 1 / hhi, inputs, weighed),
    metric('temabalanse', 'forhold', balance ?? 'noProjects', inputs, weighed),
    metric(
      'ikke_plassert_antall',
      'pst',
      projects.length === 0 ? 'noProjects' : (unplaced.length / projects.length) * 100,
      { antall: unplaced.length },
      { n: unplaced.length, of: projects.length },
    ),
    metric(
      'ikke_plassert_kr',
      'pst',
      total === null || total === 0 ? 'budgetMissing' : (loose / total) * 100,
      { sum_ikke_plassert: loose, sum_budsjett: total },
      { n: amounts.size, of: projects.length },
    ),
  ]
}

/** A sub-theme with its active projects; none means an empty cell, to be named. */
export interface SubThemeCoverage {
  readonly subThemeId: string
  readonly projectKeys: readonly string[]
  /** Whole budgets of the projects that touch it: overlapping, never to be added over sub-themes. */
  readonly budget: number | null
}

export function subThemeCoverage(
  measured: readonly MeasuredProject[],
  subThemeIds: readonly string[],
): SubThemeCoverage[] {
  const inUse = measured.filter((one) => one.isActive)
  const { amounts } = countedOf(inUse, 'budsjett')
  const active = inUse.map(({ project }) => project)
  return subThemeIds.map((subThemeId) => {
    const touching = active.filter(({ values }) => values.deltema.parsed?.includes(subThemeId))
    const budget = sumOf(touching.flatMap(({ key }) => amounts.get(key) ?? []))
    return { subThemeId, projectKeys: touching.map(({ key }) => key), budget }
  })
}

export function coverageMetric(coverage: readonly SubThemeCoverage[]): Metric {
  const covered = coverage.filter(({ projectKeys }) => projectKeys.length > 0).length
  const empty = coverage.filter(({ projectKeys }) => projectKeys.length === 0).map(({ subThemeId }) => subThemeId)
  const nOf = { n: covered, of: coverage.length }
  const share = coverage.length === 0 ? ('noProjects' as const) : (covered / coverage.length) * 100
  return metric(
    'temadekning',
    'pst',
    share,
    { dekket: covered, undertema: coverage.length, tomme: empty.join('|') },
    nOf,
  )
}

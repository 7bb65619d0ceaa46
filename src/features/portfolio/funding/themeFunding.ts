import { homeShare, isApplied, isHome, isUnfunded, plannedOf } from '../../../core/portfolio/metrics/funding.ts'
import { sumOf } from '../../../core/portfolio/metrics/Metric.ts'
import { themeWeights } from '../../../core/portfolio/metrics/themes.ts'
import type { PortfolioProject } from '../../../core/portfolio/register/PortfolioProject.ts'
import type { FundingLine } from '../../../core/portfolio/register/registerTables.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { shownAmounts } from '../shownAmounts.ts'

/** Who pays, in the order of the stack: what is given, then what is applied for, not financed, and not told. */
export const fundingParts = ['kommuner', 'stat', 'digdir', 'andre', 'sokt', 'ikkeFinansiert', 'ikkeOppgitt'] as const
export type FundingPart = (typeof fundingParts)[number]

export interface ThemeBar {
  /** Null is the projects that are not placed on a theme. */
  readonly themeId: string | null
  readonly parts: Readonly<Record<FundingPart, number>>
  readonly sum: number
  readonly projects: number
  /** Projects with any amount at all. */
  readonly withAmount: number
}

const partOfSource: Readonly<Record<string, FundingPart>> = {
  egen_drift: 'kommuner',
  egen_investering: 'kommuner',
  kommune: 'kommuner',
  statlig_tilskudd: 'stat',
  digdir_medfinansiering: 'digdir',
}

/**
 * Budgets by theme, stacked by who pays. A budget is divided by the project's weights and never counted twice; what its
 * lines of funding do not explain is «ikke oppgitt». Asked for the municipality's share, only its own lines count.
 */
export function themeFunding(view: PortfolioView): ThemeBar[] {
  const budgets = shownAmounts(view, 'budsjett')
  const projects = view.rows.map(({ project }) => project).filter(({ currency }) => currency === view.measured.currency)
  const parts = new Map(projects.map((project) => [project.key, projectParts(project, budgets.get(project.key), view)]))
  const bar = (themeId: string | null): ThemeBar => {
    const own = projects.flatMap((project) => {
      const weight = weightOf(project, themeId)
      return weight === 0 ? [] : [{ weight, parts: parts.get(project.key) ?? {} }]
    })
    const sums = Object.fromEntries(
      fundingParts.map((part) => [part, sumOf(own.flatMap((one) => ((one.parts[part] ?? 0) * one.weight) / 100)) ?? 0]),
    ) as Record<FundingPart, number>
    return {
      themeId,
      parts: sums,
      sum: sumOf(Object.values(sums)) ?? 0,
      projects: own.length,
      withAmount: own.filter((one) => Object.keys(one.parts).length > 0).length,
    }
  }
  const unplaced = bar(null)
  return [...view.themes.map(({ id }) => bar(id)), ...(unplaced.projects > 0 ? [unplaced] : [])]
}

function weightOf(project: PortfolioProject, themeId: string | null): number {
  const weights = themeWeights(project)
  if (themeId === null) return weights.length === 0 ? 100 : 0
  return weights.find((one) => one.themeId === themeId)?.percent ?? 0
}

type Parts = Partial<Record<FundingPart, number>>

function projectParts(project: PortfolioProject, budget: number | undefined, { isHomeShare }: PortfolioView): Parts {
  if (isHomeShare && homeShare(project) === null) return {}
  const parts: Parts = {}
  for (const line of project.funding) {
    const amount = isHomeShare && !isHome(line) ? null : plannedOf(line)
    if (amount === null || amount === 0) continue
    const part = partOf(line)
    parts[part] = (parts[part] ?? 0) + amount
  }
  const told = sumOf(Object.values(parts)) ?? 0
  const left = (budget ?? 0) - told
  return left > 0 ? { ...parts, ikkeOppgitt: left } : parts
}

function partOf(line: FundingLine): FundingPart {
  if (isUnfunded(line)) return 'ikkeFinansiert'
  if (isApplied(line)) return 'sokt'
  return partOfSource[line.values.kilde.parsed ?? ''] ?? 'andre'
}

import { reckonedCost } from './cost.ts'
import { countedOf, type SummedField } from './countedAmounts.ts'
import { homeShare } from './funding.ts'
import { type Metric, metric, sumOf } from './Metric.ts'
import type { MeasuredProject } from './measureProject.ts'

const summed: readonly SummedField[] = ['budsjett', 'prognose', 'palopt']

/**
 * Totals, and beside each the municipality's share of it (portfolio.md §3.2): the project's amount times its share, of the
 * projects whose share is known. Every sum says n of N.
 */
export function sumMetrics(measured: readonly MeasuredProject[]): Metric[] {
  const projects = measured.map(({ project }) => project)
  const shares = new Map(projects.map((project) => [project.key, homeShare(project)]))
  return summed.flatMap((id) => {
    const { amounts, inParent } = countedOf(measured, id)
    const ours = [...amounts].flatMap(([key, amount]) => {
      const share = shares.get(key) ?? null
      return share === null ? [] : [amount * share]
    })
    const total = sumOf([...amounts.values()])
    const home = sumOf(ours)
    const inputs = { felt: id, i_overordnet: inParent }
    return [
      metric(`sum_${id}`, 'kr', total ?? 'noProjects', inputs, { n: amounts.size, of: projects.length - inParent }),
      metric(`sum_${id}_asker`, 'kr', home ?? 'shareUnknown', inputs, {
        n: ours.length,
        of: projects.length - inParent,
      }),
    ]
  })
}

/** `Σ(K − budsjett) / Σ budsjett` over projects with both; never a mean of percentages (§3.2). */
export function weightedDeviation(measured: readonly MeasuredProject[]): Metric[] {
  const counted = countedOf(measured, 'budsjett')
  const pairs = measured.flatMap(({ project }) => {
    const [cost, budget] = [reckonedCost(project.values), counted.amounts.get(project.key) ?? null]
    return cost === null || budget === null || budget <= 0 ? [] : [{ cost, budget }]
  })
  const budget = sumOf(pairs.map((pair) => pair.budget))
  const over = sumOf(pairs.map((pair) => pair.cost - pair.budget))
  const inputs = { sum_avvik: over, sum_budsjett: budget }
  const nOf = { n: pairs.length, of: measured.length - counted.inParent }
  return [
    metric('vektet_kostnadsavvik_kr', 'kr', over ?? 'noProjects', inputs, nOf),
    metric(
      'vektet_kostnadsavvik_pst',
      'pst',
      over === null || budget === null ? 'noProjects' : (over / budget) * 100,
      inputs,
      nOf,
    ),
  ]
}

/** The budget of a group of projects, as far as it is known. */
export interface CountAndBudget {
  readonly count: number
  /** Null when no project of the group has a budget. */
  readonly budget: number | null
  readonly withBudget: number
}

/** `amounts` are the counted budgets of all projects in view, so that a child's budget is not added to its parent's. */
export function countAndBudget(
  measured: readonly MeasuredProject[],
  amounts: ReadonlyMap<string, number>,
): CountAndBudget {
  const budgets = measured.flatMap(({ project }) => amounts.get(project.key) ?? [])
  return { count: measured.length, budget: sumOf(budgets), withBudget: budgets.length }
}

/** The counted budgets of the projects in view, by key. */
export function countedBudgets(measured: readonly MeasuredProject[]): ReadonlyMap<string, number> {
  return countedOf(measured, 'budsjett').amounts
}

import type { PortfolioProject } from '../register/PortfolioProject.ts'
import { amountOf } from '../register/Value.ts'

export type SummedField = 'budsjett' | 'budsjett_opprinnelig' | 'prognose' | 'palopt'

/** The amounts that may be added: of one currency, and none that a parent in view already carries (portfolio.md §3.2). */
export interface CountedAmounts {
  /** By project key. */
  readonly amounts: ReadonlyMap<string, number>
  /** Projects left out because a parent carries the amount. */
  readonly inParent: number
}

const counted = new WeakMap<readonly Measured[], Map<SummedField, CountedAmounts>>()

type Measured = { readonly project: PortfolioProject }

/** The same of measured projects, reckoned once for each list: a page of thousands asks for it from every part. */
export function countedOf(measured: readonly Measured[], id: SummedField): CountedAmounts {
  const known = counted.get(measured) ?? new Map<SummedField, CountedAmounts>()
  const found =
    known.get(id) ??
    countedAmounts(
      measured.map(({ project }) => project),
      id,
    )
  counted.set(measured, known.set(id, found))
  return found
}

function countedAmounts(projects: readonly PortfolioProject[], id: SummedField): CountedAmounts {
  // Most registers have no parents, and then nobody needs to be looked up.
  const hasParents = projects.some(({ values }) => values.overordnet_id.parsed !== null)
  const byKey = new Map(hasParents ? projects.map((project) => [project.key, project]) : [])
  const amounts = new Map<string, number>()
  let inParent = 0
  for (const project of projects) {
    const amount = amountOf(project.values[id])
    if (amount === null) continue
    if (isInParent(project, id, byKey)) inParent += 1
    else amounts.set(project.key, amount)
  }
  return { amounts, inParent }
}

/** Parents do not lead back to the project: `withoutParentKnots` has seen to it. */
function isInParent(project: PortfolioProject, id: SummedField, byKey: ReadonlyMap<string, PortfolioProject>): boolean {
  const parentKey = project.values.overordnet_id.parsed
  const parent = parentKey === null ? undefined : byKey.get(`${project.register}/${parentKey}`)
  return parent !== undefined && (amountOf(parent.values[id]) !== null || isInParent(parent, id, byKey))
}

/** The currency most projects are in; of equals the first in the alphabet. Others are told, and are in no sum. */
export function mainCurrency(projects: readonly PortfolioProject[]): string {
  const counts = new Map<string, number>()
  for (const { currency } of projects) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  const ordered = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return ordered[0]?.[0] ?? 'NOK'
}

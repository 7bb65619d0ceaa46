import { countedOf, type SummedField } from '../../core/portfolio/metrics/countedAmounts.ts'
import { homeShare } from '../../core/portfolio/metrics/funding.ts'
import { sumOf } from '../../core/portfolio/metrics/Metric.ts'
import type { MeasuredProject } from '../../core/portfolio/metrics/measureProject.ts'
import type { PortfolioView } from './portfolioView.ts'

/**
 * The amounts a view adds up, by project key: of the main currency, none that a parent carries, and where the reader has
 * asked for the municipality's share, that share of those whose share is known.
 */
export function shownAmounts(
  { rows, measured, isHomeShare }: PortfolioView,
  field: SummedField,
): ReadonlyMap<string, number> {
  const isOther = ({ project }: MeasuredProject) => project.currency !== measured.currency
  const same = rows.some(isOther) ? rows.filter((one) => !isOther(one)) : rows
  const { amounts } = countedOf(same, field)
  if (!isHomeShare) return amounts
  return new Map(
    same.flatMap(({ project }) => {
      const [amount, share] = [amounts.get(project.key), homeShare(project)]
      return amount === undefined || share === null ? [] : [[project.key, amount * share] as const]
    }),
  )
}

/** How many, how many of them have the amount, and its sum; null of nothing. */
export interface Tally {
  readonly count: number
  readonly withAmount: number
  readonly sum: number | null
}

export function tallyOf(rows: readonly MeasuredProject[], amounts: ReadonlyMap<string, number>): Tally {
  const own = rows.flatMap(({ project }) => amounts.get(project.key) ?? [])
  return { count: rows.length, withAmount: own.length, sum: sumOf(own) }
}

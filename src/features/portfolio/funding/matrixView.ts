import { sumOf } from '../../../core/portfolio/metrics/Metric.ts'
import type { MeasuredProject } from '../../../core/portfolio/metrics/measureProject.ts'
import { type PartnerCell, partnerMatrix } from '../../../core/portfolio/metrics/sharedFunding.ts'

export interface MatrixRow {
  readonly one: MeasuredProject
  readonly cells: ReadonlyMap<string, PartnerCell>
}

/** Rows are projects with funding, columns the parties that give most; the rest are one column. */
export interface Matrix {
  readonly parties: readonly string[]
  readonly others: number
  readonly rows: readonly MatrixRow[]
}

export const otherParties = '\u0000'
const most = 6

export function fundingMatrix(rows: readonly MeasuredProject[]): Matrix {
  const cells = partnerMatrix(rows)
  const weight = new Map<string, number>()
  for (const { party, granted, applied } of cells)
    weight.set(party, (weight.get(party) ?? 0) + (granted ?? applied ?? 0))
  const ordered = [...weight].toSorted(([, a], [, b]) => b - a).map(([party]) => party)
  const parties = ordered.slice(0, ordered.length === most + 1 ? most + 1 : most)
  const byProject = new Map<string, PartnerCell[]>()
  for (const cell of cells) byProject.set(cell.projectKey, [...(byProject.get(cell.projectKey) ?? []), cell])
  return {
    parties,
    others: ordered.length - parties.length,
    rows: rows.flatMap((one) => {
      const own = byProject.get(one.project.key)
      return own ? [{ one, cells: cellsOf(own, parties) }] : []
    }),
  }
}

function cellsOf(own: readonly PartnerCell[], parties: readonly string[]): Map<string, PartnerCell> {
  const known = own.filter(({ party }) => parties.includes(party)).map((cell) => [cell.party, cell] as const)
  const rest = own.filter(({ party }) => !parties.includes(party))
  const [first] = rest
  if (!first) return new Map(known)
  const sum = (id: 'applied' | 'granted' | 'paid') => sumOf(rest.flatMap((cell) => cell[id] ?? []))
  const other = { ...first, party: otherParties, applied: sum('applied'), granted: sum('granted'), paid: sum('paid') }
  return new Map([...known, [otherParties, other]])
}

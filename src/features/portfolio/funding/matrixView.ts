import { isHome } from '../../../core/portfolio/metrics/funding.ts'
import { sumOf } from '../../../core/portfolio/metrics/Metric.ts'
import type { MeasuredProject } from '../../../core/portfolio/metrics/measureProject.ts'
import { type PartnerCell, partnerMatrix } from '../../../core/portfolio/metrics/sharedFunding.ts'

export interface MatrixRow {
  readonly one: MeasuredProject
  readonly cells: ReadonlyMap<string, PartnerCell>
}

/** Rows are projects with funding, columns the municipality itself and the parties that give most; the rest are one column. */
export interface Matrix {
  readonly parties: readonly string[]
  readonly others: number
  readonly rows: readonly MatrixRow[]
}

export const otherParties = '\u0000'
/** So many columns of money have room beside each other on a wide screen. */
const inView = 4

export function fundingMatrix(rows: readonly MeasuredProject[], most = inView): Matrix {
  const cells = partnerMatrix(rows)
  const weight = new Map<string, number>()
  for (const { party, granted, applied } of cells)
    weight.set(party, (weight.get(party) ?? 0) + (granted ?? applied ?? 0))
  const home = new Set(
    rows.flatMap(({ project }) =>
      project.funding.filter(isHome).map(({ values }) => values.part.parsed ?? values.kilde.raw),
    ),
  )
  const isOurs = (party: string) => Number(home.has(party))
  const ordered = [...weight]
    .toSorted(([a, given], [b, other]) => isOurs(b) - isOurs(a) || other - given)
    .map(([party]) => party)
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

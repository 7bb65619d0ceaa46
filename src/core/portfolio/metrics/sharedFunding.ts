import { grantedOf, isHome } from './funding.ts'
import { type Metric, metric, sumOf } from './Metric.ts'
import type { MeasuredProject } from './measureProject.ts'

/** Projects with two financing parties or more, of all; and external kroner of all confirmed kroner (portfolio.md §3.2). */
export function sharedFundingMetrics(measured: readonly MeasuredProject[]): Metric[] {
  const shared = measured.filter(({ project }) => partiesOf(project.funding).size >= 2).length
  const lines = measured.flatMap(({ project }) => project.funding)
  const granted = sumOf(lines.flatMap((line) => grantedOf(line) ?? []))
  const external = sumOf(lines.filter((line) => !isHome(line)).flatMap((line) => grantedOf(line) ?? [])) ?? 0
  const count = measured.length
  const withLines = measured.filter(({ project }) => project.funding.length > 0).length
  const inputs = { sum_ekstern: external, sum_tilsagn: granted }
  return [
    metric(
      'samfinansieringsgrad',
      'pst',
      count === 0 ? 'noProjects' : (shared / count) * 100,
      { samfinansierte: shared },
      { n: shared, of: count },
    ),
    metric(
      'ekstern_andel_portefolje',
      'pst',
      granted === null || granted === 0 ? 'noGrants' : (external / granted) * 100,
      inputs,
      { n: withLines, of: count },
    ),
  ]
}

type Lines = MeasuredProject['project']['funding']

/** Who has given: the party by name, or the kind of money where the party is not named. */
function partiesOf(lines: Lines): Set<string> {
  return new Set(
    lines.flatMap((line) => {
      const isGiven = (grantedOf(line) ?? 0) > 0
      return isGiven ? [line.values.part.parsed ?? line.values.kilde.raw] : []
    }),
  )
}

/** A partner's money in one project: what was applied for, granted and paid. */
export interface PartnerCell {
  readonly party: string
  readonly projectKey: string
  readonly applied: number | null
  readonly granted: number | null
  readonly paid: number | null
}

/** The partner × project matrix (§4.1, view 7), in the order of the projects and of their lines. */
export function partnerMatrix(measured: readonly MeasuredProject[]): PartnerCell[] {
  return measured.flatMap(({ project }) => {
    const parties = [...new Set(project.funding.map(({ values }) => values.part.parsed ?? values.kilde.raw))]
    return parties.map((party) => {
      const own = project.funding.filter(({ values }) => (values.part.parsed ?? values.kilde.raw) === party)
      const sum = (id: 'sokt' | 'utbetalt') => sumOf(own.flatMap(({ values }) => values[id].parsed ?? []))
      const granted = sumOf(own.flatMap((line) => grantedOf(line) ?? []))
      return { party, projectKey: project.key, applied: sum('sokt'), granted, paid: sum('utbetalt') }
    })
  })
}

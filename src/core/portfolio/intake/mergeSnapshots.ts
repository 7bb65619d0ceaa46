import { compareText } from '../register/compareText.ts'
import type { FirstKnown, PortfolioProject } from '../register/PortfolioProject.ts'
import {
  type ProjectFieldId,
  type ProjectValues,
  projectFields,
  registerTables,
  type StatusReport,
} from '../register/registerTables.ts'
import { whenDay } from '../register/When.ts'
import type { Snapshot } from './buildSnapshots.ts'
import type { SnapshotGroup } from './groupSnapshots.ts'

const projectFieldIds = Object.keys(projectFields) as ProjectFieldId[]

/**
 * One project of all its snapshots: the newest tells how it is, the others fill in only columns it does not have, and the older
 * ones become status reports (portfolio.md §2.3, D).
 */
export function mergeSnapshots({ key, id, snapshots }: SnapshotGroup): PortfolioProject {
  const ordered = [...snapshots].sort((a, b) => compareText(b.asOf ?? '', a.asOf ?? ''))
  const [newest, ...others] = ordered as [Snapshot, ...Snapshot[]]
  const older = others.filter(({ asOf }) => asOf !== newest.asOf && asOf !== null)
  return {
    key,
    id,
    title: newest.title,
    register: newest.register,
    asOf: newest.asOf,
    currency: newest.currency,
    file: newest.file,
    line: newest.line,
    values: filledFrom(newest, others),
    extra: new Map([...others.flatMap(({ extra }) => [...extra]), ...newest.extra]),
    columns: others.length === 0 ? newest.columns : new Set(ordered.flatMap(({ columns }) => [...columns])),
    funding: ordered.find(({ funding }) => funding.length > 0)?.funding ?? [],
    benefits: [],
    reports: older.map(reportOf),
    milestones: [],
    risks: [],
    firstKnown: firstKnownOf(older),
  }
}

function filledFrom(newest: Snapshot, others: readonly Snapshot[]): ProjectValues {
  if (others.length === 0) return newest.values
  const values: Record<string, unknown> = { ...newest.values }
  for (const id of projectFieldIds) {
    const own = newest.values[id]
    if (own.parsed !== null || own.reason !== 'notInFile') continue
    const other = others.find((snapshot) => snapshot.values[id].raw !== '')
    if (other) values[id] = { ...other.values[id], ...(other.values[id].parsed !== null && { from: other.file }) }
  }
  return values as ProjectValues
}

function reportOf({ values, asOf, file, line }: Snapshot): StatusReport {
  const told = Object.fromEntries(
    Object.keys(registerTables.statusrapporter).map((id) => [id, values[id as ProjectFieldId]]),
  ) as StatusReport['values']
  const statusdato = values.statusdato.parsed ? values.statusdato : { raw: asOf ?? '', parsed: whenDay(asOf ?? '') }
  return { values: { ...told, statusdato }, file, line }
}

function firstKnownOf(older: readonly Snapshot[]): FirstKnown | null {
  const first = older.at(-1)
  if (!first?.asOf) return null
  const { slutt_godkjent, slutt_prognose, budsjett } = first.values
  return { asOf: first.asOf, end: slutt_godkjent.parsed ?? slutt_prognose.parsed, budget: budsjett.parsed }
}

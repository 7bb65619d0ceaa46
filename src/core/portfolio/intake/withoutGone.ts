import { gatherIssues, type Issue, quoteCell } from '../../issue/Issue.ts'
import type { Snapshot } from './buildSnapshots.ts'
import type { SnapshotGroup } from './groupSnapshots.ts'

/**
 * Two files of one register that share a project, the first of them dated before the second, are an older and a newer extract of
 * it. A project that stands in older ones alone is no longer in the register, so it is told of and not counted. Without dates
 * nobody can know which is the older, and every project counts.
 */
export function withoutGone(groups: readonly SnapshotGroup[]): {
  groups: SnapshotGroup[]
  /** Rows of each file that are left out because newer extracts do not have their project. */
  gone: ReadonlyMap<string, number>
  issues: Issue[]
} {
  const older = olderExtracts(groups)
  const isGone = ({ snapshots }: SnapshotGroup) => snapshots.every((snapshot) => older.has(extractOf(snapshot)))
  const rows = groups.filter(isGone).flatMap(({ snapshots }) => snapshots)
  const gone = new Map<string, number>()
  for (const { file } of rows) gone.set(file, (gone.get(file) ?? 0) + 1)
  return {
    groups: groups.filter((group) => !isGone(group)),
    gone,
    issues: gatherIssues(rows.sort((a, b) => a.line - b.line).map(issueOf)),
  }
}

function olderExtracts(groups: readonly SnapshotGroup[]): ReadonlySet<string> {
  const days = daysOfExtracts(groups.flatMap(({ snapshots }) => snapshots))
  const isBefore = (one: string, other: string) => {
    const [last, first] = [days.get(one)?.last ?? null, days.get(other)?.first ?? null]
    return last !== null && first !== null && last < first
  }
  return new Set(
    groups.flatMap(({ snapshots }) => {
      const extracts = [...new Set(snapshots.map(extractOf))]
      return extracts.filter((one) => extracts.some((other) => isBefore(one, other)))
    }),
  )
}

interface Days {
  readonly first: string | null
  readonly last: string | null
}

/** The first and the last day of each extract's rows; null where one of them has none. */
function daysOfExtracts(snapshots: readonly Snapshot[]): ReadonlyMap<string, Days> {
  const days = new Map<string, Days>()
  for (const snapshot of snapshots) {
    const { asOf } = snapshot
    const { first, last } = days.get(extractOf(snapshot)) ?? { first: asOf, last: asOf }
    const isDated = asOf !== null && first !== null && last !== null
    days.set(
      extractOf(snapshot),
      isDated ? { first: asOf < first ? asOf : first, last: asOf > last ? asOf : last } : { first: null, last: null },
    )
  }
  return days
}

function extractOf({ register, file }: Snapshot): string {
  return `${register}\n${file}`
}

function issueOf({ file, line, title }: Snapshot): Issue {
  return { code: 'prosjekt-borte', severity: 'setAside', file, line, value: quoteCell(title) }
}

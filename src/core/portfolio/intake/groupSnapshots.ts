import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { UncertainLink } from '../register/PortfolioProject.ts'
import type { Snapshot } from './buildSnapshots.ts'

/** All that is told of one project, under the key it will have. */
export interface SnapshotGroup {
  readonly key: string
  readonly id: string
  readonly snapshots: readonly Snapshot[]
}

interface Group {
  readonly key: string
  readonly id: string
  readonly register: string
  readonly titleKey: string
  readonly snapshots: Snapshot[]
}

/**
 * Joins snapshots by register and id. Rows without id are joined by their title, trimmed and in lower case, and only where one
 * project alone has it (portfolio.md §2.5); the others are listed, not joined.
 */
export function groupSnapshots(snapshots: readonly Snapshot[]): {
  groups: SnapshotGroup[]
  uncertain: UncertainLink[]
  /** Rows of each file that were left out because others have their id. */
  doubles: ReadonlyMap<string, number>
  issues: Issue[]
} {
  const issues: Issue[] = []
  const sound = withoutDoubles(snapshots, issues)
  const groups = new Map<string, Group>()
  const byTitle = new Map<string, Group[]>()
  const open = (snapshot: Snapshot, id: string) => {
    const key = `${snapshot.register}/${id}`
    const group = { key, id, register: snapshot.register, titleKey: snapshot.titleKey, snapshots: [snapshot] }
    groups.set(key, group)
    byTitle.set(group.titleKey, [...(byTitle.get(group.titleKey) ?? []), group])
  }
  for (const snapshot of sound.filter(({ id }) => id !== null)) {
    const known = groups.get(`${snapshot.register}/${snapshot.id}`)
    if (known) known.snapshots.push(snapshot)
    else open(snapshot, snapshot.id ?? '')
  }
  const uncertain = groupKeyless(sound, byTitle, open)
  for (const { title, file, lines } of uncertain) {
    const at = { file, value: quoteCell(title), count: lines.length, lines: lines.slice(0, 5) }
    issues.push({
      code: 'kobling-usikker',
      severity: 'setAside',
      ...(lines[0] !== undefined && { line: lines[0] }),
      ...at,
    })
  }
  return { groups: [...groups.values()], uncertain, doubles: countLeftOut(snapshots, sound), issues }
}

function groupKeyless(
  snapshots: readonly Snapshot[],
  byTitle: ReadonlyMap<string, readonly Group[]>,
  open: (snapshot: Snapshot, id: string) => void,
): UncertainLink[] {
  const uncertain: UncertainLink[] = []
  for (const rows of sameTitleRows(snapshots).values()) {
    const [first] = rows
    if (!first) continue
    const all = byTitle.get(first.titleKey) ?? []
    const own = all.filter(({ register }) => register === first.register)
    const candidates = own.length > 0 ? own : all
    const only = candidates[0]
    if (rows.length === 1 && candidates.length === 1 && only) only.snapshots.push(first)
    else if (rows.length === 1 && candidates.length === 0) open(first, first.titleKey)
    else {
      uncertain.push({
        title: first.title,
        file: first.file,
        lines: rows.map(({ line }) => line),
        candidates: candidates.map(({ key }) => key),
      })
      if (candidates.length === 0)
        rows.forEach((row, index) => {
          open(row, `${row.titleKey} #${index + 1}`)
        })
    }
  }
  return uncertain
}

/** Rows without id by file, date and title: one file tells of a project once a date. */
function sameTitleRows(snapshots: readonly Snapshot[]): Map<string, Snapshot[]> {
  const rows = new Map<string, Snapshot[]>()
  for (const snapshot of snapshots) {
    if (snapshot.id !== null) continue
    const place = [snapshot.file, snapshot.asOf ?? '', snapshot.titleKey].join('\n')
    rows.set(place, [...(rows.get(place) ?? []), snapshot])
  }
  return rows
}

/** Equal rows of a file count once; of rows that share an id but differ, nobody can know which is meant, and none is taken. */
function withoutDoubles(snapshots: readonly Snapshot[], issues: Issue[]): Snapshot[] {
  const rows = new Map<string, Snapshot[]>()
  for (const snapshot of snapshots) {
    if (snapshot.id === null) continue
    const place = [snapshot.file, snapshot.asOf ?? '', snapshot.register, snapshot.id].join('\n')
    const same = rows.get(place)
    if (same) same.push(snapshot)
    else rows.set(place, [snapshot])
  }
  const dropped = new Set<Snapshot>()
  for (const same of rows.values()) {
    const [first] = same
    if (same.length < 2 || !first) continue
    const areEqual = same.every((row) => contentOf(row) === contentOf(first))
    for (const row of areEqual ? same.slice(1) : same) dropped.add(row)
    const lines = same.map(({ line }) => line)
    const at = { file: first.file, line: first.line, column: 'prosjekt_id', value: quoteCell(first.id ?? '') }
    issues.push({ code: 'nokkel-dobbel', severity: 'setAside', ...at, count: same.length, lines: lines.slice(0, 5) })
  }
  return snapshots.filter((snapshot) => !dropped.has(snapshot))
}

function countLeftOut(all: readonly Snapshot[], kept: readonly Snapshot[]): Map<string, number> {
  const known = new Set(kept)
  const counts = new Map<string, number>()
  for (const row of all) if (!known.has(row)) counts.set(row.file, (counts.get(row.file) ?? 0) + 1)
  return counts
}

function contentOf({ values, extra }: Snapshot): string {
  return JSON.stringify([Object.values(values).map(({ raw }) => raw), [...extra]])
}

import { type Issue, quoteCell } from '../issue/Issue.ts'
import type { MappedRow } from './MappedRow.ts'

/** Two figures for one key: nobody can know which is meant. The same figure twice is one figure. */
export function withoutDoubles(all: readonly MappedRow[], file: string): { rows: MappedRow[]; doubles: Issue[] } {
  const byKey = new Map<string, MappedRow[]>()
  for (const row of all) {
    const key = [row.measure, row.placeId, row.group, row.period].join('\n')
    const same = byKey.get(key)
    if (same) same.push(row)
    else byKey.set(key, [row])
  }
  const doubles = [...byKey.values()].filter(({ length }) => length > 1).flatMap((same) => doubleIssues(same, file))
  const rows = [...byKey.values()].flatMap((same) => (isOneFigure(same) ? [same[0] as MappedRow] : []))
  return { rows, doubles }
}

function isOneFigure(same: readonly MappedRow[]): boolean {
  return same.every(({ value, status }) => value === same[0]?.value && status === same[0]?.status)
}

function doubleIssues(same: readonly MappedRow[], file: string): Issue[] {
  const severity = isOneFigure(same) ? 'note' : 'setAside'
  return same.map(({ line, placeId, group, period }) => ({
    code: 'nokkel-dobbel',
    severity,
    file,
    line,
    value: quoteCell([placeId, group, period].filter((part) => part !== '').join(', ')),
  }))
}

import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { PortfolioProject } from '../register/PortfolioProject.ts'
import type { TableId } from '../register/registerTables.ts'
import type { Value } from '../register/Value.ts'
import type { JudgedRows } from './judgeRows.ts'
import type { RegisterTable } from './readRegisterTable.ts'

/** A row of a joined table, with the project it belongs to. */
export interface JoinedRow {
  readonly projectKey: string
  readonly table: TableId
  readonly values: Readonly<Record<string, Value<unknown>>>
  readonly file: string
  readonly line: number
}

/** Joins rows of tables B–H to their projects by id. A row whose project is unknown, or may be one of several, is left out. */
export function joinRows(
  table: RegisterTable,
  { records }: JudgedRows,
  keysOfId: ReadonlyMap<string, readonly string[]>,
): { rows: JoinedRow[]; issues: Issue[] } {
  const issues: Issue[] = []
  const rows = records.flatMap(({ values, line }): JoinedRow[] => {
    const id = values.prosjekt_id?.parsed
    const register = values.kilde_register?.parsed
    const known = (typeof id === 'string' && keysOfId.get(id)) || []
    const keys = typeof register === 'string' ? known.filter((key) => key === `${register}/${id}`) : known
    const at = {
      severity: 'setAside',
      file: table.file,
      line,
      value: quoteCell(values.prosjekt_id?.raw ?? ''),
    } as const
    if (keys.length > 1) issues.push({ ...at, code: 'kobling-usikker' })
    if (keys.length === 0) issues.push({ ...at, code: 'nokkel-ukjent', column: 'prosjekt_id', expected: 'prosjekter' })
    const [projectKey] = keys
    return keys.length === 1 && projectKey ? [{ projectKey, table: table.table, values, file: table.file, line }] : []
  })
  return { rows, issues }
}

export function projectKeysOfId(projects: readonly PortfolioProject[]): Map<string, string[]> {
  const keys = new Map<string, string[]>()
  for (const { id, key } of projects) keys.set(id, [...(keys.get(id) ?? []), key])
  return keys
}

import { gatherIssues, type Issue } from '../issue/Issue.ts'
import { applyRows } from './intake/applyRows.ts'
import { buildSnapshots } from './intake/buildSnapshots.ts'
import { groupSnapshots } from './intake/groupSnapshots.ts'
import { type JoinedRow, joinRows, projectKeysOfId } from './intake/joinRows.ts'
import { judgeRows } from './intake/judgeRows.ts'
import { mergeSnapshots } from './intake/mergeSnapshots.ts'
import type { RegisterOptions, RegisterRows } from './intake/RegisterRows.ts'
import { type ColumnReceipt, type RegisterTable, readRegisterTable } from './intake/readRegisterTable.ts'
import { tellPortalsApart } from './intake/tellPortalsApart.ts'
import { withoutGone } from './intake/withoutGone.ts'
import { withoutParentKnots } from './intake/withoutParentKnots.ts'
import type { PortfolioProject, UncertainLink } from './register/PortfolioProject.ts'
import type { TableId } from './register/registerTables.ts'

/** What became of a register's file: `read = header + loaded + setAside + sumRows + blank`, and how each column was read. */
export interface RegisterReceipt {
  readonly file: string
  readonly table: TableId
  readonly read: number
  readonly header: 1
  readonly loaded: number
  readonly setAside: number
  readonly sumRows: number
  readonly blank: number
  readonly columns: readonly ColumnReceipt[]
}

/** Several registers in one view, each project with its source. */
export interface Portfolio {
  readonly projects: readonly PortfolioProject[]
  readonly uncertain: readonly UncertainLink[]
  readonly receipts: readonly RegisterReceipt[]
  readonly issues: readonly Issue[]
}

/**
 * Files' rows → projects. Lists of projects come first; funding, benefits, reports, milestones, risks and overlays are joined
 * to them whatever the order of the files.
 */
export function buildPortfolio(files: readonly RegisterRows[], options: RegisterOptions): Portfolio {
  const tables = files.map((file) => {
    const said = { ...options, ...file.said }
    const table = readRegisterTable(file, said)
    return { table, judged: judgeRows(table), said }
  })
  const lists = tables
    .filter(({ table }) => table.table === 'prosjekter')
    .map(({ table, judged, said }) => buildSnapshots(table, judged.records, said))
  const grouped = groupSnapshots(tellPortalsApart(lists.flatMap(({ snapshots }) => snapshots)))
  const current = withoutGone(grouped.groups)
  const merged = current.groups.map(mergeSnapshots)
  const keysOfId = projectKeysOfId(merged)
  const joins = tables
    .filter(({ table }) => table.table !== 'prosjekter')
    .map(({ table, judged }) => ({ file: table.file, ...joinRows(table, judged, keysOfId) }))
  const joined = new Map(joins.map(({ file, rows }) => [file, rows.length]))
  const rowsOf = rowsByProject(joins.flatMap(({ rows }) => rows))
  const complete = merged.map((project) => applyRows(project, rowsOf.get(project.key) ?? []))
  const { projects, issues: knots } = withoutParentKnots(complete)
  const found: Issue[] = [...tables.flatMap(({ table, judged }) => [...table.issues, ...judged.issues])]
  found.push(...lists.flatMap(({ issues }) => issues), ...joins.flatMap(({ issues }) => issues))
  return {
    projects,
    uncertain: grouped.uncertain,
    receipts: tables.map(({ table, judged }) => {
      const left = judged.records.length - (grouped.doubles.get(table.file) ?? 0) - (current.gone.get(table.file) ?? 0)
      return receiptOf(table, joined.get(table.file) ?? left, judged.sumRows)
    }),
    issues: [
      ...gatherIssues([...found.filter(isSingle), ...knots]),
      ...found.filter((issue) => !isSingle(issue)),
      ...grouped.issues,
      ...current.issues,
    ],
  }
}

/** Issues that already tell of several rows are not counted anew. */
function isSingle({ count }: Issue): boolean {
  return count === undefined
}

function rowsByProject(rows: readonly JoinedRow[]): Map<string, JoinedRow[]> {
  const byProject = new Map<string, JoinedRow[]>()
  for (const row of rows) {
    const known = byProject.get(row.projectKey)
    if (known) known.push(row)
    else byProject.set(row.projectKey, [row])
  }
  return byProject
}

function receiptOf(table: RegisterTable, loaded: number, sumRows: number): RegisterReceipt {
  const rows = table.records.length
  return {
    file: table.file,
    table: table.table,
    read: 1 + rows + table.blank,
    header: 1,
    loaded,
    setAside: rows - loaded - sumRows,
    sumRows,
    blank: table.blank,
    columns: table.columns,
  }
}

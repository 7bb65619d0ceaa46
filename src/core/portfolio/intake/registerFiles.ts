import { arrayOf, type JsonObject, objectOf, objectsOf } from '../../descriptor/jsonValue.ts'
import { isBlank, type RawRow } from '../../intake/RawRow.ts'
import { type TableId, tableIds } from '../register/registerTables.ts'
import { kroner } from './moneyUnit.ts'
import type { RegisterRows } from './RegisterRows.ts'
import { headerRow, knownHeadings } from './recogniseTable.ts'

/**
 * Records of a delimited file or a sheet as a register's table. Title lines above the header are passed over; where the headings
 * stand in the first column, a project is a column and not a row.
 */
export function rowsOfRecords(records: readonly RawRow[], file: string): RegisterRows {
  const written = records.filter((row) => !isBlank(row))
  const filled = uprightRecords(written)
  const at = headerRow(filled.map(({ cells }) => cells))
  const body = filled.slice(at + 1)
  return {
    file,
    header: filled[at]?.cells ?? [],
    rows: body.map(({ cells }) => cells),
    lines: body.map(({ line }) => line),
    ...(body.some(({ kinds }) => kinds !== undefined) && { kinds: body.map(({ kinds }) => kinds ?? '') }),
    blank: filled === written ? records.length - written.length : 0,
  }
}

/** The British major projects stood side by side, one a column, until 2020. Lines are then numbers of columns. */
function uprightRecords(filled: readonly RawRow[]): readonly RawRow[] {
  const across = Math.max(0, ...filled.slice(0, 10).map(({ cells }) => knownHeadings(cells)))
  const down = filled.map(({ cells }) => cells[0] ?? '')
  if (filled.length > 100 || knownHeadings(down) < 3 || knownHeadings(down) <= across) return filled
  const width = Math.max(...filled.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, at): RawRow => {
    const kinds = filled.map((row) => row.kinds?.[at] ?? '-').join('')
    const cells = filled.map((row) => row.cells[at] ?? '')
    return { cells, line: at + 1, torn: false, ...(filled[0]?.kinds !== undefined && { kinds }) }
  })
  return columns.filter((column) => !isBlank(column))
}

const projectLists = ['prosjekter', 'projects', 'data', 'items', 'value']

/**
 * JSON as a register's tables: a list of projects, or an object with the tables by name; tables B–F may stand inside each
 * project (portfolio.md §2.1). Null when the JSON holds no list of objects.
 */
export function rowsOfJson(json: unknown, file: string): RegisterRows[] | null {
  const root = objectOf(json)
  const list = Array.isArray(json) ? json : projectLists.map((name) => root?.[name]).find(Array.isArray)
  const projects = objectsOf(list)
  const joined = tableIds.slice(1).flatMap((table) => {
    const nested = projects.flatMap((project) =>
      objectsOf(project[table]).map((row): JsonObject => ({ prosjekt_id: project.prosjekt_id, ...row })),
    )
    const rows = [...objectsOf(root?.[table]), ...nested]
    return rows.length === 0 ? [] : [tableOfObjects(rows, file, table)]
  })
  const bare = projects.map((project) => ({
    ...Object.fromEntries(Object.entries(project).filter(([name]) => !isTable(name))),
    ...objectOf(project.ekstra),
  }))
  const tables = [
    ...byCurrency(bare).map((some) => ({ ...tableOfObjects(some.projects, file), ...some.said })),
    ...joined,
  ]
  return tables.length === 0 ? null : tables
}

/** Our own output says each project's currency; a table has one. */
function byCurrency(projects: readonly JsonObject[]): { projects: JsonObject[]; said: Pick<RegisterRows, 'said'> }[] {
  const currencies = new Set(projects.map(({ valuta }) => (typeof valuta === 'string' ? valuta : '')))
  return [...currencies].map((currency) => ({
    projects: projects.filter(({ valuta }) => (typeof valuta === 'string' ? valuta : '') === currency),
    said: currency === '' || currency === kroner.currency ? {} : { said: { unit: { factor: 1, currency } } },
  }))
}

function isTable(name: string): boolean {
  return name !== 'prosjekter' && (tableIds as readonly string[]).includes(name)
}

/** The columns are every name any of the objects has, in order of first appearance. */
function tableOfObjects(objects: readonly JsonObject[], file: string, table?: TableId): RegisterRows {
  const header = [...new Set(objects.flatMap((object) => Object.keys(object)))].filter((name) => !isOurWorking(name))
  return {
    file,
    header,
    rows: objects.map((object) => header.map((name) => cellOf(ownWord(object, name)))),
    lines: objects.map((_, index) => index + 1),
    decimalChar: '.',
    ...(table !== undefined && { table }),
  }
}

/** What our own output adds beside the schema's fields. */
function isOurWorking(name: string): boolean {
  return ['raw', 'reason', 'key', 'ekstra', 'fil', 'linje', 'valuta'].includes(name)
}

/** Our own output keeps the register's words for colours and exemptions beside the values, so that they come back the same. */
function ownWord(object: JsonObject, name: string): unknown {
  const word = objectOf(object.raw)?.[name]
  if (objectOf(object.reason)?.[name] === 'exempt') return word ?? 'unntatt'
  return word ?? object[name]
}

function cellOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return arrayOf(value).map(cellOf).join('|')
}

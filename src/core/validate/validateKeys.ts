import type { ForeignKey, Schema } from '../descriptor/Schema.ts'
import { columnOf, listAt, type Table, textAt } from '../intake/Table.ts'
import type { Issue } from '../issue/Issue.ts'
import { issueAt, rowsWhere } from './validateConstraints.ts'

/** Rows whose key, or whose unique cell, another row has already; every row with it is named, none wins. */
export function validateUnique(table: Table, schema: Schema): Issue[] {
  const unique = schema.fields.filter(({ constraints }) => constraints.unique).map(({ name }) => [name])
  const keys = [schema.primaryKey, ...unique.filter((key) => key.join() !== schema.primaryKey.join())]
  return keys.flatMap((key) => doubleKeys(table, key))
}

function doubleKeys(table: Table, key: readonly string[]): Issue[] {
  const times = new Map<string, number>()
  for (const name of keysOf(table, key)) times.set(name, (times.get(name) ?? 0) + 1)
  return keyIssues(table, key, (name) => name !== '' && (times.get(name) ?? 0) > 1)
}

/** Rows whose key stands in another table of the same kind too. */
export function validateSharedKeys(table: Table, others: readonly Table[], { primaryKey }: Schema): Issue[] {
  const elsewhere = new Set(others.flatMap((other) => (other === table ? [] : keysOf(other, primaryKey))))
  return keyIssues(table, primaryKey, (name) => elsewhere.has(name))
}

function keyIssues(table: Table, key: readonly string[], isFault: (name: string) => boolean): Issue[] {
  const names = keysOf(table, key)
  return rowsWhere(table, (row) => isFault(names[row] ?? '')).map((row) =>
    issueAt(table, row, { name: key.join(', ') }, 'nokkel-dobbel', (names[row] as string).replaceAll('\u0000', ' · ')),
  )
}

/** The key of every row; none when there is no key, and '' where the only part of it is missing. */
function keysOf(table: Table, key: readonly string[]): string[] {
  if (key.length === 0) return []
  return rowsWhere(table, () => true).map((row) => key.map((name) => keyPart(table, row, name)).join('\u0000'))
}

function keyPart(table: Table, row: number, name: string): string {
  const column = columnOf(table, name)
  return column?.kind === 'number' ? String(column.values[row]) : textAt(table, row, name)
}

/** Cells that name something the other table does not have. Lists are checked item by item; an empty cell names nothing. */
export function validateForeignKey(table: Table, key: ForeignKey, other: Table | undefined): Issue[] {
  const [name, referenceName] = [key.fields[0], key.referenceFields[0]]
  if (!other || name === undefined || referenceName === undefined) return []
  const known = new Set(keysOf(other, [referenceName]))
  const unknown = (row: number) => namesAt(table, row, name).find((text) => !known.has(text))
  return rowsWhere(table, (row) => unknown(row) !== undefined).map((row) => ({
    ...issueAt(table, row, { name }, 'nokkel-ukjent', unknown(row) as string),
    expected: `${other.file}, ${referenceName}`,
  }))
}

function namesAt(table: Table, row: number, name: string): string[] {
  if (columnOf(table, name)?.field.type === 'list') return listAt(table, row, name)
  const text = textAt(table, row, name)
  return text === '' ? [] : [text]
}

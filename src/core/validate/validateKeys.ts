import type { ForeignKey, Schema } from '../descriptor/Schema.ts'
import { columnOf, listAt, type Table, textAt } from '../intake/Table.ts'
import { type Issue, quoteCell } from '../issue/Issue.ts'
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

/**
 * Cells that name something the other table does not have, and a key that names a column it does not have. A key of
 * several columns is judged whole, and not at all where a part of it is empty; lists are checked item by item.
 */
export function validateForeignKey(table: Table, key: ForeignKey, other: Table | undefined): Issue[] {
  const { fields, referenceFields } = key
  const column = fields.join(', ')
  if (!other) return []
  const lacks = referenceFields.some((name) => columnOf(other, name) === undefined)
  if (lacks || fields.length !== referenceFields.length || fields.length === 0)
    return [brokenKey(table, key, other.file)]
  const known = new Set(keysOf(other, referenceFields))
  const unknown = (row: number) => keysAt(table, row, fields).find((text) => !known.has(text))
  return rowsWhere(table, (row) => unknown(row) !== undefined).map((row) => ({
    ...issueAt(table, row, { name: column }, 'nokkel-ukjent', (unknown(row) as string).replaceAll('\u0000', ' · ')),
    expected: `${other.file}, ${referenceFields.join(', ')}`,
  }))
}

/** A key that leads nowhere: there is no such table, or it has no such columns. */
export function brokenKey({ file }: Table, { fields, referenceFields }: ForeignKey, other: string): Issue {
  const column = fields.join(', ')
  const expected = [other, ...referenceFields].join(', ')
  return { code: 'nokkel-ukjent', severity: 'setAside', file, column, value: quoteCell(column), expected }
}

/** The keys a row names: one, none where a part is empty, or several where the only part is a list. */
function keysAt(table: Table, row: number, fields: readonly string[]): string[] {
  const [name = ''] = fields
  if (fields.length === 1 && columnOf(table, name)?.field.type === 'list') return listAt(table, row, name)
  const parts = fields.map((field) => keyPart(table, row, field))
  return parts.some((part) => part === '' || part === 'NaN') ? [] : [parts.join('\u0000')]
}

/** Rows that are replaced by each other in a ring, so that none of them is in force. */
export function validateReplacements(table: Table, { primaryKey }: Schema): Issue[] {
  const [key] = primaryKey
  if (key === undefined || columnOf(table, 'replaced_by') === undefined) return []
  const next = new Map(
    rowsWhere(table, () => true).map((row) => [textAt(table, row, key), textAt(table, row, 'replaced_by')]),
  )
  return rowsWhere(table, (row) => isInRing(textAt(table, row, key), next)).map((row) =>
    issueAt(table, row, { name: 'replaced_by' }, 'erstattet-i-ring', textAt(table, row, 'replaced_by')),
  )
}

function isInRing(start: string, next: ReadonlyMap<string, string>): boolean {
  let at = next.get(start) ?? ''
  for (let steps = 0; at !== '' && at !== start && steps < next.size; steps += 1) at = next.get(at) ?? ''
  return at !== '' && at === start
}

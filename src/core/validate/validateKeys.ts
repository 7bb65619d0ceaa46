import type { ForeignKey, Schema } from '../descriptor/Schema.ts'
import { columnOf, listAt, type Table, textAt } from '../intake/Table.ts'
import type { Issue } from '../issue/Issue.ts'
import { issueAt, rowsWhere } from './validateConstraints.ts'

/** Rows whose primary key another row has already; every row with the key is named, none wins. */
export function validatePrimaryKey(table: Table, schema: Schema): Issue[] {
  if (schema.primaryKey.length === 0) return []
  const keyOf = (row: number) => schema.primaryKey.map((name) => keyPart(table, row, name)).join('\u0000')
  const times = new Map<string, number>()
  for (let row = 0; row < table.rowCount; row++) times.set(keyOf(row), (times.get(keyOf(row)) ?? 0) + 1)
  return rowsWhere(table, (row) => (times.get(keyOf(row)) as number) > 1).map((row) =>
    issueAt(table, row, { name: schema.primaryKey.join(', ') }, 'nokkel-dobbel', keyOf(row).replaceAll('\u0000', ' · ')),
  )
}

function keyPart(table: Table, row: number, name: string): string {
  const column = columnOf(table, name)
  return column?.kind === 'number' ? String(column.values[row]) : textAt(table, row, name)
}

/** Cells that name something the other table does not have. Lists are checked item by item; an empty cell names nothing. */
export function validateForeignKey(table: Table, key: ForeignKey, other: Table | undefined): Issue[] {
  const [name, referenceName] = [key.fields[0], key.referenceFields[0]]
  if (!other || name === undefined || referenceName === undefined) return []
  const known = new Set(rowsWhere(other, () => true).map((row) => textAt(other, row, referenceName)))
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

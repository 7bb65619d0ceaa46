import { type Dialect, defaultDialect } from '../../src/core/descriptor/Dialect.ts'
import type { Field, FieldType } from '../../src/core/descriptor/Field.ts'
import type { Resource } from '../../src/core/descriptor/Resource.ts'
import type { Schema } from '../../src/core/descriptor/Schema.ts'
import { type ReadTable, readTable } from '../../src/core/intake/readTable.ts'
import { type Column, numberAt, type Table, textAt } from '../../src/core/intake/Table.ts'

export const norwegian: Dialect = { delimiter: ';', quoteChar: '"', decimalChar: ',', groupChar: ' ' }

export function fieldWith(name: string, type: FieldType = 'string', constraints: Field['constraints'] = {}): Field {
  return { name, type, title: name, description: '', constraints, delimiter: '|' }
}

export function schemaWith(fields: readonly Field[], over: Partial<Schema> = {}): Schema {
  const missingMarks = [{ mark: '', status: 'missing' as const }]
  return { fields, primaryKey: [], foreignKeys: [], missingMarks, valueMarks: [], ...over }
}

export function resourceWith(over: Partial<Resource> = {}): Resource {
  const described = { name: 'tabell', path: 'tabell.csv', title: 'Tabell', description: '', role: 'documents' as const }
  return { ...described, encoding: 'utf-8', dialect: defaultDialect, schema: null, cube: null, ...over }
}

/** Reads text as a table of the schema. */
export function readText(text: string, schema: Schema, over: Partial<Resource> = {}): ReadTable {
  return readTable(new TextEncoder().encode(text), resourceWith(over), schema)
}

/** A sound table of texts or, where the field says so, numbers. */
export function tableWith(text: string, schema: Schema, over: Partial<Resource> = {}): Table {
  const { table, issues } = readText(text, schema, over)
  if (!table || issues.length > 0) throw new Error(`the test's own table is at fault: ${JSON.stringify(issues)}`)
  return table
}

/** The rows as a reader meets them: texts, numbers, null where nothing is. */
export function rowsOfTable(table: Table | null): (string | number | null)[][] {
  if (!table) return []
  const cell = ({ kind, field }: Column, row: number) =>
    kind === 'number' ? numberAt(table, row, field.name) : textAt(table, row, field.name) || null
  return Array.from({ length: table.rowCount }, (_, row) => table.columns.map((column) => cell(column, row)))
}

import type { Schema } from '../descriptor/Schema.ts'
import type { Column, NumberColumn, Table, TextColumn } from '../intake/Table.ts'
import { keyedRows } from './keyedRows.ts'
import { hasOddLink } from './validateLinks.ts'

/**
 * Whether a table by itself breaks nothing its schema asks, found without naming any row. False also where only a closer look
 * can tell; `validate` then says what is wrong, if anything.
 */
export function isSound(table: Table, { primaryKey, fields, foreignKeys }: Schema): boolean {
  const unique = fields.filter(({ constraints }) => constraints.unique).map(({ name }) => [name])
  const keys = [primaryKey, ...unique].filter((key) => key.length > 0)
  const isOwnKey = foreignKeys.some(({ resource }) => resource === '' || resource === table.resource)
  return (
    !isOwnKey && table.columns.every(isSoundColumn) && keys.every((key) => keyedRows(table, key).later.length === 0)
  )
}

function isSoundColumn(column: Column): boolean {
  if (hasOddLink(column)) return false
  return column.kind === 'text' ? isSoundText(column) : isSoundNumber(column)
}

function isSoundText({ field, categories, codes }: TextColumn): boolean {
  const { required, enum: allowed, pattern } = field.constraints
  if (required && codes.includes(-1)) return false
  if (!allowed && pattern === undefined) return true
  const whole = pattern === undefined ? null : new RegExp(`^(?:${pattern})$`, 'u')
  return (
    field.type !== 'list' &&
    categories.every((text) => (!allowed || allowed.includes(text)) && (!whole || whole.test(text)))
  )
}

function isSoundNumber({ field, values }: NumberColumn): boolean {
  const { required, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = field.constraints
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number
    if (value < minimum || value > maximum || (required && Number.isNaN(value))) return false
  }
  return true
}

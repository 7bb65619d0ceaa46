import type { Table, TextColumn } from '../intake/Table.ts'
import type { Issue } from '../issue/Issue.ts'
import { issueAt, rowsWhere } from './validateConstraints.ts'

/** A host, and no name before it that could pass for one; only signs that an address may hold. */
const plainAddress = /^https:\/\/(?![^/?#]*[@\\])[^\s/?#<>"\\^`{|}]+(?:[/?#][^\s<>"\\^`{|}]*)?$/i

/** Addresses the site does not make links of: they are shown as text. */
export function validateLinks(table: Table): Issue[] {
  return table.columns.flatMap((column) => (isLinks(column) ? linkIssues(table, column) : []))
}

/** Whether a column holds an address that is told of. */
export function hasOddLink(column: Table['columns'][number]): boolean {
  return isLinks(column) && column.categories.some((text) => !plainAddress.test(text))
}

function isLinks(column: Table['columns'][number]): column is TextColumn {
  return column.kind === 'text' && column.field.type === 'string' && /(?:^|_)(?:url|lenke)$/i.test(column.field.name)
}

function linkIssues(table: Table, column: TextColumn): Issue[] {
  const odd = column.categories.map((text) => !plainAddress.test(text))
  return rowsWhere(table, (row) => odd[column.codes[row] as number] === true).map((row) => ({
    ...issueAt(table, row, column.field, 'lenke-avvist', column.categories[column.codes[row] as number] as string),
    severity: 'note' as const,
    expected: 'https://',
  }))
}

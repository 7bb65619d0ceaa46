import type { Field } from '../../descriptor/Field.ts'
import { type Issue, quoteCell } from '../../issue/Issue.ts'

/**
 * Where the fields of a schema stand in the file: by name where the header has them all, else by position where they are as
 * many (Table Schema: the order of the fields is that of the columns). `fieldsMatch` of version 2 may ask for less than all.
 */
export function matchFields(
  labels: readonly string[] | null,
  fields: readonly Field[],
  fieldsMatch: string,
  at: { readonly file: string; readonly line: number },
): { positions: number[]; width: number; issues: Issue[] } {
  const inOrder = fields.map((_, index) => index)
  if (labels === null) return { positions: inOrder, width: fields.length, issues: [] }
  const names = labels.map((label) => label.normalize('NFC'))
  const positions = fields.map(({ name }) => names.indexOf(name.normalize('NFC')))
  const missing = fields.filter((_, index) => positions[index] === -1)
  const extra = names.filter((name) => !fields.some((field) => field.name.normalize('NFC') === name))
  const extraIssues = extra.map(
    (name): Issue => ({ ...at, code: 'overskrift-ukjent', severity: 'note', column: quoteCell(name) }),
  )
  const missingIssue = (severity: Issue['severity']) =>
    missing.map(({ name }): Issue => ({ ...at, code: 'overskrift-mangler', severity, column: name }))
  if (missing.length === 0) return { positions, width: names.length, issues: extraIssues }
  const mayLack = fieldsMatch === 'superset' || fieldsMatch === 'partial'
  if (mayLack) return { positions, width: names.length, issues: [...missingIssue('note'), ...extraIssues] }
  if (names.length === fields.length)
    return { positions: inOrder, width: names.length, issues: [...missingIssue('note'), ...extraIssues] }
  return { positions, width: names.length, issues: missingIssue('stop') }
}

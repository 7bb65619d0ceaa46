import { statusCode } from '../descriptor/ObservationStatus.ts'
import type { Column, NumberColumn, Table, TextColumn } from '../intake/Table.ts'
import { type Issue, quoteCell } from '../issue/Issue.ts'

/** Cells against their field's own constraints: required, closed lists, ranges, patterns. */
export function validateConstraints(table: Table): Issue[] {
  return table.columns.flatMap((column) => [...requiredIssues(table, column), ...valueIssues(table, column)])
}

function requiredIssues(table: Table, column: Column): Issue[] {
  if (!column.field.constraints.required) return []
  return rowsWhere(table, (row) => isMissing(column, row)).map((row) =>
    issueAt(table, row, column.field, 'verdi-mangler', ''),
  )
}

/** A number that is missing for a stated reason is not an empty cell; only an unexplained gap is. */
function isMissing(column: Column, row: number): boolean {
  if (column.kind === 'text') return column.codes[row] === -1
  return Number.isNaN(column.values[row]) && column.status[row] === statusCode('missing')
}

function valueIssues(table: Table, column: Column): Issue[] {
  return column.kind === 'text' ? textIssues(table, column) : numberIssues(table, column)
}

function textIssues(table: Table, column: TextColumn): Issue[] {
  const { enum: allowed, pattern } = column.field.constraints
  const whole = pattern === undefined ? null : wholePattern(pattern)
  if (pattern !== undefined && whole === null) return [patternIssue(table, column.field, pattern)]
  if (!allowed && whole === null) return []
  const parts = (text: string) =>
    column.field.type === 'list' ? text.split(column.field.delimiter).map((part) => part.trim()) : [text]
  const wrong = column.categories.map((text) =>
    parts(text).find((part) => (allowed && !allowed.includes(part)) || (whole && !whole.test(part))),
  )
  const expected = allowed?.join(', ') ?? (pattern as string)
  return rowsWhere(table, (row) => wrong[column.codes[row] as number] !== undefined).map((row) => ({
    ...issueAt(table, row, column.field, 'verdi-ukjent', wrong[column.codes[row] as number] as string),
    expected,
  }))
}

/** A quantifier on a group that ends in one takes time beyond all measure on the wrong text. */
const nestedQuantifier = /[+*}]\??\)(?:[+*]|\{\d+,)/

/** Null when the pattern is no pattern, or one that is not safe to try. */
function wholePattern(pattern: string): RegExp | null {
  if (nestedQuantifier.test(pattern)) return null
  try {
    return new RegExp(`^(?:${pattern})$`, 'u')
  } catch {
    return null
  }
}

function patternIssue(table: Table, { name }: { name: string }, pattern: string): Issue {
  const value = quoteCell(pattern)
  return { code: 'pakke-form', severity: 'note', file: table.file, column: name, value, expected: 'pattern' }
}

function numberIssues(table: Table, column: NumberColumn): Issue[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = column.field.constraints
  const outside = (value: number) => value < minimum || value > maximum
  return rowsWhere(table, (row) => outside(column.values[row] as number)).map((row) => ({
    ...issueAt(table, row, column.field, 'verdi-utenfor', String(column.values[row])),
    expected: rangeWords(minimum, maximum),
  }))
}

/** `0–100`, or the one end there is: `≥ 0`. */
export function rangeWords(minimum: number, maximum: number): string {
  if (maximum === Number.POSITIVE_INFINITY) return `≥ ${minimum}`
  return minimum === Number.NEGATIVE_INFINITY ? `≤ ${maximum}` : `${minimum}–${maximum}`
}

export function rowsWhere(table: Table, test: (row: number) => boolean): number[] {
  return Array.from({ length: table.rowCount }, (_, row) => row).filter(test)
}

export function issueAt(table: Table, row: number, field: { name: string }, code: Issue['code'], value: string): Issue {
  return {
    code,
    severity: 'setAside',
    file: table.file,
    line: table.lines[row] as number,
    column: field.name,
    value: quoteCell(value),
  }
}

import type { Field } from '../descriptor/Field.ts'
import { type Issue, quoteCell } from '../issue/Issue.ts'

/** Where each declared field stands in the file: its position, or −1 when the file lacks it. */
export function matchHeader(labels: readonly string[], fields: readonly Field[], file: string): { positions: number[]; issues: Issue[] } {
  const names = labels.map((label) => label.trim())
  const issues = [...faultyLabels(names, file), ...unknownLabels(names, fields, file)]
  const positions = fields.map((field) => names.indexOf(field.name))
  fields.forEach((field, index) => {
    if (positions[index] === -1)
      issues.push({ code: 'overskrift-mangler', severity: field.constraints.required ? 'stop' : 'note', file, line: 1, column: field.name })
  })
  return { positions, issues }
}

function faultyLabels(names: readonly string[], file: string): Issue[] {
  return names.flatMap((name, index): Issue[] => {
    if (name === '') return [{ code: 'overskrift-tom', severity: 'note', file, line: 1, column: String(index + 1) }]
    return names.indexOf(name) < index ? [{ code: 'overskrift-lik', severity: 'setAside', file, line: 1, column: quoteCell(name) }] : []
  })
}

function unknownLabels(names: readonly string[], fields: readonly Field[], file: string): Issue[] {
  const known = new Set(fields.map((field) => field.name))
  return names
    .filter((name) => name !== '' && !known.has(name))
    .map((name) => ({ code: 'overskrift-ukjent', severity: 'note', file, line: 1, column: quoteCell(name) }))
}

import type { Field } from '../descriptor/Field.ts'
import { type Issue, quoteCell } from '../issue/Issue.ts'
import type { RawRow } from './RawRow.ts'

/** Where each declared field stands in the file: its position, or −1 when the file lacks it. */
export function matchHeader(
  header: RawRow,
  fields: readonly Field[],
  file: string,
): { positions: number[]; issues: Issue[] } {
  const names = header.cells.map((label) => label.trim().normalize('NFC'))
  const at = { file, line: header.line }
  const issues = [...faultyLabels(names, at), ...unknownLabels(names, fields, at)]
  const positions = fields.map((field) => names.indexOf(field.name))
  fields.forEach((field, index) => {
    if (positions[index] === -1)
      issues.push({
        ...at,
        code: 'overskrift-mangler',
        severity: field.constraints.required ? 'stop' : 'note',
        column: field.name,
      })
  })
  return { positions, issues }
}

interface HeaderPlace {
  readonly file: string
  readonly line: number
}

function faultyLabels(names: readonly string[], at: HeaderPlace): Issue[] {
  return names.flatMap((name, index): Issue[] => {
    if (name === '') return [{ ...at, code: 'overskrift-tom', severity: 'note', column: String(index + 1) }]
    return names.indexOf(name) < index
      ? [{ ...at, code: 'overskrift-lik', severity: 'setAside', column: quoteCell(name) }]
      : []
  })
}

function unknownLabels(names: readonly string[], fields: readonly Field[], at: HeaderPlace): Issue[] {
  const known = new Set(fields.map((field) => field.name))
  return names
    .filter((name) => name !== '' && !known.has(name))
    .map((name) => ({ ...at, code: 'overskrift-ukjent', severity: 'note', column: quoteCell(name) }))
}

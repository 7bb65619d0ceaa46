import { type Issue, quoteCell } from '../../issue/Issue.ts'
import type { RawRow } from '../RawRow.ts'
import { isFilled } from './filledCells.ts'

export interface NamedColumns {
  readonly names: readonly string[]
  readonly issues: readonly Issue[]
}

/**
 * One name a column, by position. Labels of several header rows are joined; a label over several columns counts for all of
 * them. A blank name becomes `kolonne_3`, a repeated one `Antall (2)`.
 */
export function columnNames(header: readonly RawRow[], width: number, file: string): NamedColumns {
  const levels = header.map((row, index) =>
    index < header.length - 1 ? spread(row, header[index + 1] as RawRow, width) : row.cells,
  )
  const issues: Issue[] = []
  const taken = new Map<string, number>()
  const line = header.at(-1)?.line
  const names = Array.from({ length: width }, (_, column) => {
    const parts = levels.map((cells) => (cells[column] ?? '').trim().normalize('NFC').replace(/\s+/g, ' '))
    const label = parts.filter((part, index) => part !== '' && parts.indexOf(part) === index).join(' ')
    const name = freeName(label === '' ? `kolonne_${column + 1}` : label, taken)
    if (line !== undefined && label === '')
      issues.push({ code: 'overskrift-tom', severity: 'note', file, line, column: String(column + 1), expected: name })
    if (label !== '' && name !== label)
      issues.push({
        code: 'overskrift-lik',
        severity: 'note',
        file,
        column: quoteCell(label),
        expected: name,
        ...(line && { line }),
      })
    taken.set(name, taken.get(name) ?? 2)
    return name
  })
  return { names, issues }
}

/** Labels over several columns stand in the first of them; the blank cells after belong to it. */
function spread({ cells }: RawRow, below: RawRow, width: number): string[] {
  const full: string[] = []
  for (let column = 0; column < width; column += 1) {
    const own = cells[column] ?? ''
    const inherits = !isFilled(own) && column > 0 && isFilled(below.cells[column])
    full.push(inherits ? (full[column - 1] as string) : own)
  }
  return full
}

/** `taken` knows for each name which number comes next, so that a thousand equal names take a thousand steps. */
function freeName(name: string, taken: Map<string, number>): string {
  let number = taken.get(name)
  if (number === undefined) return name
  while (taken.has(`${name} (${number})`)) number += 1
  taken.set(name, number + 1)
  return `${name} (${number})`
}

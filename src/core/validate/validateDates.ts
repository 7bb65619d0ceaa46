import { type Table, textAt } from '../intake/Table.ts'
import type { Issue } from '../issue/Issue.ts'
import { issueAt, rowsWhere } from './validateConstraints.ts'

/** Pairs of columns where the second can never lie before the first. */
const orders: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  places: [['valid_from', 'valid_to']],
  targets: [
    ['valid_from', 'valid_to'],
    ['base_period', 'due'],
  ],
  documents: [['date', 'valid_to']],
  projects: [
    ['start_plan', 'slutt_opprinnelig'],
    ['start_plan', 'slutt_godkjent'],
    ['start_faktisk', 'slutt_faktisk'],
  ],
}

/** Ends before their starts. Dates of unequal precision are compared as far as both are known. */
export function validateDates(table: Table, role: string): Issue[] {
  return (orders[role] ?? []).flatMap(([first, second]) =>
    rowsWhere(table, (row) => isBefore(textAt(table, row, second), textAt(table, row, first))).map((row) => ({
      ...issueAt(table, row, { name: second }, 'dato-umulig', textAt(table, row, second)),
      expected: `${first} ${textAt(table, row, first)}`,
    })),
  )
}

function isBefore(later: string, earlier: string): boolean {
  const known = Math.min(later.length, earlier.length)
  return known > 0 && later.slice(0, known) < earlier.slice(0, known)
}

/** A document that another list dates differently: both are shown, and the reader is told to check. */
export function validateListedDates(documents: Table): Issue[] {
  const differs = (row: number) => {
    const listed = textAt(documents, row, 'listed_date')
    return listed !== '' && listed !== textAt(documents, row, 'date')
  }
  return rowsWhere(documents, differs).map((row) => ({
    ...issueAt(documents, row, { name: 'listed_date' }, 'dato-avvik', textAt(documents, row, 'listed_date')),
    severity: 'note',
    expected: textAt(documents, row, 'date'),
  }))
}

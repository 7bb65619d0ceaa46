import { type Table, textAt } from '../intake/Table.ts'
import type { Issue } from '../issue/Issue.ts'
import { issueAt, rowsWhere } from './validateConstraints.ts'

/**
 * Rows about a place that had ceased to be before their period. A place's later code on an earlier period is not a fault:
 * series are often given in today's borders.
 */
export function validatePlaceYears(table: Table, places: Table | undefined): Issue[] {
  if (!places) return []
  const lastYear = new Map(
    rowsWhere(places, () => true).map((row) => [
      textAt(places, row, 'place_id'),
      textAt(places, row, 'valid_to').slice(0, 4),
    ]),
  )
  const ended = (row: number) => {
    const end = lastYear.get(textAt(table, row, 'place_id'))
    return end !== undefined && end !== '' && textAt(table, row, 'period').slice(0, 4) > end ? end : null
  }
  return rowsWhere(table, (row) => ended(row) !== null).map((row) => ({
    ...issueAt(table, row, { name: 'place_id' }, 'kode-ugyldig-i-aar', textAt(table, row, 'place_id')),
    severity: 'note',
    expected: `– ${ended(row)}`,
  }))
}

import { type Table, textAt } from '../intake/Table.ts'
import { buildDataset } from './buildDataset.ts'
import type { Dataset } from './Dataset.ts'
import type { Indicator } from './Indicator.ts'
import { parsePeriod } from './Period.ts'
import type { Place } from './Place.ts'
import { undisputedRows } from './undisputedRows.ts'

/**
 * All observations as one dataset. A row whose indicator, place or period is unknown is left out (an issue names it),
 * and so is every row of a key that stands twice with different figures.
 */
export function buildObservations(
  tables: readonly Table[],
  indicators: ReadonlyMap<string, Indicator>,
  places: ReadonlyMap<string, Place>,
): Dataset {
  const isUndisputed = undisputedRows(tables, ['indicator_id', 'place_id', 'group', 'period'], 'value')
  const isSound = (table: Table, row: number) => {
    const known = indicators.has(textAt(table, row, 'indicator_id')) && places.has(textAt(table, row, 'place_id'))
    return known && parsePeriod(textAt(table, row, 'period')) !== null && isUndisputed(table, row)
  }
  return buildDataset(
    tables,
    {
      id: 'observations',
      dimensions: [
        { id: 'indicator', column: 'indicator_id', role: 'indicator' },
        { id: 'place', column: 'place_id', role: 'geo' },
        { id: 'group', column: 'group', role: 'other' },
        { id: 'period', column: 'period', role: 'time' },
      ],
      value: 'value',
      sourceId: '',
    },
    isSound,
  )
}

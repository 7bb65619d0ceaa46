import { type Table, textAt } from '../intake/Table.ts'
import { buildDataset } from './buildDataset.ts'
import type { Dataset } from './Dataset.ts'
import type { Indicator } from './Indicator.ts'
import { parsePeriod } from './Period.ts'
import type { Place } from './Place.ts'

const keyFields = ['indicator_id', 'place_id', 'group', 'period']

/**
 * All observations as one dataset. A row whose indicator, place or period is unknown is left out (an issue names it),
 * and so is every row of a key that stands twice with different figures.
 */
export function buildObservations(tables: readonly Table[], indicators: ReadonlyMap<string, Indicator>, places: ReadonlyMap<string, Place>): Dataset {
  const disputed = disputedKeys(tables)
  const seen = new Set<string>()
  const isSound = (table: Table, row: number) => {
    const key = keyOf(table, row)
    if (disputed.has(key) || seen.has(key)) return false
    seen.add(key)
    const known = indicators.has(textAt(table, row, 'indicator_id')) && places.has(textAt(table, row, 'place_id'))
    return known && parsePeriod(textAt(table, row, 'period')) !== null
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

function keyOf(table: Table, row: number): string {
  return keyFields.map((field) => textAt(table, row, field)).join('\u0000')
}

/** Keys that stand in several rows, in one file or two, with figures that differ. */
function disputedKeys(tables: readonly Table[]): Set<string> {
  const figures = new Map<string, string>()
  const disputed = new Set<string>()
  for (const table of tables) {
    const column = table.columns.find(({ field }) => field.name === 'value')
    for (let row = 0; row < table.rowCount; row++) {
      const key = keyOf(table, row)
      const figure = column?.kind === 'number' ? `${column.values[row]} ${column.status[row]}` : ''
      const known = figures.get(key)
      if (known === undefined) figures.set(key, figure)
      else if (known !== figure) disputed.add(key)
    }
  }
  return disputed
}

import type { Cube, Measure, Resource } from '../descriptor/Resource.ts'
import type { Table } from '../intake/Table.ts'
import { buildDataset } from './buildDataset.ts'
import type { Dataset, Dimension } from './Dataset.ts'
import { undisputedRows } from './undisputedRows.ts'

/** A statistics table: one dataset a measure, over the same dimensions. */
export interface Statistics {
  readonly name: string
  readonly title: string
  readonly measures: readonly { readonly measure: Measure; readonly label: string; readonly dataset: Dataset }[]
}

export function buildStatistics(table: Table, resource: Resource, cube: Cube): Statistics {
  const labelOf = (name: string) => resource.schema?.fields.find((field) => field.name === name)?.title ?? name
  const dimensions = cube.dimensions.map((column) => ({ id: column, column, role: roleOf(column, cube) }))
  const sourceId = cube.sourceIds[0] ?? ''
  return {
    name: resource.name,
    title: resource.title,
    measures: cube.measures.map((measure) => ({
      measure,
      label: labelOf(measure.field),
      dataset: buildDataset(
        [table],
        { id: `${resource.name}/${measure.field}`, dimensions, value: measure.field, sourceId },
        undisputedRows([table], cube.dimensions, measure.field),
      ),
    })),
  }
}

function roleOf(column: string, cube: Cube): Dimension['role'] {
  if (column === cube.geo) return 'geo'
  return column === cube.time ? 'time' : 'other'
}

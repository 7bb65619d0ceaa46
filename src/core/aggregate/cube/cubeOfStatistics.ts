import type { Cube } from '../../descriptor/Resource.ts'
import type { Statistics } from '../../model/buildStatistics.ts'
import type { Dimension } from '../../model/Dataset.ts'
import { measureTypes } from '../../model/Indicator.ts'
import type { CubeMeasure, CubeSource } from './CubeSource.ts'
import { totalsAsParents } from './totalsAsParents.ts'

/** A statistics table as a cube, by what its resource declares. Null when it measures nothing. */
export function cubeOfStatistics({ name, title, measures }: Statistics, cube: Cube): CubeSource | null {
  const first = measures[0]?.dataset
  if (!first) return null
  return {
    name,
    title,
    rowCount: first.values.length,
    dimensions: first.dimensions,
    measures: measures.map(({ measure, label, dataset }): CubeMeasure => {
      const { field, unitId, additive, quotient } = measure
      const measureType = measureTypes.find((type) => type === measure.measureType) ?? ''
      const { values, status } = dataset
      return { field, label, unitId, measureType, additive, ...(quotient && { quotient }), values, status }
    }),
    level: cube.level,
    parents: Object.fromEntries(first.dimensions.map((dimension) => [dimension.id, parentsOf(dimension, cube)])),
  }
}

/** The declared parent of each category; a declared total is the parent of all that have no other. */
function parentsOf({ id, categories }: Dimension, { totals, parents }: Cube): (number | null)[] {
  const declared = own(parents, id) ?? {}
  const byTotal = totalsAsParents(categories, (category) => own(totals, id)?.includes(category) === true)
  return categories.map((category, index) => {
    const parent = own(declared, category)
    const at = parent === undefined ? -1 : categories.indexOf(parent)
    return at >= 0 && at !== index ? at : (byTotal[index] ?? null)
  })
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

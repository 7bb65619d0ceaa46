import type { Dimension } from '../../model/Dataset.ts'
import type { CubeMeasure, CubeSource } from './CubeSource.ts'

/** What a table is made of, without its rows. */
export interface CubeShape extends Pick<CubeSource, 'name' | 'title' | 'rowCount' | 'level' | 'parents'> {
  readonly dimensions: readonly Pick<Dimension, 'id' | 'role' | 'categories'>[]
  readonly measures: readonly Omit<CubeMeasure, 'values' | 'status'>[]
}

export function shapeOf({ name, title, rowCount, level, parents, dimensions, measures }: CubeSource): CubeShape {
  return {
    name,
    title,
    rowCount,
    level,
    parents,
    dimensions: dimensions.map(({ id, role, categories }) => ({ id, role, categories })),
    measures: measures.map(({ values: _, status: __, ...rest }) => rest),
  }
}

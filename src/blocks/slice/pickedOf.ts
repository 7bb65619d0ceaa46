import { keptCategories } from '../../core/aggregate/cube/keptCategories.ts'
import { axisOf, type PivotFrame } from './PivotFrame.ts'

/** The categories of a dimension that the slice keeps, in the table's order. */
export function pickedOf({ shape, question }: Pick<PivotFrame, 'shape' | 'question'>, id: string): readonly string[] {
  const axis = axisOf({ shape }, id)
  const kept = keptCategories(axis, question.query.filters)
  return axis.categories.filter((_, index) => kept[index] === 1)
}

import type { CubeShape } from '../../core/aggregate/cube/CubeShape.ts'
import type { PivotQuestion } from '../../core/aggregate/cube/queryOfPivot.ts'
import type { Resource } from '../../core/descriptor/Resource.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Unit } from '../../core/model/Unit.ts'
import type { PivotSelection } from '../../core/select/PivotSelection.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { categoryName } from './categoryName.ts'

/** All that a slice is shown with. */
export interface PivotFrame {
  readonly base: KnowledgeBase
  readonly resource: Resource
  readonly shape: CubeShape
  readonly selection: PivotSelection
  readonly question: PivotQuestion
  /** What the cells are in. */
  readonly unit: Unit
  readonly locale: Locale
}

export function axisOf({ shape }: Pick<PivotFrame, 'shape'>, id: string): CubeShape['dimensions'][number] {
  const axis = shape.dimensions.find((candidate) => candidate.id === id)
  if (!axis) throw new Error(`unknown dimension: ${id}`)
  return axis
}

/** The categories of a key as words. */
export function namesOf(frame: PivotFrame, dimensions: readonly string[], categories: readonly string[]): string[] {
  const { base, locale } = frame
  return dimensions.map((id, d) =>
    categoryName(axisOf(frame, id), categories[d] ?? '', { places: base.places, locale }),
  )
}

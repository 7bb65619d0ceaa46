import { useMemo } from 'react'
import type { CubeShape } from '../../core/aggregate/cube/CubeShape.ts'
import { queryOfPivot } from '../../core/aggregate/cube/queryOfPivot.ts'
import type { Resource } from '../../core/descriptor/Resource.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { PivotSelection } from '../../core/select/PivotSelection.ts'
import { useLocale } from '../../i18n/LocaleProvider.tsx'
import type { PivotFrame } from './PivotFrame.ts'
import { shownUnit } from './shownUnit.ts'

interface SlicedTable {
  readonly base: KnowledgeBase
  readonly resource: Resource
  readonly shape: CubeShape
}

/** What a slice of the table is shown with; null for a table that measures nothing we have a unit for. */
export function usePivotFrame({ base, resource, shape }: SlicedTable, selection: PivotSelection): PivotFrame | null {
  const locale = useLocale()
  return useMemo(() => {
    const homeLevel = base.places.get(base.plan?.homeId ?? '')?.kind ?? ''
    const question = queryOfPivot(selection, shape, homeLevel)
    const unit = question && base.units.get(question.measure.unitId)
    if (!question || !unit) return null
    return { base, resource, shape, selection, question, unit: shownUnit(selection.reduction, unit), locale }
  }, [base, resource, shape, selection, locale])
}

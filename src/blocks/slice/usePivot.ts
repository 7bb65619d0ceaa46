import { useDeferredValue, useMemo, useState } from 'react'
import type { CubeQuery } from '../../core/aggregate/cube/CubeQuery.ts'
import { usePivots } from '../../load/useCube.ts'
import type { PivotFrame } from './PivotFrame.ts'
import type { PivotAnswers } from './pivotTable.ts'

interface Counted {
  readonly answers: PivotAnswers | null
  /** What `answers` answer: the frame itself, or the one before it while this is counted and drawn. */
  readonly counted: PivotFrame | null
}

interface Pivot extends Counted {
  readonly isBusy: boolean
  readonly error: Error | null
}

/** The slice and its totals. What is drawn of them is drawn in pieces, between which the page hears its reader. */
export function usePivot(frame: PivotFrame): Pivot {
  const { resource, question, selection } = frame
  const queries = useMemo(
    () => withTotals(question.query, hasTotals(selection.reduction.as)),
    [question, selection.reduction.as],
  )
  const { data, error } = usePivots(resource.name, queries)
  const answers = useMemo(() => {
    if (!data?.[0]) return null
    const [cells, rowTotals = null, columnTotals = null, total = null] = data
    return { cells, rowTotals, columnTotals, total }
  }, [data])
  const [last, setLast] = useState<Counted>({ answers: null, counted: null })
  if (answers !== null && (last.answers !== answers || last.counted !== frame)) setLast({ answers, counted: frame })
  const shown = useDeferredValue(last)
  return { ...shown, isBusy: shown.counted !== frame, error }
}

/** Every total follows the rules of the cells, so it is asked for, never added up here. */
function withTotals(query: CubeQuery, wanted: boolean): CubeQuery[] {
  if (!wanted) return [query]
  return [query, { ...query, columns: [] }, { ...query, rows: [] }, { ...query, rows: [], columns: [] }]
}

/** A change has no total, and a share's own total is 100. */
function hasTotals(as: PivotFrame['selection']['reduction']['as']): boolean {
  return !['andel', 'andel-rad', 'andel-kolonne', 'endring', 'endring-prosent', 'indeks'].includes(as)
}

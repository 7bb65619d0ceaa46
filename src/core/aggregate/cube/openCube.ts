import type { CubeQuery } from './CubeQuery.ts'
import type { CubeSource } from './CubeSource.ts'
import { changeOverTime } from './changeOverTime.ts'
import { keyCount } from './KeyPart.ts'
import type { CubeNote, PivotResult } from './PivotResult.ts'
import { emptyPivot, pivotCells } from './pivotCells.ts'
import { planQuery, wholePart } from './planQuery.ts'
import { measureOf, readCells } from './readCells.ts'
import { sharePartsOf } from './readShare.ts'
import { shareOfTotal } from './shareOfTotal.ts'
import { runSteps, type Steps } from './steps.ts'
import { sumColumns } from './sumColumns.ts'
import { tallyStore } from './tallyStore.ts'

/** A cube that is asked more than once: it keeps what it has counted, so that the next question costs less. */
export interface OpenCube {
  readonly source: CubeSource
  /** The answer at once. A dimension or measure the cube does not have is a fault of the asker's and throws. */
  readonly ask: (query: CubeQuery) => PivotResult
  /** The answer in steps of a few milliseconds, for `runStepsSlowly`. */
  readonly askInSteps: (query: CubeQuery) => Steps<PivotResult>
}

export function openCube(source: CubeSource): OpenCube {
  const columns = sumColumns()
  const fold = tallyStore((dimension) => wholePart(source, dimension))

  function* plainCells(query: CubeQuery): Steps<PivotResult> {
    const measure = measureOf(source, query.measure)
    const plan = planQuery(source, query, measure)
    const guards = plan.guards.map(({ part }) => part)
    const parts = [...plan.rows, ...plan.columns, ...guards, ...plan.filters]
    // A key beyond 2^53 could not be told from its neighbour.
    if (keyCount(parts) > Number.MAX_SAFE_INTEGER)
      return emptyPivot(plan, [{ kind: 'tooManyCells', cells: keyCount(parts) }], 0)
    const { folded, reading } = yield* readCells(parts, query, { source, measure, columns, fold })
    const result = pivotCells(plan, folded, reading)
    return {
      ...result,
      notes: [...result.notes, ...unweightedNote(query, measure.additive, result), ...shareNote(source, query, result)],
    }
  }

  function* askInSteps(query: CubeQuery): Steps<PivotResult> {
    const cells = yield* plainCells(query)
    const { reduce } = query
    if (reduce.kind === 'shareOfTotal') {
      const rows = reduce.of === 'row' ? query.rows : []
      const columnsOf = reduce.of === 'column' ? query.columns : []
      return shareOfTotal(cells, yield* plainCells({ ...query, rows, columns: columnsOf }), reduce.of)
    }
    const time = source.dimensions.find(({ role }) => role === 'time')
    return reduce.kind === 'change' || reduce.kind === 'index' ? changeOverTime(cells, reduce, time) : cells
  }

  return { source, askInSteps, ask: (query) => runSteps(askInSteps(query)) }
}

function unweightedNote({ reduce }: CubeQuery, additive: boolean, { expected }: PivotResult): CubeNote[] {
  const isMiddle = reduce.kind === 'mean' || reduce.kind === 'median' || reduce.kind === 'quantile'
  return isMiddle && !additive && expected.some((rows) => rows > 1) ? [{ kind: 'unweighted' }] : []
}

function shareNote(source: CubeSource, query: CubeQuery, { values, expected }: PivotResult): CubeNote[] {
  const share = sharePartsOf(source, measureOf(source, query.measure), query)
  const cells = values.reduce(
    (count, value, cell) => count + Number(!Number.isNaN(value) && Number(expected[cell]) > 1),
    0,
  )
  if (!share || cells === 0) return []
  const { numerator, denominator } = share
  return [{ kind: 'ratioOfSums', numerator: numerator.label, denominator: denominator.label, cells }]
}

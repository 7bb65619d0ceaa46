import { parsePeriod } from '../../model/Period.ts'
import type { CategoryPick, PivotReduction, PivotSelection } from '../../select/PivotSelection.ts'
import type { CubeFilter, CubeQuery, Reduction } from './CubeQuery.ts'
import type { CubeShape } from './CubeShape.ts'
import { mostRowsAsked } from './mostRowsAsked.ts'

type Axis = CubeShape['dimensions'][number]

/** A slice with all that was left to the table's own choice filled in. */
export interface PivotQuestion {
  readonly query: CubeQuery
  readonly measure: CubeShape['measures'][number]
  /** What is kept of every dimension. */
  readonly picks: ReadonlyMap<string, CategoryPick>
  /** Parameters' names and values that the table does not know; they were left out. */
  readonly unknown: readonly string[]
}

/**
 * The question a slice asks. Left to itself the table shows places down the side and, across, the dimension it has besides
 * place and time in the newest period where it is short, or else every period. `homeLevel` is the level shown first. Null for a table that
 * measures nothing. Of a table with more rows than one question may concern, the newest period is shown.
 */
export function queryOfPivot(selection: PivotSelection, shape: CubeShape, homeLevel: string): PivotQuestion | null {
  const measure = shape.measures.find(({ field }) => field === selection.measure) ?? shape.measures[0]
  if (!measure) return null
  const known = (ids: readonly string[]) => [...new Set(ids)].filter((id) => shape.dimensions.some((d) => d.id === id))
  const own = ownAxes(shape)
  const rows = known(selection.rows ?? own.rows.filter((id) => !selection.columns?.includes(id))).slice(0, 4)
  const columns = known(selection.columns ?? own.columns)
    .filter((id) => !rows.includes(id))
    .slice(0, 4 - rows.length)
  const free = [...rows, ...columns]
  const picks = new Map(
    shape.dimensions.map((axis) => [axis.id, selection.picks.get(axis.id) ?? ownPick(axis, shape, free, homeLevel)]),
  )
  const reduce = reductionOf(selection.reduction, shape)
  return {
    measure,
    picks,
    unknown: unknownIn(selection, shape, reduce === null),
    query: {
      measure: measure.field,
      filters: shape.dimensions.flatMap((axis) => filterOf(axis, picks.get(axis.id) as CategoryPick)),
      rows,
      columns,
      reduce: reduce ?? { kind: 'sum' },
    },
  }
}

/** A dimension with more categories than this is read down the side. */
const mostAcross = 30

function ownAxes({ dimensions, level }: CubeShape): { rows: string[]; columns: string[] } {
  const first = dimensions.find(({ role }) => role === 'geo') ?? dimensions[0]
  const others = dimensions.filter((axis) => axis !== first && axis.id !== level)
  const isTime = ({ role }: Axis) => role === 'time'
  const isShort = ({ categories }: Axis) => categories.length <= mostAcross
  const across = others.find((axis) => !isTime(axis) && isShort(axis)) ?? others.find(isTime) ?? others[0]
  return { rows: first ? [first.id] : [], columns: across ? [across.id] : [] }
}

function ownPick(axis: Axis, { level, rowCount }: CubeShape, free: readonly string[], homeLevel: string): CategoryPick {
  if (axis.id === level && !free.includes(axis.id) && axis.categories.includes(homeLevel))
    return { kind: 'some', categories: [homeLevel] }
  const isOnePeriod = !free.includes(axis.id) || rowCount > mostRowsAsked
  return axis.role === 'time' && isOnePeriod ? { kind: 'newest' } : { kind: 'all' }
}

/** The last category in order of time; of what is no time, the last in the table. */
export function newestCategory({ categories }: { readonly categories: readonly string[] }): string | undefined {
  const startOf = (text: string) => parsePeriod(text)?.start ?? Number.NEGATIVE_INFINITY
  return categories.reduce<string | undefined>(
    (newest, text) => (newest === undefined || startOf(text) >= startOf(newest) ? text : newest),
    undefined,
  )
}

function filterOf(axis: Axis, pick: CategoryPick): CubeFilter[] {
  switch (pick.kind) {
    case 'all':
      return []
    case 'newest':
      return [{ dimension: axis.id, categories: [axis.categories.indexOf(newestCategory(axis) ?? '')] }]
    case 'some':
      return [{ dimension: axis.id, categories: indicesOf(axis, pick.categories) }]
    case 'range':
      return [{ dimension: axis.id, from: pick.from, to: pick.to }]
  }
}

function indicesOf({ categories }: Axis, wanted: readonly string[]): number[] {
  return wanted.map((category) => categories.indexOf(category)).filter((index) => index >= 0)
}

const plain = { sum: 'sum', antall: 'count', snitt: 'mean', median: 'median', min: 'min', maks: 'max' } as const
const shares = { andel: 'all', 'andel-rad': 'row', 'andel-kolonne': 'column' } as const

/** Null when it names a measure or a period that the table does not have. */
function reductionOf(reduction: PivotReduction, shape: CubeShape): Reduction | null {
  const hasMeasure = (field: string) => shape.measures.some((measure) => measure.field === field)
  const time = shape.dimensions.find(({ role }) => role === 'time')
  switch (reduction.as) {
    case 'kvantil':
      return { kind: 'quantile', at: reduction.at }
    case 'vektet':
      return hasMeasure(reduction.weight) ? { kind: 'weightedMean', weight: reduction.weight } : null
    case 'forhold':
      return hasMeasure(reduction.denominator) ? { kind: 'ratio', denominator: reduction.denominator, per: 100 } : null
    case 'endring':
    case 'endring-prosent': {
      const base = reduction.base === null ? 'previous' : (time?.categories.indexOf(reduction.base) ?? -1)
      return base === -1 ? null : { kind: 'change', base, as: reduction.as === 'endring' ? 'unit' : 'percent' }
    }
    case 'indeks': {
      const base = time?.categories.indexOf(reduction.base) ?? -1
      return base < 0 ? null : { kind: 'index', base }
    }
    case 'andel':
    case 'andel-rad':
    case 'andel-kolonne':
      return { kind: 'shareOfTotal', of: shares[reduction.as] }
    default:
      return { kind: plain[reduction.as] }
  }
}

function unknownIn(
  selection: PivotSelection,
  { dimensions, measures }: CubeShape,
  isWrongReduction: boolean,
): string[] {
  const axisOf = (id: string) => dimensions.find((axis) => axis.id === id)
  const { measure, rows, columns, picks } = selection
  return [
    ...(measure !== null && !measures.some(({ field }) => field === measure) ? [measure] : []),
    ...[...(rows ?? []), ...(columns ?? []), ...picks.keys()].filter((id) => axisOf(id) === undefined),
    ...[...picks].flatMap(([id, pick]) =>
      pick.kind === 'some' ? pick.categories.filter((text) => axisOf(id)?.categories.includes(text) === false) : [],
    ),
    ...(isWrongReduction ? ['regn'] : []),
  ]
}

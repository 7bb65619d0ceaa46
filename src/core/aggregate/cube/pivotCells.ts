import type { CubeQuery, Reduction } from './CubeQuery.ts'
import type { CubeMeasure } from './CubeSource.ts'
import { type Cells, collectCells } from './collectCells.ts'
import type { Folded } from './foldRows.ts'
import { layOutAxes } from './layOutAxes.ts'
import { type CubeNote, type CubeReason, cubeReasons, type PivotResult } from './PivotResult.ts'
import type { QueryPlan } from './planQuery.ts'
import { gapAt, missingCode, statusAt } from './Tally.ts'

/** How the figure of a slot is had, and which rules it must keep. */
export interface CellReading {
  readonly valueAt: (slot: number) => number
  /** The rule a cell of several rows breaks. */
  readonly broken: CubeReason | null
  /** True when a sum could be had back from the figure. */
  readonly revealsSum: boolean
  /** True when rows without a value give a figure too: their count. */
  readonly countsGaps: boolean
}

const mostCells = 8_000_000

/** The answer in columns: every cell that has rows gets its figure, or the gap or rule that stands in its way. */
export function pivotCells(plan: QueryPlan, folded: Folded, reading: CellReading): PivotResult {
  const cells = collectCells(plan, folded)
  const { rows, columns, places } = layOutAxes(plan, cells)
  const size = rows.length * columns.length
  if (size > mostCells) return emptyPivot(plan, [{ kind: 'tooManyCells', cells: size }], folded.rowsKept)
  const result = blankPivot(rows, columns, size, folded.rowsKept)
  fillCells(result, places, cells, folded, reading)
  return { ...result, notes: [...plan.notes, ...notesOf(result)] }
}

/** For a question that cannot be answered at all. */
export function emptyPivot({ rows, columns }: QueryPlan, notes: readonly CubeNote[], rowsKept: number): PivotResult {
  const axis = (parts: QueryPlan['rows']) => ({
    dimensions: parts.map(({ dimension }) => dimension),
    length: parts.length === 0 ? 1 : 0,
    codes: parts.map(() => new Uint32Array(0)),
  })
  const [across, down] = [axis(columns), axis(rows)]
  return { ...blankPivot(down, across, down.length * across.length, rowsKept), notes }
}

function blankPivot(rows: PivotResult['rows'], columns: PivotResult['columns'], size: number, rowsKept: number) {
  return {
    rows,
    columns,
    values: new Float64Array(size).fill(Number.NaN),
    status: new Uint8Array(size).fill(missingCode),
    reason: new Uint8Array(size),
    counted: new Uint32Array(size),
    expected: new Uint32Array(size),
    rowsKept,
    notes: [] as readonly CubeNote[],
  }
}

function fillCells(
  { values, status, reason, counted, expected }: PivotResult,
  places: Float64Array,
  cells: Cells,
  { tally }: Folded,
  reading: CellReading,
): void {
  const { valueAt, countsGaps } = reading
  const mayBreak = reading.broken !== null || (reading.revealsSum && tally.suppressed !== null)
  for (let cell = 0; cell < cells.count; cell += 1) {
    const [at, slot] = [places[cell] as number, cells.slots[cell] as number]
    counted[at] = cells.counted[cell] as number
    expected[at] = cells.rows[cell] as number
    reason[at] = cells.reasons[cell] as number
    if (reason[at] !== 0) continue
    const rule = mayBreak ? ruleBroken(tally, slot, reading) : null
    if (rule !== null) reason[at] = cubeReasons.indexOf(rule) + 1
    else if (counted[at] === 0 && !countsGaps) status[at] = gapAt(tally, slot)
    else {
      const value = valueAt(slot)
      if (Number.isFinite(value)) {
        values[at] = value
        status[at] = statusAt(tally, slot)
      } else reason[at] = cubeReasons.indexOf(Number.isNaN(value) ? 'zeroBase' : 'tooLarge') + 1
    }
  }
}

function ruleBroken(tally: Folded['tally'], slot: number, { broken, revealsSum }: CellReading): CubeReason | null {
  if (tally.rows[slot] === 1) return null
  if (broken !== null) return broken
  const isAlone = revealsSum && tally.suppressed?.[slot] === 1 && tally.counted[slot] !== 0
  return isAlone ? 'suppressedRemainder' : null
}

/** What must be said beside the answer, counted over its cells. */
export function notesOf({ values, reason, counted, expected }: PivotResult): CubeNote[] {
  const broken = new Uint32Array(cubeReasons.length)
  let incomplete = 0
  for (let cell = 0; cell < values.length; cell += 1) {
    const rule = reason[cell] as number
    if (rule > 0) broken[rule - 1] = (broken[rule - 1] as number) + 1
    else if (!Number.isNaN(values[cell]) && (counted[cell] as number) < (expected[cell] as number)) incomplete += 1
  }
  const notes: CubeNote[] = cubeReasons.flatMap((reason, index) => {
    const cells = broken[index] as number
    return cells > 0 ? [{ kind: 'notComputed' as const, reason, cells }] : []
  })
  return incomplete > 0 ? [...notes, { kind: 'incomplete', cells: incomplete }] : notes
}

/** Shares, averages and ranks are not added up, unless the asker says so. */
export function additiveRule(query: CubeQuery, measures: readonly CubeMeasure[]): CubeReason | null {
  const sums: readonly Reduction['kind'][] = ['sum', 'ratio', 'shareOfTotal', 'change', 'index']
  const isSum = sums.includes(query.reduce.kind)
  const isRefused = isSum && measures.some(({ additive }) => !additive) && !query.allow?.includes('notAdditive')
  return isRefused ? 'notAdditive' : null
}

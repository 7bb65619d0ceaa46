import type { Dimension } from '../../model/Dataset.ts'
import { comparePeriods, type PeriodKind, parsePeriod } from '../../model/Period.ts'
import type { Reduction } from './CubeQuery.ts'
import { type CubeReason, cubeReasons, isIncomplete, type PivotAxis, type PivotResult } from './PivotResult.ts'
import { notesOf } from './pivotCells.ts'

type Change = Extract<Reduction, { kind: 'change' | 'index' }>

/** Each cell held against the same cell of another period. Both must be complete; the base itself is 0, or 100 as an index. */
export function changeOverTime(cells: PivotResult, reduce: Change, time: Dimension | undefined): PivotResult {
  const values = new Float64Array(cells.values.length).fill(Number.NaN)
  const reason = cells.reason.slice()
  const baseAt = time && basePlaces(cells, reduce, time)
  cells.values.forEach((value, cell) => {
    if (Number.isNaN(value)) return
    const answer = changeFrom(cells, cell, baseAt ? baseAt(cell) : null, reduce)
    const rule = typeof answer !== 'number' || Number.isFinite(answer) ? answer : 'tooLarge'
    if (typeof rule === 'number') values[cell] = rule
    else reason[cell] = cubeReasons.indexOf(rule) + 1
  })
  const result = { ...cells, values, reason }
  return { ...result, notes: [...cells.notes.filter(({ kind }) => kind === 'totalsLeftOut'), ...notesOf(result)] }
}

function changeFrom(cells: PivotResult, cell: number, base: number | null, reduce: Change): number | CubeReason {
  if (base === null) return 'noTime'
  if (isIncomplete(cells, cell)) return 'incompleteBase'
  if (base < 0 || Number.isNaN(cells.values[base])) return 'noBase'
  if (isIncomplete(cells, base)) return 'incompleteBase'
  const [now, then] = [cells.values[cell] as number, cells.values[base] as number]
  if (reduce.kind === 'change' && reduce.as === 'unit') return difference(now, then)
  if (then === 0) return 'zeroBase'
  return reduce.kind === 'index' ? (100 * now) / then : (100 * difference(now, then)) / Math.abs(then)
}

/** Without the speck that binary fractions leave: 0.3 − 0.1 is 0.2. */
function difference(now: number, then: number): number {
  const plain = now - then
  const decimals = Math.max(decimalsOf(now), decimalsOf(then))
  return decimals > 15 || !Number.isFinite(plain) ? plain : Number(plain.toFixed(decimals))
}

function decimalsOf(value: number): number {
  const text = String(value)
  return text.includes('e') ? 99 : (text.split('.')[1]?.length ?? 0)
}

/** Where the base of each cell stands: −1 where there is none; null when time is on no axis. */
function basePlaces(cells: PivotResult, reduce: Change, time: Dimension): ((cell: number) => number) | null {
  const { rows, columns } = cells
  const inRows = basesOnAxis(rows, reduce, time)
  const inColumns = basesOnAxis(columns, reduce, time)
  if (!inRows && !inColumns) return null
  return (cell) => {
    const [row, column] = [Math.floor(cell / columns.length), cell % columns.length]
    const [baseRow, baseColumn] = [
      inRows ? (inRows[row] as number) : row,
      inColumns ? (inColumns[column] as number) : column,
    ]
    return baseRow < 0 || baseColumn < 0 ? -1 : baseRow * columns.length + baseColumn
  }
}

function basesOnAxis(axis: PivotAxis, reduce: Change, time: Dimension): Int32Array | null {
  const at = axis.dimensions.indexOf(time.id)
  if (at < 0) return null
  const keyOf = (key: number, period: number) =>
    axis.codes.map((codes, index) => (index === at ? period : codes[key])).join()
  const periodOf = (key: number) => axis.codes[at]?.[key] as number
  const placeOf = new Map(Array.from({ length: axis.length }, (_, key) => [keyOf(key, periodOf(key)), key]))
  const before = previousPeriods(time)
  return Int32Array.from({ length: axis.length }, (_, key) => {
    const base = reduce.base === 'previous' ? before[periodOf(key)] : reduce.base
    return base === undefined || base < 0 ? -1 : (placeOf.get(keyOf(key, base)) ?? -1)
  })
}

/** For each period the one just before it of the same kind in the table; −1 for the first. */
function previousPeriods({ categories }: Dimension): Int32Array {
  const before = new Int32Array(categories.length).fill(-1)
  const periods = categories.flatMap((text, index) => {
    const period = parsePeriod(text)
    return period ? [{ index, period }] : []
  })
  const last = new Map<PeriodKind, number>()
  for (const { index, period } of periods.toSorted((a, b) => comparePeriods(a.period, b.period))) {
    before[index] = last.get(period.kind) ?? -1
    last.set(period.kind, index)
  }
  return before
}

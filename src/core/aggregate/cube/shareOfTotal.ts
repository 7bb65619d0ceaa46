import { type CubeReason, cubeReasons, isIncomplete, type PivotResult } from './PivotResult.ts'
import { notesOf } from './pivotCells.ts'

/** Each cell in per cent of its row, its column or the whole. `totals` is the same question with what is totalled left out. */
export function shareOfTotal(cells: PivotResult, totals: PivotResult, of: 'all' | 'row' | 'column'): PivotResult {
  const values = new Float64Array(cells.values.length).fill(Number.NaN)
  const reason = cells.reason.slice()
  const width = cells.columns.length
  const totalAt = totalPlaces(cells, totals, of)
  cells.values.forEach((value, cell) => {
    if (Number.isNaN(value)) return
    const total = totalAt(Math.floor(cell / width), cell % width)
    const share = (100 * value) / (totals.values[total] as number)
    const rule = totalRule(totals, total) ?? (Number.isFinite(share) ? null : 'tooLarge')
    if (rule === null) values[cell] = share
    else reason[cell] = cubeReasons.indexOf(rule) + 1
  })
  const left = [...cells.notes, ...totals.notes].filter(({ kind }) => kind === 'totalsLeftOut')
  const result = { ...cells, values, reason }
  return { ...result, notes: [...left, ...notesOf(result)] }
}

/** Rows whose axis is the same stand in the same order; those only in the cells cannot be, since every cell is in its total. */
function totalPlaces(cells: PivotResult, totals: PivotResult, of: 'all' | 'row' | 'column') {
  if (of === 'all') return () => 0
  const [axis, own] = of === 'row' ? [cells.rows, totals.rows] : [cells.columns, totals.columns]
  const keyOf = (codes: readonly Uint32Array[], key: number) => codes.map((list) => list[key]).join()
  const placeOf = new Map(Array.from({ length: own.length }, (_, key) => [keyOf(own.codes, key), key]))
  const places = Array.from({ length: axis.length }, (_, key) => placeOf.get(keyOf(axis.codes, key)) ?? -1)
  return (row: number, column: number) => places[of === 'row' ? row : column] as number
}

function totalRule(totals: PivotResult, at: number): CubeReason | null {
  if (at < 0 || at >= totals.values.length) return 'incompleteTotal'
  const own = cubeReasons[(totals.reason[at] as number) - 1]
  if (own) return own
  if (Number.isNaN(totals.values[at]) || isIncomplete(totals, at)) return 'incompleteTotal'
  return totals.values[at] === 0 ? 'zeroBase' : null
}

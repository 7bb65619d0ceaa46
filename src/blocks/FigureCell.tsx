import type { ResolvedColumn, ResolvedRow } from '../chart/ResolvedTable.ts'
import { Shape } from '../design/Shape.tsx'
import type { AskedNumber } from './askedProvenance.ts'
import './PressedNumber.css'

interface FigureCellProps {
  readonly row: ResolvedRow
  /** The column's place in the whole table, hidden columns counted. */
  readonly index: number
  readonly column: ResolvedColumn
  /** True where remarks have a column of their own. */
  readonly hasRemarks: boolean
  /** What is said of a figure that a fault in the file touches; empty for the others. */
  readonly fault: string
  readonly onAsk: (asked: AskedNumber) => void
}

/** A cell of a figure's table. Every number, and every gap, opens the story of where it comes from. */
export function FigureCell({ row, index, column, hasRemarks, fault, onAsk }: FigureCellProps) {
  const cell = row.cells[index]
  if (!cell) return null
  const isNumber = column.kind === 'number'
  const asked = cell.of ?? (isNumber && cell.value !== null ? { target: row.key } : null)
  const remark =
    isNumber && row.kind === 'figure' && !hasRemarks && cell.statusWords !== cell.text ? cell.statusWords : ''
  const text = cell.text.endsWith(` (${remark})`) ? cell.text.slice(0, -remark.length - 3) : cell.text
  const marks = { 'data-gap': (isNumber && cell.value === null && text !== '') || undefined, 'data-row': row.kind }
  if (!asked) {
    return (
      <span className="kg-figure-table__cell" {...marks}>
        {text}
      </span>
    )
  }
  return (
    <button
      className="kg-pressed kg-figure-table__cell"
      type="button"
      aria-haspopup="dialog"
      data-cell={`${row.key} ${column.key}`}
      tabIndex={-1}
      onClick={() => onAsk(asked)}
      {...marks}
    >
      {text}
      {remark !== '' && <span className="kg-figure-table__status">{remark}</span>}
      {fault !== '' && (
        <span className="kg-figure-table__status">
          <Shape name="triangle" size={9} /> {fault}
        </span>
      )}
    </button>
  )
}

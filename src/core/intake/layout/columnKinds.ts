import type { RawRow } from '../RawRow.ts'
import { type CellForm, cellForm } from '../types/cellForm.ts'
import { isDigits } from '../types/plainCell.ts'

/** What the cells of a column are below the header: numbers, years, dates or periods, or anything else. */
export type ColumnKind = 'number' | 'year' | 'date' | 'other'

const leastShare = 0.8
const mostRows = 400

/** Judged from rows well below the top, so that titles and headers do not count. */
export function columnKinds(rows: readonly RawRow[], width: number): ColumnKind[] {
  const from = rows.length === 3 ? 2 : Math.min(5, Math.floor(rows.length / 2))
  const sample = rows.slice(from, from + mostRows)
  return Array.from({ length: width }, (_, column) => kindOf(sample.map(({ cells }) => cellForm(cells[column] ?? ''))))
}

function kindOf(forms: readonly CellForm[]): ColumnKind {
  const count = (...wanted: CellForm[]) => forms.filter((form) => wanted.includes(form)).length
  const said = forms.length - count('blank', 'mark')
  const isMostly = (...wanted: CellForm[]) => said > 0 && count(...wanted) >= said * leastShare
  if (isMostly('year')) return 'year'
  if (isMostly('number', 'year')) return 'number'
  return isMostly('date', 'period') ? 'date' : 'other'
}

/** Of digits alone: from 1500 to 2199, as `cellForm` has it. */
function isYear(cell: string): boolean {
  return cell.length === 4 && cell >= '1500' && cell < '2200'
}

/** How a cell fits its column: as one of its values, as a label above them, or as neither. */
export type CellFit = 'value' | 'label' | 'yearLabel' | 'silent'

export function cellFit(cell: string, kind: ColumnKind): CellFit {
  // Most cells are digits alone, and told at a glance.
  if (cell.length < 16 && isDigits(cell)) {
    if (kind === 'number') return isYear(cell) ? 'yearLabel' : 'value'
    if (kind === 'year') return 'value'
  }
  // A value with a quote left on it is a damaged value, no label.
  const form = cellForm(cell.trim().replace(/^["'\\]|["'\\]$/g, ''))
  if (form === 'blank' || form === 'mark') return 'silent'
  switch (kind) {
    case 'number':
      return form === 'number' ? 'value' : form === 'year' ? 'yearLabel' : 'label'
    case 'year':
      return form === 'year' || form === 'number' ? 'value' : 'label'
    case 'date':
      return form === 'date' || form === 'period' ? 'value' : 'label'
    case 'other':
      return 'silent'
    default:
      throw new Error(`unknown kind: ${kind satisfies never}`)
  }
}

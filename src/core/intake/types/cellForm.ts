import { dateForm } from './dateForm.ts'
import { missingMarks } from './missingMarks.ts'
import { numberShape, valueOfShape } from './numberShape.ts'
import { periodKind } from './periodKind.ts'

/** What a cell looks like when it is seen alone. `odd`: text that seems to hold more than one cell. */
export type CellForm =
  | 'blank'
  | 'number'
  | 'year'
  | 'date'
  | 'period'
  | 'mark'
  | 'truth'
  | 'link'
  | 'word'
  | 'text'
  | 'odd'

const yearForm = /^(?:1[5-9]|20|21)\d\d$/
const linkForm = /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{2,63}$/i
const truthForm = /^(?:true|false|ja|nei|yes|no|sann|usann)$/i
const wordForm = /^[\p{L}\p{N}_().%/&+’'«» -]{1,60}$/u
const oddForm = /\t|[^\s;];\S|[^\s|]\|[^\s|]|[^\s\d,],[^\s\d,]|\d,[^\s\d,]|[^\s\d,],\d|^"|"$/

const longestCell = 400

export function cellForm(raw: string): CellForm {
  const cell = raw.trim()
  if (cell === '') return 'blank'
  if (yearForm.test(cell)) return 'year'
  const shape = numberShape(cell)
  if (shape && (valueOfShape(shape, ',') !== null || valueOfShape(shape, '.') !== null)) return 'number'
  if (missingMarks.has(cell)) return 'mark'
  if (dateForm(cell) !== null) return 'date'
  if (periodKind(cell) !== null) return 'period'
  if (truthForm.test(cell)) return 'truth'
  if (cell.length > longestCell) return 'text'
  if (linkForm.test(cell)) return 'link'
  if (wordForm.test(cell)) return 'word'
  return oddForm.test(cell) ? 'odd' : 'text'
}

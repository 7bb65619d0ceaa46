import type { GridView } from '../../../blocks/slice/gridView.ts'
import { namesOf } from '../../../blocks/slice/PivotFrame.ts'
import { categoriesOf, cellOf } from '../../../blocks/slice/pivotTable.ts'
import { guardFormula } from '../../../core/intake/formulaGuard.ts'
import { decimalText } from '../../../i18n/decimalText.ts'

/** For Norwegian Excel: `;`, decimal comma and a byte order mark. For machines: `,`, decimal point, UTF-8 without mark. */
export type CsvKind = 'excel' | 'machine'

/**
 * The cells of a slice, one a line in the order of the table, in full precision: a code and a name for each dimension, the
 * value, its status, the rule that kept it from being computed, and how many of how many rows it rests on.
 */
export function sliceCsv(view: GridView, kind: CsvKind): string {
  const { frame, answers, order } = view
  const { cells } = answers
  const dimensions = [...cells.rows.dimensions, ...cells.columns.dimensions]
  const head = [
    ...dimensions.flatMap((id) => [id, `${id}_navn`]),
    'mal',
    'verdi',
    'status',
    'regel',
    'rader_med_tall',
    'rader',
    'enhet',
  ]
  const lines = order.flatMap((row) =>
    Array.from({ length: cells.columns.length }, (_, column) => {
      const at = row * cells.columns.length + column
      const cell = cellOf(cells, at)
      const categories = [
        ...categoriesOf(cells.rows, row, frame.shape),
        ...categoriesOf(cells.columns, column, frame.shape),
      ]
      const names = namesOf(frame, dimensions, categories)
      return [
        ...categories.flatMap((category, d) => [category, names[d] ?? '']),
        view.measureName,
        cell.value === null ? '' : numberText(cell.value, kind),
        cell.status,
        cell.reason ?? '',
        String(cells.counted[at]),
        String(cells.expected[at]),
        frame.unit.label.nb,
      ]
    }),
  )
  const delimiter = kind === 'excel' ? ';' : ','
  const text = [head, ...lines]
    .map((line) => `${line.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`)
    .join('')
  return kind === 'excel' ? `\ufeff${text}` : text
}

function numberText(value: number, kind: CsvKind): string {
  const text = decimalText(value)
  return kind === 'excel' ? text.replace('.', ',') : text
}

/** RFC 4180; a text that begins as a formula is kept from being one, a number is not. */
function quoted(cell: string, delimiter: string): string {
  const guarded = /^-?\d+([.,]\d+)?$/.test(cell) ? cell : guardFormula(cell)
  const isPlain = guarded === cell && !cell.includes(delimiter) && !/["\n\r]|^\s|\s$/.test(cell)
  return isPlain ? cell : `"${guarded.replaceAll('"', '""')}"`
}

import type { GridView } from '../../../blocks/slice/gridView.ts'
import { namesOf } from '../../../blocks/slice/PivotFrame.ts'
import { categoriesOf, cellOf } from '../../../blocks/slice/pivotTable.ts'
import { printRegisterCsv } from '../../../export/data/printRegisterCsv.ts'

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
  const rows = order.flatMap((row) =>
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
        cell.value,
        cell.status,
        cell.reason ?? '',
        cells.counted[at] as number,
        cells.expected[at] as number,
        frame.unit.label.nb,
      ]
    }),
  )
  return printRegisterCsv({ header: head, rows }, kind)
}

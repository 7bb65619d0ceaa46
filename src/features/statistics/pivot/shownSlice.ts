import { citationOf } from '../../../blocks/citationOf.ts'
import { type GridView, rowOf } from '../../../blocks/slice/gridView.ts'
import { tableSources } from '../../../blocks/slice/tableSources.ts'
import type { ShownTable } from '../../../export/collection/ShownTable.ts'
import { unitWords } from '../../../i18n/formatValue.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { slicedTexts } from '../slicedTexts.ts'

/** A slide or a page has room for so many rows and columns; the whole slice goes as a file. */
const mostRows = 40
const mostColumns = 12

/** The slice as it goes into the reader's collection: as much as there is room for, and said where that is not all. */
export function shownSlice(view: GridView): ShownTable {
  const { frame, order, heads, rowNames, columns } = view
  const shown = columns.slice(0, mostColumns)
  const labels = shown.map((_, at) => heads.map((line) => nameAt(line, at)).join(', ') || view.measureName)
  const sources = tableSources(frame.resource, frame.base)
  return {
    headline: view.headline,
    subtitle: `${view.measureName}, ${unitWords(frame.unit, frame.locale)}`,
    columns: [
      ...(rowNames.length === 0 ? [''] : rowNames).map((label) => ({ label, isNumber: false })),
      ...labels.map((label) => ({ label, isNumber: true })),
    ],
    rows: order.slice(0, mostRows).map((row) => {
      const { names, cells } = rowOf(view, row)
      return [...(names.length === 0 ? [''] : names), ...cells.slice(0, shown.length).map(({ text }) => text)]
    }),
    notes: cutNote(view),
    sources: sources.map((source) => ({ text: citationOf(source, frame.locale), url: source.url })),
  }
}

/** Said wherever the table goes: what it lacks is not missing. */
function cutNote({ frame, order, columns }: GridView): string[] {
  const shown = `${Math.min(order.length, mostRows)} × ${Math.min(columns.length, mostColumns)}`
  const all = `${order.length} × ${columns.length}`
  return shown === all ? [] : [textsIn(slicedTexts, frame.locale).cut(shown, all)]
}

/** The name of the run that a column stands under. */
function nameAt(line: GridView['heads'][number], column: number): string {
  let end = 0
  return (
    line.find(({ span }) => {
      end += span
      return column < end
    })?.name ?? ''
  )
}

import { textWidth, wrapText } from '../../../chart/textWidth.ts'
import type { ShownTable } from '../../../export/collection/ShownTable.ts'
import { stroke, type ViewDrawing, type ViewMark, words } from '../../../export/view/ViewDrawing.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { portfolioDownloadTexts } from '../download/portfolioDownloadTexts.ts'

const [size, lineHeight, gap, most] = [13, 18, 16, 40]

/** A table as a drawing, for the views that are tables by nature; the rows it has no room for are counted. */
export function resolveTable(table: ShownTable, width: number, locale: Locale): ViewDrawing {
  const widths = columnWidths(table, width)
  const marks: ViewMark[] = []
  let y = 0
  const row = (cells: readonly string[], weight: number) => {
    const wrapped = cells.map((cell, at) => wrapText(cell, widths[at] ?? 0, size, weight))
    let x = 0
    wrapped.forEach((parts, at) => {
      const own = widths[at] ?? 0
      const isEnd = table.columns[at]?.isNumber ?? false
      parts.forEach((text, index) => {
        const baseline = y + (index + 1) * lineHeight
        marks.push(words(text, isEnd ? x + own : x, baseline, 'ink', { size, weight, anchor: isEnd ? 'end' : 'start' }))
      })
      x += own + gap
    })
    y += Math.max(1, ...wrapped.map(({ length }) => length)) * lineHeight + 8
    marks.push(stroke(weight > 400 ? 'strong' : 'line', `M0 ${y - 1.5}H${width}`))
  }
  row(
    table.columns.map(({ label }) => label),
    650,
  )
  for (const cells of table.rows.slice(0, most)) row(cells, 400)
  const left = table.rows.length - most
  if (left <= 0) return { width, height: y, marks }
  const told = words(textsIn(portfolioDownloadTexts, locale).more(left), 0, y + 20, 'subtle')
  return { width, height: y + 28, marks: [...marks, told] }
}

/** Columns get what their words ask for, and give way in step where all of them cannot. */
function columnWidths({ columns, rows }: ShownTable, width: number): number[] {
  const wanted = columns.map(({ label }, at) => {
    const cells = [label, ...rows.slice(0, most).map((row) => row[at] ?? '')]
    return Math.min(420, Math.max(60, ...cells.map((cell) => textWidth(cell, size, 650) + 1)))
  })
  const room = width - gap * (columns.length - 1)
  const all = wanted.reduce((sum, one) => sum + one, 0)
  return all <= room ? wanted : wanted.map((one) => (one / all) * room)
}

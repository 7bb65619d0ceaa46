import type { ResolvedChart } from '../chart/ResolvedChart.ts'
import type { ResolvedCell, ResolvedColumn, ResolvedRow } from '../chart/ResolvedTable.ts'
import { decimalText } from '../i18n/decimalText.ts'
import type { Locale } from '../i18n/Locale.ts'

/** What is copied: the columns and rows as they are shown, and what must follow them. */
export interface CopiedTable {
  readonly caption: string
  readonly columns: readonly ResolvedColumn[]
  /** Cells in the order of `columns`. */
  readonly rows: readonly ResolvedRow[]
  /** Footnotes and sources. */
  readonly endNotes: readonly string[]
  readonly statusKey: ResolvedChart['statusKey']
  readonly statusHeader: string
  readonly locale: Locale
}

interface SpreadsheetTable {
  readonly caption: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly endNotes: readonly string[]
}

/**
 * The table as a spreadsheet of the reader's language takes it: numbers in full precision with a decimal comma (a point in
 * English) and nothing between thousands, statuses in columns of their own, and a sign where a figure is missing.
 */
export function spreadsheetTable(table: CopiedTable): SpreadsheetTable {
  const { caption, columns, rows, endNotes, statusHeader } = table
  const hasOwnStatus = columns.some(({ key }) => key === 'status')
  const withStatus = columns.map(
    ({ kind }, i) => kind === 'number' && !hasOwnStatus && rows.some(({ cells }) => cells[i]?.statusWords),
  )
  return {
    caption,
    header: columns.flatMap(({ label }, i) => (withStatus[i] ? [label, `${label}: ${statusHeader}`] : [label])),
    rows: rows.map(({ cells }) =>
      columns.flatMap((column, i) => {
        const text = cellText(cells[i], column, table)
        return withStatus[i] ? [text, cells[i]?.statusWords ?? ''] : [text]
      }),
    ),
    endNotes,
  }
}

function cellText(cell: ResolvedCell | undefined, { kind }: ResolvedColumn, table: CopiedTable): string {
  if (!cell) return ''
  if (kind === 'text') return guarded(cell.text)
  if (cell.value === null) return table.statusKey.find(({ words }) => words === cell.statusWords)?.sign || cell.text
  const text = decimalText(Number(cell.value.toPrecision(12)))
  return table.locale !== 'en' ? text.replace('.', ',') : text
}

/** A text that begins like a formula would be run by the spreadsheet it is pasted into. */
function guarded(text: string): string {
  return /^[=+@\t-]/.test(text) ? `'${text}` : text
}

/** Cells with tabs between, as every spreadsheet takes them. */
export function printTabbed({ caption, header, rows, endNotes }: SpreadsheetTable): string {
  const line = (cells: readonly string[]) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')
  return [line([caption]), line(header), ...rows.map(line), ...endNotes.map((note) => line([note]))].join('\n')
}

/** A table with heads, for documents and mail. */
export function printHtmlTable({ caption, header, rows, endNotes }: SpreadsheetTable): string {
  const head = header.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')
  const body = rows.map(([name = '', ...cells]) => {
    const rest = cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')
    return `<tr><th scope="row">${escaped(name)}</th>${rest}</tr>`
  })
  const foot = endNotes.map((note) => `<tr><td colspan="${header.length}">${escaped(note)}</td></tr>`).join('')
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody><tfoot>${foot}</tfoot></table>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

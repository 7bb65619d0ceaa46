import type { ShownTable } from '../../../export/collection/ShownTable.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { choiceWords, sourceWords } from './choiceWords.ts'
import { cellWords, type ViewTable } from './ViewTable.ts'

/** A view in words, for slides, pictures and the reader's collection; with the filters that were on. */
export function shownTable(table: ViewTable, view: PortfolioView, locale: Locale): ShownTable {
  const { headline, columns, rows, notes } = table
  const { currency } = view.measured
  const shown = columns.flatMap((column, at) => (column.isInFilesOnly ? [] : [{ column, at }]))
  return {
    headline,
    subtitle: choiceWords(table, view, locale),
    columns: shown.map(({ column: { label, kind } }) => ({ label, isNumber: kind === 'money' || kind === 'number' })),
    rows: rows.map((cells) => shown.map(({ column, at }) => cellWords(cells[at] ?? null, column, currency, locale))),
    notes,
    sources: [{ text: sourceWords(view, locale), url: '' }],
  }
}

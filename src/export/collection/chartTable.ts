import type { ResolvedChart } from '../../chart/ResolvedChart.ts'
import type { ShownTable } from './ShownTable.ts'

/** The figures of a chart as a table of words. */
export function chartTable({ headline, subtitle, table, notes, sources }: ResolvedChart): ShownTable {
  return {
    headline,
    subtitle,
    columns: table.columns.map(({ label, kind }) => ({ label, isNumber: kind === 'number' })),
    rows: table.rows.map(({ cells }) => cells.map(({ text }) => text)),
    notes,
    sources,
  }
}

import type { ResolvedChart } from '../../chart/ResolvedChart.ts'
import type { ShownTable } from './ShownTable.ts'

/** The figures of a chart as a table of words; what its notes say of axes and lines does not go with it. */
export function chartTable({ headline, subtitle, table, sources }: ResolvedChart): ShownTable {
  return {
    headline,
    subtitle,
    columns: table.columns.map(({ label, kind }) => ({ label, isNumber: kind === 'number' })),
    rows: table.rows.map(({ cells }) => cells.map(({ text }) => text)),
    notes: table.notes,
    sources,
  }
}

import type { ResolvedChart, ResolvedColumn, ResolvedRow, ResolvedTable } from '../chart/ResolvedChart.ts'
import { DataTable } from '../design/DataTable.tsx'
import type { TableColumn } from '../design/TableColumn.ts'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { chartFigureTexts } from './chartFigureTexts.ts'
import './FigureTable.css'
import { StatusKey } from './StatusKey.tsx'

interface FigureTableProps {
  readonly table: ResolvedTable
  readonly statusKey: ResolvedChart['statusKey']
}

/** The figure's twin: the same points as rows, gaps and targets too. */
export function FigureTable({ table, statusKey }: FigureTableProps) {
  const t = useTexts(chartFigureTexts)
  const words = { sortBy: t.sortBy, unsorted: t.unsorted, ascending: t.ascending, descending: t.descending }
  return (
    <div className="kg-figure-table">
      <DataTable
        caption={table.caption}
        columns={table.columns.map(tableColumn)}
        rows={table.rows}
        rowKey={({ key }) => key}
        words={words}
      />
      {hasGaps(table) && <p className="kg-small kg-subtle">{t.missingLast}</p>}
      <StatusKey statusKey={statusKey} />
    </div>
  )
}

function tableColumn({ key, label, kind }: ResolvedColumn, index: number): TableColumn<ResolvedRow> {
  return {
    id: key,
    header: label,
    numeric: kind === 'number',
    cell: (row) => <FigureCell row={row} index={index} kind={kind} />,
    sortBy: (row) => sortKey(row, index, kind),
  }
}

/** Targets are no figures: they come after them, as what is missing does. */
function sortKey(
  { kind: rowKind, cells }: ResolvedRow,
  index: number,
  kind: ResolvedColumn['kind'],
): string | number | null {
  const cell = cells[index]
  if (rowKind === 'target' || !cell) return null
  return kind === 'number' ? cell.value : cell.text
}

function FigureCell({ row, index, kind }: { row: ResolvedRow; index: number; kind: ResolvedColumn['kind'] }) {
  const cell = row.cells[index]
  if (!cell) return null
  const isGap = kind === 'number' && cell.value === null
  const words = cell.statusWords === cell.text ? '' : cell.statusWords
  return (
    <span className="kg-figure-table__cell" data-gap={isGap || undefined} data-row={row.kind}>
      {cell.text}
      {words !== '' && <span className="kg-figure-table__status">{words}</span>}
    </span>
  )
}

function hasGaps({ columns, rows }: ResolvedTable): boolean {
  const isGap = (row: ResolvedRow) =>
    row.cells.some((cell, index) => columns[index]?.kind === 'number' && cell.value === null)
  return rows.some((row) => row.kind === 'figure' && isGap(row))
}

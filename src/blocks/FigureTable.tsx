import { useDeferredValue, useId, useMemo, useState } from 'react'
import type { ResolvedChart } from '../chart/ResolvedChart.ts'
import type { ResolvedCell, ResolvedColumn, ResolvedRow, ResolvedTable } from '../chart/ResolvedTable.ts'
import { DataTable } from '../design/DataTable.tsx'
import { SearchField } from '../design/SearchField.tsx'
import { type Sort, sortRows } from '../design/sortRows.ts'
import type { TableColumn } from '../design/TableColumn.ts'
import { usePrinting } from '../design/usePrinting.ts'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import type { AskedNumber } from './askedProvenance.ts'
import { ColumnChooser } from './ColumnChooser.tsx'
import { CopyTable } from './CopyTable.tsx'
import { chartFigureTexts } from './chartFigureTexts.ts'
import { ExplainedText } from './ExplainedText.tsx'
import { FigureCell } from './FigureCell.tsx'
import './FigureTable.css'
import { figureTableTexts } from './figureTableTexts.ts'
import { noteTerms } from './noteTerms.ts'
import { StatusKey } from './StatusKey.tsx'
import type { CopiedTable } from './spreadsheetTable.ts'
import { holdsText } from './textSearch.ts'
import { pointName, type TouchedPoint } from './touchedPoints.ts'
import { touchedTexts } from './touchedTexts.ts'
import { useCellCursor } from './useCellCursor.ts'
import { useTableWords } from './useTableWords.ts'

interface FigureTableProps {
  readonly chart: ResolvedChart
  /** The figures that a fault in the files touches. */
  readonly touched: readonly TouchedPoint[]
  readonly onAsk: (asked: AskedNumber) => void
}

/** With no more rows than this there is nothing to search for. */
const fewRows = 5

/** More rows and columns than a screen holds; the rest is drawn when the page has answered. */
const atOnce = { rows: 60, columns: 12 }

/** The figure's twin: the same points as rows, gaps and targets too, to sort, narrow, copy and ask about. */
export function FigureTable({ chart, touched, onAsk }: FigureTableProps) {
  const t = useTexts(figureTableTexts)
  const words = { ...useTableWords(), unsorted: useTexts(chartFigureTexts).unsorted }
  const { inCell } = useTexts(touchedTexts)
  const { table, statusKey } = chart
  const [search, setSearch] = useState('')
  const [hidden, hide] = useState<ReadonlySet<string>>(new Set())
  const [sort, setSort] = useState<Sort | null>(null)
  const cursor = useCellCursor()
  const hintId = useId()
  const columns = useMemo(() => table.columns.filter(({ key }) => !hidden.has(key)), [table.columns, hidden])
  const tableColumns = useMemo(() => {
    const faults = new Map(touched.map((point) => [pointName(point), inCell[point.severity]]))
    const faultOf = ({ of }: ResolvedCell) => (of && faults.get(pointName(of))) ?? ''
    return columns.map((column) => tableColumn(column, table.columns, columns, faultOf, onAsk))
  }, [columns, table.columns, touched, inCell, onAsk])
  const searched = useDeferredValue(search)
  const found = useMemo(() => table.rows.filter((row) => holdsText(searched, textsOf(row))), [table.rows, searched])
  const rows = sorted(found, tableColumns, sort)
  const isWhole = useSettled(table)
  return (
    <div className="kg-figure-table">
      <div className="kg-figure-table__tools kg-no-print">
        {table.rows.length > fewRows && (
          <SearchField
            label={t.filter}
            value={search}
            onChange={setSearch}
            result={searched === '' ? '' : t.found(rows.length, table.rows.length)}
          />
        )}
        {table.columns.length > 2 && <ColumnChooser columns={table.columns.slice(1)} hidden={hidden} onChange={hide} />}
        <CopyTable table={() => copied(chart, columns, rows, t.status)} />
      </div>
      <p className="kg-small kg-subtle kg-no-print" id={hintId}>
        {t.ask}
      </p>
      {/* The keys are for the buttons in the cells; the frame only hears them pass. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div ref={cursor.ref} onKeyDown={cursor.onKeyDown} onFocus={cursor.onFocus}>
        <DataTable
          caption={table.caption}
          columns={isWhole ? tableColumns : tableColumns.slice(0, atOnce.columns)}
          rows={isWhole ? rows : rows.slice(0, atOnce.rows)}
          rowKey={keyOf}
          sort={sort}
          onSort={setSort}
          words={words}
        />
      </div>
      {(hasGaps(chart) || chart.targets.length > 0) && <p className="kg-small kg-subtle">{t.missingLast}</p>}
      {table.notes.length > 0 && (
        <p className="kg-small kg-subtle kg-measure">
          <ExplainedText text={table.notes.join(' ')} terms={noteTerms} />
        </p>
      )}
      <StatusKey statusKey={statusKey} />
    </div>
  )
}

const keyOf = ({ key }: ResolvedRow) => key

const textsOf = ({ cells }: ResolvedRow) => cells.map(({ text }) => text)

/**
 * False in the drawing that brings other rows or columns than before, true in the one that follows when there is time for
 * it. Those that are told anew, as at another width, stay: one of them may hold focus.
 */
function useSettled({ rows, columns }: ResolvedTable): boolean {
  const keys = [...rows, ...columns].map(({ key }) => key).join(' ')
  const drawn = useDeferredValue(keys, '')
  return usePrinting() || drawn === keys
}

function tableColumn(
  column: ResolvedColumn,
  all: readonly ResolvedColumn[],
  shown: readonly ResolvedColumn[],
  faultOf: (cell: ResolvedCell) => string,
  onAsk: (asked: AskedNumber) => void,
): TableColumn<ResolvedRow> {
  const { key, label, kind } = column
  const index = all.indexOf(column)
  const hasRemarks = shown.some((one) => one.key === 'status')
  return {
    id: key,
    header: label,
    numeric: kind === 'number',
    cell: (row) => {
      const cell = row.cells[index]
      const fault = cell && kind === 'number' ? faultOf(cell) : ''
      return <FigureCell row={row} index={index} column={column} hasRemarks={hasRemarks} fault={fault} onAsk={onAsk} />
    },
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

function sorted(
  rows: readonly ResolvedRow[],
  columns: readonly TableColumn<ResolvedRow>[],
  sort: Sort | null,
): readonly ResolvedRow[] {
  const sortBy = columns.find(({ id }) => id === sort?.column)?.sortBy
  return sort && sortBy ? sortRows(rows, sortBy, sort.direction) : rows
}

/** What is copied is what is seen, with its sources. */
function copied(
  { table, statusKey, sources, locale }: ResolvedChart,
  columns: readonly ResolvedColumn[],
  rows: readonly ResolvedRow[],
  statusHeader: string,
): CopiedTable {
  const places = columns.map((column) => table.columns.indexOf(column))
  return {
    caption: table.caption,
    columns,
    rows: rows.map((row) => ({ ...row, cells: places.flatMap((place) => row.cells[place] ?? []) })),
    endNotes: [...table.notes, ...sources.map(({ text }) => text)],
    statusKey,
    statusHeader,
    locale,
  }
}

function hasGaps({ table: { columns, rows } }: ResolvedChart): boolean {
  const isGap = (row: ResolvedRow) =>
    row.cells.some((cell, index) => columns[index]?.kind === 'number' && cell.value === null)
  return rows.some((row) => row.kind === 'figure' && isGap(row))
}

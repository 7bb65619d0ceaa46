import { memo } from 'react'
import { type Sort, sortRows } from './sortRows.ts'
import type { TableColumn } from './TableColumn.ts'

interface TableBodyProps<Row> {
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly groupOf?: ((row: Row) => string) | undefined
  readonly sort: Sort | null
}

export function TableBody<Row>({ columns, rows, rowKey, groupOf, sort }: TableBodyProps<Row>) {
  const sortBy = columns.find((column) => column.id === sort?.column)?.sortBy
  const sorted = sort && sortBy ? sortRows(rows, sortBy, sort.direction) : rows
  // The groups keep their places when the rows within them are turned.
  const groups = groupOf === undefined ? [''] : [...new Set(rows.map(groupOf))]
  return groups.map((group) => (
    <tbody key={group}>
      {groupOf !== undefined && (
        <tr className="kg-table__group">
          <th scope="rowgroup" colSpan={columns.length}>
            {group}
          </th>
        </tr>
      )}
      {sorted
        .filter((row) => groupOf === undefined || groupOf(row) === group)
        .map((row) => (
          <TableRow key={rowKey(row)} columns={columns} row={row} />
        ))}
    </tbody>
  ))
}

function DrawnRow<Row>({ columns, row }: { columns: readonly TableColumn<Row>[]; row: Row }) {
  return (
    <tr>
      {columns.map((column, place) =>
        place === 0 ? (
          <th key={column.id} scope="row">
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} data-label={column.header} data-numeric={column.numeric || undefined}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}

/** Drawn again only when its row or the columns are others. */
const TableRow = memo(DrawnRow) as typeof DrawnRow

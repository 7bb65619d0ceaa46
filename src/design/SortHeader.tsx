import type { Sort } from './sortRows.ts'
import type { TableColumn } from './TableColumn.ts'

interface SortHeaderProps<Row> {
  readonly column: TableColumn<Row>
  readonly sort: Sort | null
  readonly onSort: () => void
}

/** The head of a column: a button where one can sort by it, plain words where not. */
export function SortHeader<Row>({ column, sort, onSort }: SortHeaderProps<Row>) {
  const numeric = column.numeric || undefined
  if (column.sortBy === undefined) {
    return (
      <th scope="col" data-numeric={numeric}>
        {column.header}
      </th>
    )
  }
  const direction = sort?.column === column.id ? sort.direction : 'none'
  return (
    <th scope="col" data-numeric={numeric} aria-sort={direction}>
      <button className="kg-table__sort" type="button" onClick={onSort}>
        {column.header}
        <svg className="kg-table__arrows" width="10" height="14" viewBox="0 0 10 14" aria-hidden="true">
          <path className="kg-table__up" d="M5 1l4 5H1z" />
          <path className="kg-table__down" d="M5 13l4-5H1z" />
        </svg>
      </button>
    </th>
  )
}

import { useId } from 'react'
import type { Sort } from './sortRows.ts'
import type { TableColumn, TableWords } from './TableColumn.ts'

interface SortChoiceProps<Row> {
  readonly columns: readonly TableColumn<Row>[]
  readonly sort: Sort | null
  readonly onSort: (sort: Sort) => void
  readonly words: TableWords
}

const directions = ['ascending', 'descending'] as const

/** On a phone the table has no head to press, so the same choice is a list. */
export function SortChoice<Row>({ columns, sort, onSort, words }: SortChoiceProps<Row>) {
  const id = useId()
  const sortable = columns.filter((column) => column.sortBy !== undefined)
  if (sortable.length === 0) return null
  const choose = (value: string) => {
    const direction = directions.find((each) => value.startsWith(`${each} `))
    if (direction !== undefined) onSort({ column: value.slice(direction.length + 1), direction })
  }
  return (
    <div className="kg-table__choice">
      <label className="kg-label" htmlFor={id}>
        {words.sortBy}
      </label>
      <select
        className="ds-input"
        id={id}
        value={sort === null ? '' : `${sort.direction} ${sort.column}`}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="" disabled={sort !== null}>
          {words.unsorted}
        </option>
        {sortable.flatMap((column) =>
          directions.map((direction) => (
            <option key={`${direction} ${column.id}`} value={`${direction} ${column.id}`}>
              {column.header}, {words[direction]}
            </option>
          )),
        )}
      </select>
    </div>
  )
}

import { useId, useRef, useState } from 'react'
import './DataTable.css'
import { SortChoice } from './SortChoice.tsx'
import { SortHeader } from './SortHeader.tsx'
import { type Sort, turnSort } from './sortRows.ts'
import { TableBody } from './TableBody.tsx'
import type { TableColumn, TableWords } from './TableColumn.ts'
import { useOverflow } from './useOverflow.ts'

interface DataTableProps<Row> {
  readonly caption: string
  /** For a table right under a heading that says the same. */
  readonly captionHidden?: boolean
  /** The first column names the row. */
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Rows of one group stand together under its name, groups in the order the rows first came. */
  readonly groupOf?: (row: Row) => string
  /** Give both to keep the order in the address; leave both out and the table keeps it. */
  readonly sort?: Sort | null
  readonly onSort?: (sort: Sort) => void
  readonly words: TableWords
}

/** A table to sort and read across; below 640 px each row is a block that names its cells. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = false, columns, words } = props
  const captionId = useId()
  const [kept, keep] = useState<Sort | null>(null)
  const sort = props.sort === undefined ? kept : props.sort
  const setSort = props.onSort ?? keep
  const frame = useRef<HTMLDivElement>(null)
  const overflows = useOverflow(frame)
  return (
    <div className="kg-table">
      <SortChoice columns={columns} sort={sort} onSort={setSort} words={words} />
      {overflows && (
        <p id={`${captionId}-sideways`} className="kg-table__sideways kg-no-print">
          {words.sideways}
        </p>
      )}
      {/* Focus goes to the frame only where there is something to scroll by keyboard. */}
      <div
        ref={frame}
        className="kg-table__frame"
        data-overflows={overflows || undefined}
        {...(overflows && {
          role: 'region',
          'aria-labelledby': captionId,
          'aria-describedby': `${captionId}-sideways`,
          tabIndex: 0,
        })}
      >
        <table className="kg-table__table">
          <caption id={captionId} className={captionHidden ? 'kg-visually-hidden' : 'kg-table__caption'}>
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHeader
                  key={column.id}
                  column={column}
                  sort={sort}
                  onSort={() => setSort(turnSort(sort, column.id))}
                />
              ))}
            </tr>
          </thead>
          <TableBody columns={columns} rows={props.rows} rowKey={props.rowKey} groupOf={props.groupOf} sort={sort} />
        </table>
      </div>
    </div>
  )
}

import { useMemo, useState } from 'react'
import { useTableWords } from '../../blocks/useTableWords.ts'
import { DataTable } from '../../design/DataTable.tsx'
import { type Sort, sortRows } from '../../design/sortRows.ts'
import type { TableColumn } from '../../design/TableColumn.ts'
import { FirstRows } from './FirstRows.tsx'

interface LongTableProps<Row> {
  readonly caption: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly first: number
}

/** A table whose first rows are shown, after all of them have been sorted. */
export function LongTable<Row>({ caption, columns, rows, rowKey, first }: LongTableProps<Row>) {
  const words = useTableWords()
  const [sort, setSort] = useState<Sort | null>(null)
  const sorted = useMemo(() => {
    const sortBy = columns.find(({ id }) => id === sort?.column)?.sortBy
    return sort && sortBy ? sortRows(rows, sortBy, sort.direction) : rows
  }, [columns, rows, sort])
  return (
    <FirstRows rows={sorted} first={first}>
      {(shown) => (
        <DataTable
          caption={caption}
          captionHidden
          columns={columns}
          rows={shown}
          rowKey={rowKey}
          sort={sort}
          onSort={setSort}
          words={words}
        />
      )}
    </FirstRows>
  )
}

import type { GridView, HeadCell } from '../../../blocks/slice/gridView.ts'
import type { PivotSelection } from '../../../core/select/PivotSelection.ts'
import { SortHeader } from '../../../design/SortHeader.tsx'

interface PivotHeadProps {
  readonly view: GridView
  readonly sort: PivotSelection['sort']
  readonly onSort: (sort: PivotSelection['sort']) => void
  readonly totalName: string
}

/** One line a variable across the top; the lowest has the buttons that sort. */
export function PivotHead({ view, sort, onSort, totalName }: PivotHeadProps) {
  const { rowNames, heads, headRows, columns, hasRowTotals } = view
  const lowest = heads.at(-1) ?? columns.map((): HeadCell => ({ name: view.measureName, span: 1, path: '' }))
  const corner = rowNames.length === 0 ? [''] : rowNames
  return (
    <thead>
      {heads.slice(0, -1).map((line, index) => (
        <tr key={line[0]?.path ?? index} aria-rowindex={index + 1}>
          <td colSpan={corner.length} />
          {line.map(({ name, span, path }) => (
            <th key={path} scope="colgroup" colSpan={span}>
              {name}
            </th>
          ))}
          {hasRowTotals && <td />}
        </tr>
      ))}
      <tr aria-rowindex={headRows}>
        {corner.map((name, index) => (
          <SortHeader
            key={name}
            column={{
              id: 'name',
              header: name,
              numeric: false,
              cell: () => null,
              ...(index === 0 && { sortBy: () => null }),
            }}
            sort={sort === null && index === 0 ? { column: 'name', direction: 'ascending' } : null}
            onSort={() => onSort(null)}
          />
        ))}
        {lowest.map(({ name }, at) => {
          const column = columns[at] as number
          const isSorted = sort?.column === column
          return (
            <SortHeader
              key={column}
              column={{ id: 'figure', header: name, numeric: true, cell: () => null, sortBy: () => null }}
              sort={isSorted ? { column: 'figure', direction: sort.falling ? 'descending' : 'ascending' } : null}
              onSort={() => onSort({ column, falling: !(isSorted && sort.falling) })}
            />
          )
        })}
        {hasRowTotals && (
          <th scope="col" data-numeric>
            {totalName}
          </th>
        )}
      </tr>
    </thead>
  )
}

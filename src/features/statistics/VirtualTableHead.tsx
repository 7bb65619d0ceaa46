import { printSort } from '../../blocks/sortAddress.ts'
import { useAddress } from '../../blocks/useAddress.ts'
import { SortHeader } from '../../design/SortHeader.tsx'
import { type Sort, turnSort } from '../../design/sortRows.ts'
import type { StatisticsColumn } from './tableColumns.ts'

interface VirtualTableHeadProps {
  readonly columns: readonly StatisticsColumn[]
  readonly sort: Sort
  readonly placeName: string
}

/** Every column can be sorted by; the order stands in the address. */
export function VirtualTableHead({ columns, sort, placeName }: VirtualTableHeadProps) {
  const { change } = useAddress()
  const heads = [{ id: 'sted', header: placeName, numeric: false }, ...columns]
  return (
    <thead>
      <tr aria-rowindex={1}>
        {heads.map(({ id, header, numeric }) => (
          <SortHeader
            key={id}
            column={{ id, header, numeric, cell: () => null, sortBy: () => null }}
            sort={sort}
            onSort={() => change({ sorter: printSort(turnSort(sort, id)) })}
          />
        ))}
      </tr>
    </thead>
  )
}

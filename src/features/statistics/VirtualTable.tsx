import { useVirtualizer } from '@tanstack/react-virtual'
import { useId, useRef } from 'react'
import { useDataLanguage } from '../../blocks/useDataLanguage.ts'
import type { Sort } from '../../design/sortRows.ts'
import '../../design/DataTable.css'
import { usePrinting } from '../../design/usePrinting.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { ScrollFrame } from './ScrollFrame.tsx'
import { rowHeight, SpacerRow } from './SpacerRow.tsx'
import type { StatisticsRow } from './StatisticsRow.ts'
import type { StatisticsColumn } from './tableColumns.ts'
import { texts } from './texts.ts'
import './VirtualTable.css'
import { VirtualTableHead } from './VirtualTableHead.tsx'

interface VirtualTableProps {
  readonly caption: string
  readonly columns: readonly StatisticsColumn[]
  readonly rows: readonly StatisticsRow[]
  readonly sort: Sort
  /** The place whose rows stand out. */
  readonly homeId: string
}

const mostOnPaper = 400

/** Thousands of rows, of which only those in sight are on the page; screen readers are told how many there are. */
export function VirtualTable({ caption, columns, rows, sort, homeId }: VirtualTableProps) {
  const t = useTexts(texts)
  const lang = useDataLanguage()
  const captionId = useId()
  const frame = useRef<HTMLElement>(null)
  const printing = usePrinting()
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const inSight = virtual.getVirtualItems().map(({ index }) => index)
  const shown = printing ? rows.slice(0, mostOnPaper).map((_, index) => index) : inSight
  const first = shown[0] ?? 0
  const after = printing ? 0 : rows.length - 1 - (shown.at(-1) ?? -1)
  return (
    <ScrollFrame frame={frame} captionId={captionId} className="kg-virtual">
      <table className="kg-virtual__table" aria-rowcount={rows.length + 1}>
        <caption id={captionId} className="kg-visually-hidden" lang={lang}>
          {caption}
        </caption>
        <VirtualTableHead columns={columns} sort={sort} placeName={t.place} />
        <tbody>
          <SpacerRow rows={first} columns={columns.length + 1} />
          {shown.map((index) => (
            <VirtualRow key={index} row={rows[index]} rowIndex={index + 2} columns={columns} homeId={homeId} />
          ))}
          <SpacerRow rows={after} columns={columns.length + 1} />
        </tbody>
      </table>
    </ScrollFrame>
  )
}

interface VirtualRowProps {
  readonly row: StatisticsRow | undefined
  readonly rowIndex: number
  readonly columns: readonly StatisticsColumn[]
  readonly homeId: string
}

function VirtualRow({ row, rowIndex, columns, homeId }: VirtualRowProps) {
  if (row === undefined) return null
  return (
    <tr aria-rowindex={rowIndex} data-home={row.placeId === homeId || undefined}>
      <th scope="row">{row.place}</th>
      {columns.map(({ id, numeric, cell }) => {
        const { text, isGap } = cell(row)
        return (
          <td key={id} data-numeric={numeric || undefined} data-gap={isGap || undefined}>
            {text}
          </td>
        )
      })}
    </tr>
  )
}

import { useVirtualizer } from '@tanstack/react-virtual'
import { useId, useRef } from 'react'
import { usePrinting } from '../../../design/usePrinting.ts'
import '../VirtualTable.css'
import '../../../design/DataTable.css'
import { type GridView, rowOf } from '../../../blocks/slice/gridView.ts'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import { ScrollFrame } from '../ScrollFrame.tsx'
import { rowHeight, SpacerRow } from '../SpacerRow.tsx'
import './PivotGrid.css'
import { pivotTexts } from '../../../blocks/slice/pivotTexts.ts'
import type { PivotSelection } from '../../../core/select/PivotSelection.ts'
import { PivotHead } from './PivotHead.tsx'
import { PivotRow } from './PivotRow.tsx'
import { useSorting } from './useSorting.ts'

interface PivotGridProps {
  readonly view: GridView
  readonly caption: string
  readonly sort: PivotSelection['sort']
}

const mostOnPaper = 400

/** The slice as a table with heads that stay; only the rows in sight are on the page. */
export function PivotGrid({ view, caption, sort }: PivotGridProps) {
  const t = useTexts(pivotTexts)
  const onSort = useSorting()
  const captionId = useId()
  const frame = useRef<HTMLElement>(null)
  const printing = usePrinting()
  const virtual = useVirtualizer({
    count: view.order.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const inSight = virtual.getVirtualItems().map(({ index }) => index)
  const shown = printing ? view.order.slice(0, mostOnPaper).map((_, index) => index) : inSight
  const before = shown[0] ?? 0
  const after = printing ? 0 : view.order.length - 1 - (shown.at(-1) ?? -1)
  const width = view.rowNames.length + view.columns.length + (view.hasRowTotals ? 1 : 0)
  return (
    <ScrollFrame frame={frame} captionId={captionId} className="kg-virtual kg-pivot-grid">
      <table className="kg-virtual__table" aria-rowcount={view.order.length + view.headRows + 1}>
        <caption id={captionId} className="kg-visually-hidden">
          {caption}
        </caption>
        <PivotHead view={view} sort={sort} onSort={onSort} totalName={t.total} />
        <tbody>
          <SpacerRow rows={before} columns={width} />
          {shown.map((index) => (
            <PivotRow key={index} row={rowOf(view, view.order[index] as number)} rowIndex={index + view.headRows + 1} />
          ))}
          <SpacerRow rows={after} columns={width} />
        </tbody>
        {view.totals !== null && (
          <tfoot>
            <PivotRow row={view.totals} rowIndex={view.order.length + view.headRows + 1} />
          </tfoot>
        )}
      </table>
    </ScrollFrame>
  )
}

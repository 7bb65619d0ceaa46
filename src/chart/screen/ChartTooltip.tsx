import { type RefObject, useLayoutEffect, useState } from 'react'
import type { ResolvedChart } from '../ResolvedChart.ts'
import { atCursor, type Cursor } from './cursor.ts'
import { MarkerShape } from './MarkerShape.tsx'
import { placeOf } from './nearestPoint.ts'
import { placeTooltip } from './placeTooltip.ts'
import { type TooltipRow, tooltipHead, tooltipRows } from './tooltipRows.ts'

interface ChartTooltipProps {
  readonly chart: ResolvedChart
  readonly cursor: Cursor
  readonly frame: RefObject<HTMLDivElement | null>
  readonly ask: string
}

/** What is at the cursor, in words, beside the point and never on it. The live region says the same. */
export function ChartTooltip({ chart, cursor, frame, ask }: ChartTooltipProps) {
  const [corner, setCorner] = useState({ x: 0, y: 0 })
  const point = atCursor(chart, cursor)?.point
  useLayoutEffect(() => {
    const tooltip = frame.current
    if (!tooltip || !point) return
    const size = { width: tooltip.offsetWidth, height: tooltip.offsetHeight }
    setCorner(placeTooltip({ point: placeOf(chart, point), tooltip: size, frame: chart }))
  }, [chart, point, frame])
  return (
    <div className="kg-chart-tooltip" ref={frame} style={{ left: corner.x, top: corner.y }} aria-hidden="true">
      <p className="kg-chart-tooltip__period">{point && tooltipHead(chart, point)}</p>
      {tooltipRows(chart, cursor).map((row) => (
        <TooltipLine key={row.series.key} row={row} />
      ))}
      <p className="kg-chart-tooltip__ask">{ask}</p>
    </div>
  )
}

function TooltipLine({ row: { series, point, isCurrent } }: { row: TooltipRow }) {
  return (
    <p
      className="kg-chart-tooltip__line"
      data-current={isCurrent || undefined}
      data-gap={point.value === null || undefined}
    >
      <svg width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true">
        <MarkerShape
          x={0}
          y={0}
          marker={series.marker}
          size={4}
          color={series.color}
          open={point.marker === 'open' || series.open}
        />
      </svg>
      <span>{series.label}</span>
      <span className="kg-chart-tooltip__value">{point.label}</span>
      {point.value !== null && point.statusWords !== '' && (
        <span className="kg-chart-tooltip__status">{point.statusWords}</span>
      )}
    </p>
  )
}

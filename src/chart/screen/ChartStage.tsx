import { lazy, Suspense, useDeferredValue, useId, useState } from 'react'
import type { ResolvedChart } from '../ResolvedChart.ts'
import './ChartStage.css'
import { ChartTooltip } from './ChartTooltip.tsx'
import { atCursor, type Cursor } from './cursor.ts'
import { placeOf } from './nearestPoint.ts'
import { type DrawnNode, SvgView } from './SvgView.tsx'
import { screenColors } from './screenColors.ts'
import { type CursorActs, useChartCursor } from './useChartCursor.ts'

interface ChartStageProps extends CursorActs {
  readonly chart: ResolvedChart
  /** The same chart as the SVG writer draws it: it stands there until somebody works with the chart. */
  readonly drawing: DrawnNode
  readonly words: {
    readonly role: string
    readonly keys: string
    /** At the foot of the tooltip: what a press leads to. */
    readonly ask: string
  }
}

const InteractiveChart = lazy(async () => {
  // Where the code can not be had the drawing goes on standing, and the cursor works on it.
  const loaded = await import('./InteractiveChart.tsx').catch(() => null)
  return { default: loaded?.InteractiveChart ?? StillChart }
})

/** Further down than a screen reaches; what stands lower in a long ranking is drawn when the page has answered. */
const firstReach = 1600

function StillChart({ drawing }: { drawing: DrawnNode }) {
  const isWhole = useDeferredValue(true, false)
  return <SvgView drawing={drawing} aria-hidden="true" {...(!isWhole && { reach: firstReach })} />
}

/** A chart one can work with: by arrow keys, mouse or touch. Recharts is read when somebody comes near. */
export function ChartStage({ chart, drawing, words, onPick, onAsk }: ChartStageProps) {
  const [isAwake, setAwake] = useState(false)
  const { cursor, heard, tooltip, handlers } = useChartCursor(chart, { onPick, onAsk })
  const [summaryId, keysId] = [useId(), useId()]
  const wake = () => setAwake(true)
  return (
    <div
      className="kg-chart-stage"
      role="application"
      aria-roledescription={words.role}
      aria-label={chart.headline}
      aria-describedby={`${summaryId} ${keysId}`}
      tabIndex={0}
      onFocus={wake}
      onPointerEnter={wake}
      {...handlers}
    >
      {isAwake && !chart.stack ? (
        <Suspense fallback={<StillChart drawing={drawing} />}>
          <InteractiveChart chart={chart} drawing={drawing} raised={cursor?.series ?? null} />
        </Suspense>
      ) : (
        <StillChart drawing={drawing} />
      )}
      {cursor && <CursorMark chart={chart} cursor={cursor} />}
      {cursor && <ChartTooltip chart={chart} cursor={cursor} frame={tooltip} ask={words.ask} />}
      <p className="kg-visually-hidden" id={summaryId}>
        {chart.summary}
      </p>
      <p className="kg-visually-hidden" id={keysId}>
        {words.keys}
      </p>
      <p className="kg-visually-hidden" aria-live="polite">
        {heard}
      </p>
    </div>
  )
}

/** A ring round the point, and a hairline to its place on the time axis. */
function CursorMark({ chart, cursor }: { chart: ResolvedChart; cursor: Cursor }) {
  const at = atCursor(chart, cursor)
  if (!at) return null
  const { x, y } = placeOf(chart, at.point)
  const { plot, width, height, mark } = chart
  const isOverTime = mark === 'line' || mark === 'column'
  return (
    <svg className="kg-chart-stage__cursor" width={width} height={height} aria-hidden="true">
      {isOverTime && <path d={`M${x},${plot.y}V${plot.y + plot.height}`} stroke={screenColors.axis} strokeWidth={1} />}
      <circle cx={x} cy={y} r={10} fill="none" stroke={screenColors.page} strokeWidth={5} />
      <circle cx={x} cy={y} r={10} fill="none" stroke={screenColors.ink} strokeWidth={2} />
    </svg>
  )
}

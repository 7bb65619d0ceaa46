import { ComposedChart, Line, Scatter, XAxis, YAxis } from 'recharts'
import type { ResolvedChart } from '../ResolvedChart.ts'
import { ChartBar } from './ChartBar.tsx'
import { drawingLayers } from './drawingLayers.ts'
import { lineRuns, markerPoints } from './lineRuns.ts'
import { MarkerShape } from './MarkerShape.tsx'
import { type DrawnNode, DrawnNodes } from './SvgView.tsx'
import { chartMargin, screenAxis } from './screenAxis.ts'
import { screenColors } from './screenColors.ts'

interface InteractiveChartProps {
  readonly chart: ResolvedChart
  readonly drawing: DrawnNode
  /** The series under the cursor, drawn on top and stronger; null for none. */
  readonly raised: number | null
}

/**
 * The chart as recharts draws it. Figures go through its scales, set to the domains and pixels the chart has decided; axes, labels
 * and notes are those of the drawing, before and after the series. A test holds the two to the same points.
 */
export function InteractiveChart({ chart, drawing, raised }: InteractiveChartProps) {
  const { behind, before } = drawingLayers(drawing)
  const order = chart.series
    .map((_, index) => index)
    .toSorted((a, b) => strength(chart, a, raised) - strength(chart, b, raised))
  const x = screenAxis(chart.horizontal)
  const y = screenAxis(chart.vertical, true)
  const text = { fontFamily: String(drawing.attrs['font-family'] ?? ''), fontSize: drawing.attrs['font-size'] ?? 13 }
  return (
    <ComposedChart
      className="kg-interactive-chart"
      width={chart.width}
      height={chart.height}
      margin={chartMargin(chart)}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <g {...text}>
        <DrawnNodes nodes={behind} />
      </g>
      <XAxis hide type="number" dataKey="x" allowDataOverflow={false} {...x} />
      <YAxis hide type="number" dataKey="y" allowDataOverflow={false} width={0} {...y} />
      {order.map((index) => seriesParts(chart, index, raised === index))}
      <g {...text}>
        <DrawnNodes nodes={before} />
      </g>
    </ComposedChart>
  )
}

function strength({ series }: ResolvedChart, index: number, raised: number | null): number {
  return raised === index ? Number.MAX_VALUE : (series[index]?.weight ?? 0)
}

/** Recharts looks for its own elements among the chart's children, so these are elements and not a component. */
function seriesParts(chart: ResolvedChart, index: number, isRaised: boolean) {
  const series = chart.series[index]
  if (!series) return null
  const weight = isRaised ? Math.max(series.weight, 3) : series.weight
  const still = { isAnimationActive: false, legendType: 'none', tooltipType: 'none', zIndex: 0 } as const
  return [
    ...lineRuns(series).map(({ style, data }) => (
      <Line
        key={`${series.key} ${style}`}
        className="kg-line"
        data={data}
        dataKey="y"
        type="linear"
        connectNulls={false}
        dot={false}
        activeDot={false}
        stroke={screenColors[series.color]}
        strokeWidth={style === 'dotted' ? weight * 0.75 : weight}
        strokeLinejoin="round"
        {...(style === 'dotted' && { strokeDasharray: series.weight < 2 ? '2 3' : '2 4' })}
        {...still}
      />
    )),
    <Scatter
      key={`${series.key} points`}
      data={markerPoints(chart, series)}
      shape={({ cx = 0, cy = 0, payload }: PlacedPoint) => (
        <PointShape x={cx} y={cy} index={(payload as { index: number }).index} series={series} chart={chart} />
      )}
      {...still}
    />,
  ]
}

/** What recharts tells of a figure it has placed. */
interface PlacedPoint {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly payload?: unknown
}

interface PointShapeProps {
  readonly x: number
  readonly y: number
  /** The point's place in its series. */
  readonly index: number
  readonly series: ResolvedChart['series'][number]
  readonly chart: ResolvedChart
}

function PointShape({ x, y, index, series, chart }: PointShapeProps) {
  const point = series.points[index]
  if (!point) return null
  const { marker, markerSize, color, open } = series
  return (
    <g className="kg-point" data-series={series.key} data-period={point.period} data-x={x} data-y={y}>
      {point.bar && <ChartBar chart={chart} point={point} color={color} x={x} y={y} />}
      {point.marker !== 'none' && (
        <MarkerShape
          x={x}
          y={y}
          marker={marker}
          size={markerSize}
          color={color}
          open={open || point.marker === 'open'}
        />
      )}
    </g>
  )
}

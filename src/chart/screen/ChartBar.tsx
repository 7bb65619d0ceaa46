import { useId } from 'react'
import type { ResolvedChart } from '../ResolvedChart.ts'
import type { ColorName, ResolvedPoint } from '../ResolvedSeries.ts'
import { screenColors } from './screenColors.ts'

interface ChartBarProps {
  readonly chart: ResolvedChart
  readonly point: ResolvedPoint
  readonly color: ColorName
  /** Where recharts has placed the value. */
  readonly x: number
  readonly y: number
}

/** A bar from its foot to where its value stands; hatched where the figure is uncertain. */
export function ChartBar({ chart, point, color, x, y }: ChartBarProps) {
  const patternId = useId()
  if (!point.bar) return null
  const bar =
    chart.vertical.kind === 'band'
      ? { ...point.bar, ...span(point.bar.x, point.bar.width, x) }
      : { ...point.bar, ...rise(point.bar, y) }
  if (!point.uncertain) return <rect {...bar} fill={screenColors[color]} />
  return (
    <>
      <pattern id={patternId} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} fill={screenColors.page} />
        <path d="M1.5 0V6" stroke={screenColors[color]} strokeWidth={3} />
      </pattern>
      <rect {...bar} fill={`url(#${patternId})`} stroke={screenColors[color]} strokeWidth={1} />
    </>
  )
}

/** The end of the bar that is not its foot follows the value. */
function span(start: number, length: number, value: number): { x: number; width: number } {
  const isLeftOfFoot = Math.abs(value - start) < Math.abs(value - (start + length))
  return isLeftOfFoot ? { x: value, width: start + length - value } : { x: start, width: value - start }
}

function rise(bar: { y: number; height: number }, value: number): { y: number; height: number } {
  const isAboveFoot = Math.abs(value - bar.y) <= Math.abs(value - (bar.y + bar.height))
  return isAboveFoot ? { y: value, height: bar.y + bar.height - value } : { y: bar.y, height: value - bar.y }
}

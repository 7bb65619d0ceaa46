import type { ResolvedChart, ResolvedTarget } from '../ResolvedChart.ts'
import { besidePoint } from './besidePoint.ts'
import type { NativeSeries } from './NativeChart.ts'

/** A target as a dashed line of its own, named where our own drawing names it. */
export function nativeTarget(
  chart: ResolvedChart,
  target: ResolvedTarget,
  periods: readonly { readonly time: number }[],
  kind: 'line' | 'scatter',
  shift: number,
): NativeSeries {
  const { mark, labelAt } = target
  const place =
    mark && labelAt ? besidePoint(labelAt, mark.y, chart.height) : { position: targetPosition(chart, target), shift: 0 }
  const name = { shows: 'name', ...place, isBold: !target.superseded } as const
  const corners = target.path.length > 1 ? target.path : target.mark ? [target.mark] : []
  const level = target.level === null ? [] : periods.map(({ time }) => ({ time, value: target.level }))
  const points = corners.length > 0 ? corners : level
  return {
    name: target.label,
    color: 'target',
    shape: 'line',
    cells: points.map(({ time, value }, i) => ({
      x: kind === 'line' ? i : time - shift,
      value,
      fill: null,
      label: i === points.length - 1 ? name : null,
    })),
    stroke: points.length > 1 ? { width: 1.75, dash: 'dash' } : null,
    marker: corners.length > 0 ? { symbol: 'diamond', size: 10, isOpen: target.superseded } : null,
    inLegend: false,
  }
}

/** For one our own drawing names in its key: above the mark, or below it where fewer figures are named. */
function targetPosition({ series }: ResolvedChart, { mark, label }: ResolvedTarget): 't' | 'b' {
  if (!mark) return 't'
  const half = (label.length * letter) / 2
  const isIn = (x: number, y: number, width: number, top: number) =>
    x < mark.x + half && x + width > mark.x - half && y + 10 > top && y - 10 < top + 20
  const taken = (top: number) =>
    series.flatMap(({ points, endLabel }) =>
      points.filter(({ x, y, value, valueLabel }, i) => {
        if (y === null || value === null) return false
        const isEnd = endLabel && i === points.length - 1
        if (isEnd) return isIn(x + 8, y, endLabel.text.length * letter, top)
        if (!valueLabel) return isIn(x - 5, y, 10, top)
        const { box } = valueLabel
        return isIn(box.x, box.y + box.height / 2, box.width, top)
      }),
    ).length
  return taken(mark.y - 28) <= taken(mark.y + 8) ? 't' : 'b'
}

/** About the width of a letter, in pixels. */
const letter = 7

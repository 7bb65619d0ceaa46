import { resolveBar } from './bar/resolveBar.ts'
import type { ChartFrame, ChartSpec } from './ChartSpec.ts'
import type { Drawing } from './Drawing.ts'
import { resolveColumn, resolveLine } from './line/resolveLine.ts'
import type { ResolvedChart } from './ResolvedChart.ts'
import { resolveEmpty } from './resolveEmpty.ts'
import { resolveScatter } from './scatter/resolveScatter.ts'
import { resolveSpark } from './spark/resolveSpark.ts'
import { resolvePyramid } from './stack/resolvePyramid.ts'
import { resolveStack } from './stack/resolveStack.ts'
import { valuedPoints } from './words/leadSeries.ts'
import { withWords } from './words/withWords.ts'

/**
 * Decides everything about a chart: where each figure, gap, line, label and note stands, and what is said of them.
 * Sizes in CSS pixels. Never fails: a chart without figures says so.
 */
export function resolveChart(spec: ChartSpec, frame: ChartFrame): ResolvedChart {
  return withWords(spec, frame, resolveMark(spec, frame))
}

function resolveMark(spec: ChartSpec, frame: ChartFrame): Drawing {
  const periods = new Set(spec.series.flatMap(valuedPoints).map(({ period }) => period.id))
  if (periods.size === 0) return resolveEmpty(spec, frame)
  switch (spec.mark) {
    case 'spark':
      return resolveSpark(spec, frame)
    case 'bar':
    case 'dot':
      return resolveBar(spec, frame)
    case 'scatter':
      return resolveScatter(spec, frame)
    case 'pyramid':
      return spec.stack ? resolvePyramid(spec, frame) : resolveBar(spec, frame)
    case 'stack':
      return spec.stack ? resolveStack(spec, frame) : resolveBar(spec, frame)
    case 'line':
      return periods.size === 1 ? resolveOnePeriod(spec, frame) : resolveLine(spec, frame)
    case 'column':
      return periods.size === 1 ? resolveOnePeriod(spec, frame) : resolveColumn(spec, frame)
  }
}

/** One period with figures is no development: it is shown as bars from 0. */
function resolveOnePeriod(spec: ChartSpec, frame: ChartFrame): Drawing {
  return resolveBar({ ...spec, mark: 'bar', period: null }, frame)
}

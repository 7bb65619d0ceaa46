import type { ChartFrame, ChartSpec } from './ChartSpec.ts'
import type { ResolvedChart } from './ResolvedChart.ts'
import { resolveChart } from './resolveChart.ts'
import { picturePadding } from './words/captions.ts'

/**
 * The chart whose full picture, captions and padding included, is as wide as the frame, and as high where the frame has a
 * height and the mark can follow it. Sizes in CSS pixels.
 */
export function resolvePicture(spec: ChartSpec, frame: ChartFrame): ResolvedChart {
  const inner = { ...frame, width: frame.width - 2 * picturePadding, height: null }
  const chart = resolveChart(spec, inner)
  if (frame.height === null) return chart
  const { above, below } = chart.captions
  const height = Math.max(160, frame.height - above.height - below.height - 3 * picturePadding)
  return resolveChart(spec, { ...inner, height })
}

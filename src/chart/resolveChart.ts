import { resolveBar } from './bar/resolveBar.ts'
import type { ChartFrame, ChartSpec } from './ChartSpec.ts'
import type { Drawing } from './Drawing.ts'
import { resolveLine } from './line/resolveLine.ts'
import type { ResolvedChart } from './ResolvedChart.ts'
import { resolveEmpty } from './resolveEmpty.ts'
import { hasFigures, resolveSpark } from './spark/resolveSpark.ts'
import { captionsOf } from './words/captions.ts'
import { notesOf } from './words/notes.ts'
import { resolveTable } from './words/resolveTable.ts'
import { sourceLines } from './words/sourceLines.ts'
import { statusKeyOf } from './words/statusKey.ts'
import { subtitleOf } from './words/subtitle.ts'
import { summaryOf } from './words/summary.ts'

/**
 * Decides everything about a chart: where each figure, gap, line, label and note stands, and what is said of them.
 * Sizes in CSS pixels. Never fails: a chart without figures says so.
 */
export function resolveChart(spec: ChartSpec, frame: ChartFrame): ResolvedChart {
  const drawing = resolveMark(spec, frame)
  const notes = notesOf(spec, frame, drawing)
  const statusKey = statusKeyOf(spec, frame, drawing)
  const sources = sourceLines(spec, frame)
  const subtitle = subtitleOf(spec, frame, drawing)
  return {
    ...drawing,
    id: spec.id,
    locale: frame.locale,
    width: frame.width,
    headline: spec.headline,
    subtitle,
    notes,
    statusKey,
    sources,
    summary: summaryOf(spec, frame, drawing),
    table: resolveTable(spec, frame, drawing),
    captions: captionsOf({ headline: spec.headline, subtitle, notes, statusKey, sources }, frame),
  }
}

function resolveMark(spec: ChartSpec, frame: ChartFrame): Drawing {
  if (!hasFigures(spec)) return resolveEmpty(spec, frame)
  switch (spec.mark) {
    case 'spark':
      return resolveSpark(spec, frame)
    case 'bar':
    case 'dot':
      return resolveBar(spec, frame)
    case 'column':
    case 'line':
      return hasOnePeriod(spec) ? resolveBar({ ...spec, mark: 'bar', period: null }, frame) : resolveLine(spec, frame)
  }
}

/** One period with figures is no development: it is shown as bars from 0. */
function hasOnePeriod({ series }: ChartSpec): boolean {
  const valued = series.flatMap(({ points }) => points.filter((point) => point.observation.value !== null))
  return new Set(valued.map((point) => point.period.id)).size === 1
}

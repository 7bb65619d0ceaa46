import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import type { Drawing } from '../Drawing.ts'
import type { ResolvedChart } from '../ResolvedChart.ts'
import { captionsOf } from './captions.ts'
import { notesOf } from './notes.ts'
import { resolveTable } from './resolveTable.ts'
import { sourceLines } from './sourceLines.ts'
import { statusKeyOf } from './statusKey.ts'
import { subtitleOf } from './subtitle.ts'
import { summaryOf } from './summary.ts'

/** The drawing with everything that is said of it: names, notes, signs, sources, summary and table. */
export function withWords(spec: ChartSpec, frame: ChartFrame, drawing: Drawing): ResolvedChart {
  const words = {
    headline: spec.headline,
    subtitle: subtitleOf(spec, frame, drawing),
    notes: notesOf(spec, frame, drawing),
    statusKey: statusKeyOf(spec, frame, drawing),
    sources: sourceLines(spec, frame),
  }
  return {
    ...drawing,
    ...words,
    id: spec.id,
    locale: frame.locale,
    width: frame.width,
    summary: summaryOf(spec, frame, drawing),
    table: resolveTable(spec, frame, drawing),
    captions: captionsOf(words, frame),
  }
}

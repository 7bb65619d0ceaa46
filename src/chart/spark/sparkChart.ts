import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import type { ResolvedChart } from '../ResolvedChart.ts'
import { resolveSpark } from './resolveSpark.ts'

const noLines = { height: 0, lines: [] }

/**
 * A spark without words, for a tile or a row that says everything itself. The words of a chart are many times as much code as
 * its line, and the front page has only sparks. The series must have a figure.
 */
export function sparkChart(spec: ChartSpec, frame: ChartFrame): ResolvedChart {
  return {
    ...resolveSpark(spec, frame),
    id: spec.id,
    locale: frame.locale,
    width: frame.width,
    headline: spec.headline,
    subtitle: '',
    notes: [],
    statusKey: [],
    sources: [],
    summary: spec.headline,
    table: { caption: spec.headline, columns: [], rows: [], notes: [] },
    captions: { above: noLines, below: noLines, padding: 0 },
  }
}

import { chartSlideParts } from '../../chart/pptx/chartSlideParts.ts'
import type { Place, Slide, SlidePart } from '../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import type { ResolvedChart } from '../../chart/ResolvedChart.ts'
import { resolveChart } from '../../chart/resolveChart.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { deckTexts } from './deckTexts.ts'
import { slideFoot, slideNotes } from './slideFoot.ts'
import { slideHead } from './slideHead.ts'

/** Pixels of our drawing to an inch of the slide: 13 pixels are then 14 points, which reads from the back of the room. */
export const pixelsPerInch = 67
/** More bars than this do not read on a slide; the rest stands on the next. */
const mostBars = 20

/** What is shown, and what was written beside it by hand. */
export interface FigureWords {
  /** Empty for the chart's own headline. */
  readonly title: string
  readonly comment: string
}

/** A chart as one slide, or as several where it has more bars than one can hold. */
export function figureSlides(subject: ChartSubject, words: FigureWords, template: SlideTemplate): Slide[] {
  const { spec, locale } = subject
  const t = textsIn(deckTexts, locale)
  // On a slide places are bars from 0 that can be edited; dots on a cut axis are not to be had.
  const shown = spec.mark === 'dot' ? ({ ...spec, mark: 'bar' } as const) : spec
  const width = template.width - 2 * template.margin
  const measured = resolveChart(shown, { width: width * pixelsPerInch, height: null, locale })
  const title = words.title || measured.headline
  const finding = words.title && words.title !== measured.headline ? `${measured.headline}. ` : ''
  const head = slideHead(title, finding + measured.subtitle, template)
  const foot = slideFoot(measured, words.comment, template)
  const place = { x: template.margin, y: head.foot + 0.06, w: width, h: foot.top - head.foot - 0.16 }
  const chart = resolveChart(shown, { width: place.w * pixelsPerInch, height: place.h * pixelsPerInch, locale })
  const pieces = piecesOf(chart)
  return pieces.map(([from, to], i) => ({
    look: 'plain',
    title: pieces.length > 1 ? `${title} (${t.part(i + 1, pieces.length)})` : title,
    parts: [head.subtitle, ...drawing(chart, place, from, to, subject), ...foot.parts],
    notes: slideNotes(subject, chart, words.comment),
  }))
}

function piecesOf({ mark, series }: ResolvedChart): [number, number][] {
  if (mark !== 'bar' || series.length <= mostBars) return [[0, series.length]]
  const count = Math.ceil(series.length / mostBars)
  const each = Math.ceil(series.length / count)
  return Array.from({ length: count }, (_, i) => [i * each, Math.min(series.length, (i + 1) * each)])
}

function drawing(
  chart: ResolvedChart,
  place: Place,
  from: number,
  to: number,
  { locale, spec }: ChartSubject,
): SlidePart[] {
  const t = textsIn(deckTexts, locale)
  return chartSlideParts(chart, place, { from, to, valueName: spec.measure }, t)
}

import type { KeyFigure } from '../../chart/keyFigure/keyFigure.ts'
import type { Slide, SlidePart } from '../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import { resolveChart } from '../../chart/resolveChart.ts'
import { textWidth } from '../../chart/textWidth.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { deckTexts } from './deckTexts.ts'
import { slideFoot, slideNotes } from './slideFoot.ts'
import { slideHead } from './slideHead.ts'

/** A key figure with what was written beside it. */
export interface CollectedTile {
  readonly subject: ChartSubject
  readonly figure: KeyFigure
  readonly title: string
  readonly comment: string
}

/** As many as one slide holds, in rows of three. */
export const mostTiles = 6
const perRow = 3
const between = 0.5

/** Key figures side by side. */
export function tileSlide(tiles: readonly CollectedTile[], heading: string, template: SlideTemplate): Slide {
  const charts = tiles.map(({ subject }) =>
    resolveChart(subject.spec, { width: 900, height: null, locale: subject.locale }),
  )
  const [first] = charts
  if (!first) throw new Error('a slide without key figures')
  const sources = [...new Map(charts.flatMap((chart) => chart.sources).map((one) => [one.text, one])).values()]
  const t = textsIn(deckTexts, first.locale)
  const [only] = tiles
  const title = tiles.length === 1 && only ? only.title : t.keyFigures
  const head = slideHead(title, heading, template)
  const foot = slideFoot({ locale: first.locale, notes: [], voids: [], statusKey: [], sources }, '', template)
  const top = head.foot + 0.25
  const rows = Math.ceil(tiles.length / perRow)
  const w = (template.width - 2 * template.margin - (perRow - 1) * between) / perRow
  const h = Math.min(2.6, (foot.top - top - 0.1) / rows)
  return {
    look: 'plain',
    title,
    parts: [
      head.subtitle,
      ...tiles.flatMap((tile, i) =>
        tileParts(tile, { x: template.margin + (i % perRow) * (w + between), y: top + Math.floor(i / perRow) * h, w }),
      ),
      ...foot.parts,
    ],
    notes: tiles.flatMap(({ figure, subject, comment }, i) => [
      `${figure.sentence}.`,
      ...slideNotes(subject, charts[i] ?? first, comment),
    ]),
  }
}

interface TilePlace {
  readonly x: number
  readonly y: number
  readonly w: number
}

/** A rule, the name, the value, place and period, and what has happened since. */
function tileParts({ figure, title, comment }: CollectedTile, { x, y, w }: TilePlace): SlidePart[] {
  const { value, place, period, change, target, remarks, isHome } = figure
  const about = [place, period].filter((text) => text !== '').join(' · ')
  const more = [change?.words, target?.words, ...remarks, comment].filter((text) => text !== undefined && text !== '')
  const size = textWidth(value.text, 40, 620) / 72 > w ? 22 : 40
  const text = { kind: 'text' as const, x, w }
  return [
    { kind: 'line', x1: x, y1: y, x2: x + w, y2: y, color: 'axis', width: 1, isDashed: false },
    { ...text, y: y + 0.1, h: 0.5, paragraphs: [{ text: title }], size: 14, color: 'ink', isBold: true },
    {
      ...text,
      y: y + 0.6,
      h: 0.66,
      paragraphs: [{ text: value.text }],
      size,
      color: value.isMissing ? 'subtle' : isHome ? 'home' : 'ink',
      isBold: true,
      valign: 'middle',
    },
    { ...text, y: y + 1.3, h: 0.28, paragraphs: [{ text: about }], size: 14, color: 'ink', isBold: isHome },
    { ...text, y: y + 1.58, h: 0.9, paragraphs: more.map((one) => ({ text: one ?? '' })), size: 12, color: 'subtle' },
  ]
}

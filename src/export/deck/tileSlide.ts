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

/** Points of the texts of a tile. */
interface TileLook {
  readonly name: number
  readonly value: number
  readonly about: number
  readonly more: number
}

const few: TileLook = { name: 20, value: 60, about: 20, more: 16 }
const many: TileLook = { name: 14, value: 40, about: 14, more: 12 }
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
  const columns = Math.min(perRow, Math.max(2, tiles.length))
  const rows = Math.ceil(tiles.length / columns)
  const w = (template.width - 2 * template.margin - (columns - 1) * between) / columns
  const h = (foot.top - top - 0.1) / rows
  const look = rows === 1 ? few : many
  return {
    look: 'plain',
    title,
    parts: [
      head.subtitle,
      ...tiles.flatMap((tile, i) =>
        tileParts(tile, {
          x: template.margin + (i % columns) * (w + between),
          y: top + Math.floor(i / columns) * h,
          w,
          look,
          // Alone on its slide it has its name as the title.
          isNamed: tiles.length > 1,
        }),
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
  readonly look: TileLook
  readonly isNamed: boolean
}

function nameLook({ name }: TileLook) {
  return { size: name, color: 'ink', isBold: true } as const
}

/** A rule, the name, the value, place and period, and what has happened since. */
function tileParts({ figure, title, comment }: CollectedTile, { x, y, w, look, isNamed }: TilePlace): SlidePart[] {
  const { value, place, period, change, target, remarks, isHome } = figure
  const about = [place, period].filter((text) => text !== '').join(' · ')
  const more = [change?.words, target?.words, ...remarks, comment].filter((text) => text !== undefined && text !== '')
  const size = textWidth(value.text, look.value, 620) / 72 > w ? look.value / 2 : look.value
  const nameAt = y + 0.1
  const valueAt = isNamed ? nameAt + linesHigh(2, look.name) : nameAt + 0.1
  const aboutAt = valueAt + linesHigh(1, look.value) + 0.04
  const moreAt = aboutAt + linesHigh(1, look.about) + 0.04
  const text = { kind: 'text' as const, x, w }
  const color = value.isMissing ? ('subtle' as const) : isHome ? ('home' as const) : ('ink' as const)
  return [
    { kind: 'line', x1: x, y1: y, x2: x + w, y2: y, color: 'axis', width: 1, isDashed: false },
    ...(isNamed ? [{ ...text, y: nameAt, h: valueAt - nameAt, paragraphs: [{ text: title }], ...nameLook(look) }] : []),
    { ...text, y: valueAt, h: aboutAt - valueAt, paragraphs: [{ text: value.text }], size, color, isBold: true },
    {
      ...text,
      y: aboutAt,
      h: moreAt - aboutAt,
      paragraphs: [{ text: about }],
      size: look.about,
      color: 'ink',
      isBold: isHome,
    },
    {
      ...text,
      y: moreAt,
      h: linesHigh(3, look.more),
      paragraphs: more.map((one) => ({ text: one ?? '' })),
      size: look.more,
      color: 'subtle',
    },
  ]
}

function linesHigh(lines: number, points: number): number {
  return (lines * points * 1.22) / 72
}

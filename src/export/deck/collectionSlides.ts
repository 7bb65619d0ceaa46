import type { Slide } from '../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import type { Collection } from '../collection/Collection.ts'
import { type CollectedGroup, collectedGroups, type OpenedFigure } from '../collection/collectedGroups.ts'
import type { ShownContent } from '../collection/openCollected.ts'
import { reuseForbidden } from '../reuseForbidden.ts'
import type { SubjectFrame } from '../subjectOfSelection.ts'
import type { ViewDrawing } from '../view/ViewDrawing.ts'
import { agendaSlides } from './agendaSlides.ts'
import { type FigureWords, figureSlides } from './figureSlides.ts'
import { forbiddenSlide } from './forbiddenSlide.ts'
import { type DrawPicture, pictureSlide } from './pictureSlide.ts'
import { shownPictureSlide, shownTableSlides, tableSlides } from './tableSlides.ts'
import { type CollectedTile, mostTiles, tileSlide } from './tileSlide.ts'

export interface DeckFrame extends SubjectFrame {
  readonly template: SlideTemplate
  /** Draws small multiples, which PowerPoint has no chart for; where nothing can draw they are one chart. */
  readonly picture: DrawPicture
  /** Likewise a drawing that was kept; null where its table must do. */
  readonly kept: (drawing: ViewDrawing, name: string) => Promise<Uint8Array | null>
  /** Told before each figure how many are done; what it throws ends the work. */
  readonly onStep?: (done: number, all: number) => Promise<void>
}

/** A collection as slides: cover, contents, and for each theme a divider and its figures in the order they were put. */
export async function collectionSlides(
  base: KnowledgeBase,
  collection: Collection,
  frame: DeckFrame,
): Promise<Slide[]> {
  const { groups } = collectedGroups(base, collection, frame)
  const all = groups.reduce((sum, { figures }) => sum + figures.length, 0)
  const slides: Slide[] = [cover(collection, groups, frame), ...agendaSlides(groups, frame)]
  let done = 0
  for (const group of groups) {
    slides.push({ look: 'divider', title: group.name, parts: [], notes: [] })
    for (const figures of withTilesTogether(group)) {
      await frame.onStep?.(done, all)
      slides.push(...(await slidesOf(figures, group, frame)))
      done += figures.length
    }
  }
  return slides
}

/** Each figure alone, but key figures that follow each other on one slide. */
function withTilesTogether({ figures }: CollectedGroup): OpenedFigure[][] {
  const runs: OpenedFigure[][] = []
  for (const figure of figures) {
    const last = runs.at(-1)
    const joins = figure.content.kind === 'tile' && last?.[0]?.content.kind === 'tile' && last.length < mostTiles
    if (joins) last.push(figure)
    else runs.push([figure])
  }
  return runs
}

async function slidesOf(figures: readonly OpenedFigure[], group: CollectedGroup, frame: DeckFrame): Promise<Slide[]> {
  const [first] = figures
  if (!first) return []
  const { template, picture } = frame
  const { content, collected } = first
  const forbidden = figures.flatMap((figure) => forbiddenSlides(figure, frame))
  const allowed = figures.filter(
    ({ content: one }) => one.kind === 'shown' || !reuseForbidden(one.subject, frame.locale),
  )
  if (forbidden.length > 0) return [...(await slidesOf(allowed, group, frame)), ...forbidden]
  switch (content.kind) {
    case 'tile':
      return [tileSlide(figures.flatMap(tileOf), group.name, template)]
    case 'shown':
      return shownSlides(content, collected, frame)
    case 'table':
      return tableSlides(content.subject, collected, template)
    case 'multiples': {
      const slide = await pictureSlide(content.subject, collected, template, picture)
      return slide ? [slide] : figureSlides(content.subject, collected, template)
    }
    case 'chart':
      return figureSlides(content.subject, collected, template)
  }
}

/** Its drawing, where it has one, and then its figures as tables that can be edited. */
async function shownSlides(
  { table, drawings, link }: ShownContent,
  words: FigureWords,
  frame: DeckFrame,
): Promise<Slide[]> {
  const tables = shownTableSlides(table, link, words, frame)
  const drawing = drawings.at(-1)
  const png = drawing ? await frame.kept(drawing, table.headline) : null
  return png ? [shownPictureSlide(table, { png, link, words }, frame), ...tables] : tables
}

/** A slide has the figures in it, for anyone to take out. */
function forbiddenSlides({ content, title }: OpenedFigure, { locale, template }: DeckFrame): Slide[] {
  const reason = content.kind === 'shown' ? null : reuseForbidden(content.subject, locale)
  if (content.kind === 'shown' || reason === null) return []
  return [forbiddenSlide(title, reason, content.subject.link, template)]
}

function tileOf({ content, collected, title }: OpenedFigure): CollectedTile[] {
  return content.kind === 'tile'
    ? [{ subject: content.subject, figure: content.figure, title, comment: collected.comment }]
    : []
}

/** A collection nobody has named is of its theme, where it has but one. */
function cover(
  { title }: Collection,
  groups: readonly CollectedGroup[],
  { template, today, locale }: DeckFrame,
): Slide {
  const [only] = groups
  const subject = groups.length === 1 && only?.themeId ? only.name : template.footer
  const place = { x: template.margin + 0.3, y: 4.5, w: template.width - 2 * template.margin - 1.2, h: 0.5 }
  return {
    look: 'cover',
    title: title || subject,
    parts: [{ kind: 'text', ...place, paragraphs: [{ text: formatDate(today, locale) }], size: 18, color: 'page' }],
    notes: [],
  }
}

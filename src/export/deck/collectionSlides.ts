import type { Slide } from '../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Theme } from '../../core/model/Theme.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import type { Collected, Collection } from '../collection/Collection.ts'
import { subjectOfSelection } from '../subjectOfSelection.ts'
import { deckTexts } from './deckTexts.ts'
import { figureSlides } from './figureSlides.ts'
import { pictureSlide } from './pictureSlide.ts'
import { tableSlides } from './tableSlides.ts'

export interface DeckFrame {
  readonly locale: Locale
  /** ISO date. */
  readonly today: string
  readonly template: SlideTemplate
  /** The address of the site, for links back to the live charts; empty when nobody knows. */
  readonly site: string
  /** Draws small multiples, which PowerPoint has no chart for; null where nothing can draw: then they are one chart. */
  readonly picture: (subject: ChartSubject) => Promise<Uint8Array | null>
}

/** A collection as slides: cover, contents, and for each theme a divider and its figures in the order they were put. */
export async function collectionSlides(
  base: KnowledgeBase,
  collection: Collection,
  frame: DeckFrame,
): Promise<Slide[]> {
  const groups = groupsOf(base, collection, frame)
  const slides = await Promise.all(
    groups.map(async ({ name, figures }) => [
      divider(name),
      ...(await Promise.all(figures.map((figure) => slidesOf(figure, frame)))).flat(),
    ]),
  )
  return [cover(collection, frame), ...agendas(groups, frame), ...slides.flat()]
}

interface Figure {
  readonly collected: Collected
  readonly subject: ChartSubject
}

interface Group {
  readonly name: string
  readonly figures: readonly Figure[]
}

/** What the knowledge base no longer has is left out. Themes stand in the order of the mandate. */
function groupsOf(base: KnowledgeBase, { figures }: Collection, { locale, today, site }: DeckFrame): Group[] {
  const found = figures.flatMap((collected): Figure[] => {
    const subject = subjectOfSelection(base, collected.selection, { locale, today, site })
    return subject ? [{ collected, subject }] : []
  })
  const of = (themeId: string | null) => found.filter(({ subject }) => (themeOf(base, subject)?.id ?? null) === themeId)
  const t = textsIn(deckTexts, locale)
  const named = base.themes.map((theme) => ({
    name: `${t.theme(theme.number)}: ${inLocale(theme.name, locale)}`,
    figures: of(theme.id),
  }))
  return [...named, { name: t.other, figures: of(null) }].filter((group) => group.figures.length > 0)
}

function themeOf({ themes }: KnowledgeBase, { indicator }: ChartSubject): Theme | undefined {
  return themes.find(({ id }) => id === indicator?.themeId)
}

async function slidesOf({ collected, subject }: Figure, { template, picture }: DeckFrame): Promise<Slide[]> {
  if (collected.kind === 'table') return tableSlides(subject, collected, template)
  const png = collected.kind === 'multiples' ? await picture(subject) : null
  if (png) return [pictureSlide(subject, collected, template, png)]
  return figureSlides(subject, collected, template)
}

function cover({ title }: Collection, { template, today, locale }: DeckFrame): Slide {
  const place = { x: template.margin + 0.3, y: 4.5, w: template.width - 2 * template.margin - 1.2, h: 0.5 }
  return {
    look: 'cover',
    title: title || template.footer,
    parts: [{ kind: 'text', ...place, paragraphs: [{ text: formatDate(today, locale) }], size: 18, color: 'page' }],
    notes: [],
  }
}

function divider(name: string): Slide {
  return { look: 'divider', title: name, parts: [], notes: [] }
}

const mostLines = 14

/** The themes and the titles of their figures, on as many slides as they need. */
function agendas(groups: readonly Group[], { template, locale }: DeckFrame): Slide[] {
  const { margin, width } = template
  const lines = groups.flatMap(({ name, figures }) => [
    { text: name, isHead: true },
    ...figures.map(({ collected, subject }) => ({ text: collected.title || subject.spec.headline, isHead: false })),
  ])
  const pages = Math.ceil(lines.length / mostLines)
  return Array.from({ length: pages }, (_, page) => ({
    look: 'plain' as const,
    title: textsIn(deckTexts, locale).agenda,
    parts: lines.slice(page * mostLines, (page + 1) * mostLines).map(({ text, isHead }, i) => ({
      kind: 'text' as const,
      x: margin + (isHead ? 0 : 0.3),
      y: 1.3 + i * 0.39,
      w: width - 2 * margin - 0.3,
      h: 0.34,
      paragraphs: [{ text }],
      size: 16,
      color: isHead ? ('home' as const) : ('ink' as const),
      isBold: isHead,
      valign: 'middle' as const,
    })),
    notes: [],
  }))
}

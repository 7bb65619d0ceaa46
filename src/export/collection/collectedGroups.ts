import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { SubjectFrame } from '../subjectOfSelection.ts'
import type { Collected, Collection } from './Collection.ts'
import { collectionTexts } from './collectionTexts.ts'
import { type CollectedContent, openCollected } from './openCollected.ts'

/** One thing of a collection with what it shows today. */
export interface OpenedFigure {
  /** Its place in the collection. */
  readonly index: number
  readonly collected: Collected
  readonly content: CollectedContent
  /** What was written, or else its own headline. */
  readonly title: string
}

export interface CollectedGroup {
  /** Empty for what belongs under no theme. */
  readonly themeId: string
  /** The number of the theme; empty for none. */
  readonly number: string
  readonly name: string
  readonly figures: readonly OpenedFigure[]
}

/** What a collection shows today, theme by theme in the order of the mandate; in a theme as the reader put it. */
export function collectedGroups(
  base: KnowledgeBase,
  { figures }: Collection,
  frame: SubjectFrame,
): { groups: CollectedGroup[]; lost: number[] } {
  const opened = figures.map((collected, index) => openFigure(base, collected, index, frame))
  const found = opened.filter((figure) => figure !== null)
  const t = textsIn(collectionTexts, frame.locale)
  const under = (id: string) => found.filter((figure) => themeIdOf(base, figure) === id)
  const named = base.themes.map(({ id, number, name }) => ({
    themeId: id,
    number,
    name: `${t.theme(number)}: ${inLocale(name, frame.locale)}`,
    figures: under(id),
  }))
  const groups = [...named, { themeId: '', number: '', name: t.other, figures: under('') }]
  return {
    groups: groups.filter((group) => group.figures.length > 0),
    lost: opened.flatMap((figure, index) => (figure === null ? [index] : [])),
  }
}

function openFigure(
  base: KnowledgeBase,
  collected: Collected,
  index: number,
  frame: SubjectFrame,
): OpenedFigure | null {
  const content = openCollected(base, collected, frame)
  return content && { index, collected, content, title: collected.title || headlineOf(content) }
}

/** What a headline such as «Asker: 84,5 prosent i 2025» is of. Empty where what was written, or the name itself, says it. */
export function measureBeside({ collected, content }: OpenedFigure): string {
  const saysIt = collected.title !== '' || content.kind === 'shown' || content.kind === 'tile'
  return saysIt ? '' : content.subject.spec.measure
}

function headlineOf(content: CollectedContent): string {
  switch (content.kind) {
    case 'tile':
      return content.figure.name
    case 'shown':
      return content.table.headline
    default:
      return content.subject.spec.headline
  }
}

function themeIdOf({ themes }: KnowledgeBase, { collected, content }: OpenedFigure): string {
  const own = content.kind === 'shown' ? content.themeId : (content.subject.indicator?.themeId ?? '')
  const id = collected.under ?? own
  return themes.some((theme) => theme.id === id) ? id : ''
}

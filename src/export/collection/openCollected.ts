import { type KeyFigure, keyFigure } from '../../chart/keyFigure/keyFigure.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { type SubjectFrame, subjectOfSelection } from '../subjectOfSelection.ts'
import type { ViewDrawing } from '../view/ViewDrawing.ts'
import type { Collected, CollectedExtract, CollectedFigure } from './Collection.ts'
import { collectionTexts } from './collectionTexts.ts'
import { matrixTable } from './matrixTable.ts'
import type { ShownTable } from './ShownTable.ts'

/** What a collected thing shows: a chart or its table, a key figure, or a table that is words all through. */
export type CollectedContent =
  | { readonly kind: 'chart' | 'table' | 'multiples'; readonly subject: ChartSubject }
  | { readonly kind: 'tile'; readonly subject: ChartSubject; readonly figure: KeyFigure }
  | ShownContent

export interface ShownContent {
  readonly kind: 'shown'
  readonly table: ShownTable
  /** Narrowest first; none of a table by nature. */
  readonly drawings: readonly ViewDrawing[]
  readonly link: string
  readonly themeId: string
}

/** With the figures of today. Null for what the knowledge base does not have. */
export function openCollected(base: KnowledgeBase, collected: Collected, frame: SubjectFrame): CollectedContent | null {
  switch (collected.kind) {
    case 'matrix':
      return openMatrix(base, collected.themeId, frame)
    case 'extract':
      return openExtract(collected, frame)
    default:
      return openFigure(base, collected, frame)
  }
}

function openFigure(
  base: KnowledgeBase,
  { kind, selection }: CollectedFigure,
  frame: SubjectFrame,
): CollectedContent | null {
  const subject = subjectOfSelection(base, selection, frame)
  if (!subject?.indicator) return null
  return kind === 'tile' ? { kind, subject, figure: keyFigure(base, subject.indicator, frame) } : { kind, subject }
}

function openMatrix(base: KnowledgeBase, themeId: string, frame: SubjectFrame): CollectedContent | null {
  const table = matrixTable(base, themeId, frame)
  const number = base.themes.find(({ id }) => id === themeId)?.number
  const link = linkBelow(frame.site, number === undefined ? '' : `tema/?id=${number}`)
  return table && { kind: 'shown', table, drawings: [], link, themeId }
}

function openExtract(extract: CollectedExtract, { locale, site }: SubjectFrame): CollectedContent {
  const { table, drawings, address, taken } = extract
  const asOf = textsIn(collectionTexts, locale).asOf(formatDate(taken, locale))
  const shown = { ...table, notes: [...table.notes, asOf] }
  return { kind: 'shown', table: shown, drawings, link: linkBelow(site, address), themeId: '' }
}

function linkBelow(site: string, address: string): string {
  return site === '' ? '' : `${site.replace(/\/$/, '')}/${address}`
}

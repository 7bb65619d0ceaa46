import { holdsText } from '../../blocks/textSearch.ts'
import { fitsTheme, parseThemeFilter } from '../../blocks/themeFilter.ts'
import type { GoverningDocument } from '../../core/model/GoverningDocument.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { parsePeriod } from '../../core/model/Period.ts'
import { periodEnd } from '../../core/progress/periodTime.ts'

/** What is asked of the register, as it stands in the address. What is unknown there narrows nothing. */
export interface DocumentChoice {
  readonly sok?: string | undefined
  /** `3` or `3.5`. */
  readonly tema?: string | undefined
  readonly niva?: string | undefined
  readonly status?: string | undefined
}

export interface DocumentRow {
  readonly document: GoverningDocument
  /** As a fractional year, to sort by; null for no known date. */
  readonly time: number | null
  /** Another list dates it otherwise, or it is dated after today. */
  readonly dateDoubt: 'listed' | 'afterToday' | null
  readonly hasRunOut: boolean
  readonly replacement: GoverningDocument | null
}

export interface DocumentsView {
  readonly rows: readonly DocumentRow[]
  readonly total: number
  /** Of those shown. */
  readonly undated: number
  readonly inForce: number
  readonly unknownStatus: number
  /** The level most of all documents have, and how many. */
  readonly mostly: { readonly level: string; readonly count: number } | null
}

/** The register as the page shows it. `today` is an ISO date. */
export function documentsView(base: KnowledgeBase, choice: DocumentChoice, today: string): DocumentsView {
  const { documents } = base
  const rows = documents
    .filter((document) => isChosen(document, choice, base))
    .map((document) => documentRow(document, documents, today))
  return {
    rows,
    total: documents.length,
    undated: rows.filter(({ time }) => time === null).length,
    inForce: documents.filter(({ status }) => status === 'gjeldende').length,
    unknownStatus: documents.filter(({ status }) => status === 'ukjent' || status === '').length,
    mostly: mostCommonLevel(documents),
  }
}

function isChosen(document: GoverningDocument, choice: DocumentChoice, { themes, documents }: KnowledgeBase): boolean {
  const theme = parseThemeFilter(choice.tema, themes)
  if (theme !== null && !fitsTheme(document, theme)) return false
  if (documents.some(({ level }) => level === choice.niva) && document.level !== choice.niva) return false
  if (documents.some(({ status }) => status === choice.status) && document.status !== choice.status) return false
  return holdsText(choice.sok, [document.title, document.issuer, document.type, document.summary, document.note])
}

function documentRow(document: GoverningDocument, documents: readonly GoverningDocument[], today: string): DocumentRow {
  const { date, listedDate, validTo, replacedBy } = document
  const isLater = (day: string) => {
    const period = parsePeriod(day)
    return period !== null && periodEnd(period) > today
  }
  const isListedOtherwise = listedDate !== '' && listedDate !== date
  return {
    document,
    time: parsePeriod(date)?.start ?? null,
    dateDoubt: isListedOtherwise ? 'listed' : parsePeriod(date)?.kind === 'day' && isLater(date) ? 'afterToday' : null,
    hasRunOut: parsePeriod(validTo) !== null && !isLater(validTo),
    replacement: documents.find(({ id }) => id === replacedBy) ?? null,
  }
}

function mostCommonLevel(documents: readonly GoverningDocument[]): DocumentsView['mostly'] {
  const counts = new Map<string, number>()
  for (const { level } of documents) counts.set(level, (counts.get(level) ?? 0) + 1)
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a)
  return first === undefined ? null : { level: first[0], count: first[1] }
}

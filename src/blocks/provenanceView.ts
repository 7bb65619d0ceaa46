import type { Provenance, ProvenanceRow } from '../core/aggregate/provenanceOf.ts'
import { gatherIssues, type Issue } from '../core/issue/Issue.ts'
import { isOwnFile } from '../core/mapping/Delivery.ts'
import type { Origin } from '../core/model/Origin.ts'
import type { Source } from '../core/model/Source.ts'
import { formatNumber } from '../i18n/formatNumber.ts'
import { formatDate, formatPeriod } from '../i18n/formatPeriod.ts'
import { formatObservation } from '../i18n/formatValue.ts'
import { inLocale, type Locale } from '../i18n/Locale.ts'
import { shownStatus } from '../i18n/shownStatus.ts'
import { statusWords } from '../i18n/statusWords.ts'
import { textsIn } from '../i18n/texts.ts'
import { computedSteps } from './computedSteps.ts'
import type { ProvenanceStep } from './ProvenanceStep.ts'
import { capitalFirst } from './provenanceInput.ts'
import { provenanceTexts } from './provenanceTexts.ts'

/** Where a figure comes from, in words. */
export interface ProvenanceView {
  /** The figure that is told of, such as «Asker 2025». */
  readonly figure: string
  /** The figure with its unit, or the words for the gap. */
  readonly value: string
  readonly isGap: boolean
  /** True for a figure that is ours and not the source's. */
  readonly isComputed: boolean
  readonly steps: readonly ProvenanceStep[]
  readonly facts: readonly ProvenanceFact[]
  /** What is wrong with the rows behind the figure; left out where nothing is. */
  readonly faults?: { readonly title: string; readonly issues: readonly Issue[] }
}

export interface ProvenanceFact {
  readonly id: string
  readonly term: string
  readonly words: string
  /** True for words that are the data's own, in Norwegian. */
  readonly isData?: boolean
}

/** The whole way of a figure, in the order it went: publisher, reading, file and line, what was done to it, and its worth. */
export function provenanceView(provenance: Provenance, locale: Locale): ProvenanceView {
  const { label, period, observation, unit, computed, sources, rows, faults } = provenance
  const t = textsIn(provenanceTexts, locale)
  return {
    figure: `${inLocale(label, locale)} ${formatPeriod(period, locale)}`,
    value: formatObservation(observation, unit, locale),
    isGap: observation.value === null,
    isComputed: computed !== null,
    steps: [
      ...sources.flatMap((source, i) => sourceSteps(source, i === 0 ? '' : `-${source.id}`, locale)),
      ...unknownSources(rows, locale),
      ...fileSteps(provenance, locale),
      ...computedSteps(provenance, locale),
    ],
    facts: factsOf(provenance, locale),
    ...(faults.length > 0 && {
      faults: { title: rows.length === 0 ? t.aside : t.faults, issues: gatherIssues(faults) },
    }),
  }
}

export function sourceSteps(source: Source, suffix: string, locale: Locale): ProvenanceStep[] {
  const t = textsIn(provenanceTexts, locale)
  const { publisher, title, url, retrieved, readVia } = source
  return [
    { id: `source${suffix}`, title: publisher, url, text: title, isData: true },
    {
      id: `read${suffix}`,
      title: t.read(formatDate(retrieved, locale)),
      text: readVia === '' ? t.readUnknown : capitalFirst(readVia),
      isData: readVia !== '',
    },
  ]
}

function unknownSources(rows: readonly ProvenanceRow[], locale: Locale): ProvenanceStep[] {
  const t = textsIn(provenanceTexts, locale)
  const ids = new Set(rows.flatMap(({ source, origin }) => (source ? [] : [origin.sourceId])))
  return ids.size === 0 ? [] : [{ id: 'noSource', title: t.noSource, text: t.noSourceText([...ids].join(', ')) }]
}

const mostLines = 6

/** One step a file, with the receipt of its reading and the lines. */
function fileSteps({ rows, faults }: Provenance, locale: Locale): ProvenanceStep[] {
  const t = textsIn(provenanceTexts, locale)
  if (rows.length === 0)
    return [{ id: 'noRow', title: t.noRow, text: faults.length === 0 ? t.noRowText : t.noRowInUse }]
  const files = [...new Set(rows.map(({ origin }) => origin.file))]
  return files.map((file, i) => {
    const inFile = rows.filter(({ origin }) => origin.file === file)
    const lines = inFile.map(({ origin }) => String(origin.line))
    const link = t.lines(file, lines.slice(0, mostLines).join(', '), Math.max(0, lines.length - mostLines))
    return {
      id: i === 0 ? 'checked' : `checked-${file}`,
      title: t.checked,
      text: receiptWords(inFile[0], locale),
      links: [{ id: file, words: '', link, file }],
    }
  })
}

function receiptWords(row: ProvenanceRow | undefined, locale: Locale): string {
  const t = textsIn(provenanceTexts, locale)
  if (!row?.resource) return ''
  // What is kept of such a file is the figures that were chosen; its receipt stands where it was read.
  if (isOwnFile(row.origin.file)) return t.ownFile
  const { receipt, resource } = row.resource
  const count = (lines: number) => formatNumber(lines, 0, locale)
  const words = receipt
    ? t.rows(count(receipt.loaded + receipt.setAside), count(receipt.loaded), count(receipt.setAside))
    : t.noReceipt
  return `${resource.title}: ${words}`
}

function factsOf(
  { observation, unit, rows, sources, confidence, notes }: Provenance,
  locale: Locale,
): ProvenanceFact[] {
  const t = textsIn(provenanceTexts, locale)
  return [
    { id: 'status', term: t.status, words: capitalFirst(statusWords(shownStatus(observation, unit), locale)) },
    ...(rows.length > 0 ? sourceFacts(sources, confidence, locale) : []),
    ...(notes.length > 0 ? [{ id: 'note', term: t.note, words: notes.join(' '), isData: true }] : []),
  ]
}

/** Licence, freshness and certainty. What differs between several sources is said of each. */
export function sourceFacts(
  sources: readonly Source[],
  confidence: Origin['confidence'],
  locale: Locale,
): ProvenanceFact[] {
  const t = textsIn(provenanceTexts, locale)
  const dateOf = (date: string) => (date === '' ? t.notStated : formatDate(date, locale))
  const each = (wordsOf: (source: Source) => string) => [...new Set(sources.map(wordsOf))].join('; ') || t.notStated
  return [
    {
      id: 'licence',
      term: t.licence,
      words: each(({ licence, licenceNote }) => [licence, licenceNote].filter((part) => part !== '').join('. ')),
      isData: true,
    },
    {
      id: 'updated',
      term: t.updated,
      words: each(({ updated, nextUpdate }) => `${dateOf(updated)}. ${t.next(dateOf(nextUpdate))}`),
    },
    {
      id: 'confidence',
      term: t.confidence,
      words: confidence === null ? t.notStated : t.confidences[confidence],
    },
  ]
}

import type { KnowledgeBase, ResourceState } from '../../core/model/KnowledgeBase.ts'
import type { Origin } from '../../core/model/Origin.ts'
import { latestPoint, type Series } from '../../core/model/Series.ts'
import type { Source } from '../../core/model/Source.ts'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { formatDate, formatPeriod } from '../../i18n/formatPeriod.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { statusWords } from '../../i18n/statusWords.ts'
import { textsIn } from '../../i18n/texts.ts'
import { provenanceTexts } from './provenanceTexts.ts'

/** One station on the way of a figure, from its publisher to the page. */
export interface ProvenanceStep {
  readonly id: 'source' | 'read' | 'checked' | 'computed'
  readonly title: string
  readonly url: string
  readonly text: string
}

export interface Provenance {
  /** The figure that is told of, such as «Asker 2025». */
  readonly figure: string
  readonly steps: readonly ProvenanceStep[]
  readonly facts: readonly { readonly id: string; readonly term: string; readonly words: string }[]
  readonly note: string
}

/** Where the latest figure of a series comes from; null when it has none, or no row of a file stands behind it. */
export function provenance(base: KnowledgeBase, series: Series | null, locale: Locale): Provenance | null {
  const latest = series && latestPoint(series)
  const origin = latest?.origins[0]
  if (!series || !latest || !origin) return null
  const source = base.sources.get(origin.sourceId)
  const file = base.resources.find(({ resource }) => resource.path === origin.file)
  return {
    figure: `${inLocale(series.label, locale)} ${formatPeriod(latest.period, locale)}`,
    steps: [
      ...(source ? [sourceStep(source), readStep(source, locale)] : []),
      ...(file ? [checkedStep(file, locale)] : []),
      computedStep(series, latest.observation.status === 'computed', locale),
    ],
    facts: factsOf(source, origin, locale),
    note: origin.note,
  }
}

function sourceStep({ publisher, title, url }: Source): ProvenanceStep {
  return { id: 'source', title: publisher, url, text: title }
}

function readStep({ retrieved, readVia }: Source, locale: Locale): ProvenanceStep {
  const t = textsIn(provenanceTexts, locale)
  return {
    id: 'read',
    title: t.read(formatDate(retrieved, locale)),
    url: '',
    text: readVia === '' ? t.readUnknown : capital(readVia),
  }
}

function checkedStep({ receipt, resource }: ResourceState, locale: Locale): ProvenanceStep {
  const t = textsIn(provenanceTexts, locale)
  const count = (rows: number) => formatNumber(rows, 0, locale)
  const text = receipt
    ? t.rows(count(receipt.loaded + receipt.setAside), count(receipt.loaded), count(receipt.setAside))
    : t.noReceipt
  return { id: 'checked', title: t.checked, url: '', text: `${resource.title}: ${text}` }
}

function computedStep({ steps }: Series, isComputed: boolean, locale: Locale): ProvenanceStep {
  const t = textsIn(provenanceTexts, locale)
  const done = steps.filter(({ kind }) => kind !== 'asRead').map(({ words }) => inLocale(words, locale))
  if (done.length > 0) return { id: 'computed', title: t.computedHere, url: '', text: done.join('. ') }
  if (isComputed)
    return { id: 'computed', title: t.computedBefore, url: '', text: capital(statusWords('computed', locale)) }
  return { id: 'computed', title: t.notComputed, url: '', text: t.asInSource }
}

function factsOf(source: Source | undefined, { file, line, confidence }: Origin, locale: Locale): Provenance['facts'] {
  const t = textsIn(provenanceTexts, locale)
  const licence = [source?.licence, source?.licenceNote].filter(Boolean).join('. ')
  const updated = source?.updated ? formatDate(source.updated, locale) : t.notStated
  const next = source?.nextUpdate ? formatDate(source.nextUpdate, locale) : t.notStated
  return [
    { id: 'licence', term: t.licence, words: licence === '' ? t.notStated : licence },
    { id: 'updated', term: t.updated, words: `${updated}. ${t.next(next)}` },
    { id: 'confidence', term: t.confidence, words: confidence === null ? t.notStated : t.confidences[confidence] },
    { id: 'place', term: t.place, words: t.fileAndLine(file, formatNumber(line, 0, locale)) },
  ]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

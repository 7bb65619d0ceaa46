import { type Freshness, freshnessOf } from '../../core/coverage/freshness.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { texts } from './texts.ts'

/** The most bars; the first takes what is older. */
const mostBars = 12

export interface FreshnessBar {
  readonly label: string
  readonly count: number
  /** Percent of the highest bar. */
  readonly height: number
  readonly isOld: boolean
  readonly words: string
}

type HoldingsPath = '/indikatorer/' | '/statistikk/' | '/dokumenter/' | '/prosjekter/' | '/data-og-kilder/'

export interface HoldingsView {
  readonly heading: string
  readonly sentence: string
  readonly bars: readonly FreshnessBar[]
  /** `2023 eller nyere: 37`, with the bar it starts at; null when every figure is old, or none. */
  readonly newer: { readonly from: number; readonly words: string } | null
  /** What is left out of the count; empty when nothing is. */
  readonly note: string
  readonly counts: readonly { readonly count: number; readonly words: string; readonly to: HoldingsPath }[]
}

/** What the knowledge base holds, and how new it is. */
export function holdingsView(base: KnowledgeBase, { today, locale }: { today: string; locale: Locale }): HoldingsView {
  const t = textsIn(texts, locale)
  const freshness = freshnessOf(base, today)
  const { total, old, withHome, medianYear } = freshness
  const bars = barsOf(freshness, locale)
  const contexts = [...base.indicators.values()].filter(({ role }) => role === 'context').length
  return {
    heading: medianYear === null ? t.freshness : t.freshnessFound(medianYear),
    sentence: total === 0 ? '' : t.freshnessSentence(old, total, withHome, base.plan?.municipality ?? ''),
    bars,
    newer: newerOf(bars, locale),
    note: contexts === 0 ? '' : t.context(contexts),
    counts: [
      held(total, t.holdsIndicators, '/indikatorer/'),
      held(tableCount(base), t.holdsTables, '/statistikk/'),
      held(base.documents.length, t.holdsDocuments, '/dokumenter/'),
      held(base.projects.length, t.holdsProjects, '/prosjekter/'),
      held(base.sources.size, t.holdsSources, '/data-og-kilder/'),
    ],
  }
}

function held(count: number, wordsOf: (count: number) => string, to: HoldingsPath): HoldingsView['counts'][number] {
  return { count, words: wordsOf(count), to }
}

function tableCount({ resources }: KnowledgeBase): number {
  return resources.filter(({ resource }) => resource.role === 'statistics').length
}

function barsOf({ years }: Freshness, locale: Locale): FreshnessBar[] {
  const t = textsIn(texts, locale)
  const early = years.slice(0, Math.max(0, years.length - mostBars + 1))
  const merged =
    early.length > 1 ? [mergedBar(early, locale), ...years.slice(early.length).map(barOf)] : years.map(barOf)
  const highest = Math.max(1, ...merged.map(({ count }) => count))
  return merged.map((bar) => ({ ...bar, height: (100 * bar.count) / highest, words: t.bar(bar.label, bar.count) }))
}

type YearCount = Freshness['years'][number]

function barOf({ year, count, isOld }: YearCount) {
  return { label: String(year), count, isOld }
}

function mergedBar(years: readonly YearCount[], locale: Locale) {
  const t = textsIn(texts, locale)
  const count = years.reduce((sum, year) => sum + year.count, 0)
  return { label: t.upTo(years.at(-1)?.year ?? 0), count, isOld: years.every((year) => year.isOld || year.count === 0) }
}

function newerOf(bars: readonly FreshnessBar[], locale: Locale): HoldingsView['newer'] {
  const t = textsIn(texts, locale)
  const from = bars.findIndex(({ count, isOld }) => count > 0 && !isOld)
  const first = bars[from]
  if (!first) return null
  const count = bars.slice(from).reduce((sum, bar) => sum + bar.count, 0)
  return { from, words: t.newer(first.label, count) }
}

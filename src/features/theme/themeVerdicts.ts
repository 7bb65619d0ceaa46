import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { type IndicatorVerdict, indicatorVerdict } from '../../core/progress/indicatorVerdict.ts'
import type { Verdict } from '../../core/progress/verdictOfRatio.ts'
import { judgementSentence } from '../../i18n/judgementSentence.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { capitalized, countInWords } from '../../i18n/numberWords.ts'
import { printList } from '../../i18n/printList.ts'
import { textsIn } from '../../i18n/texts.ts'
import { verdictWords } from '../../i18n/verdictWords.ts'
import { verdictTexts } from './verdictTexts.ts'

/** The verdicts of a theme, each told by itself: they are counted, never averaged into a score. */
export interface ThemeVerdicts {
  readonly heading: string
  /** How many there are of each verdict, and how many indicators nobody has set a target for. */
  readonly sum: string
  readonly rows: readonly VerdictRow[]
}

export interface VerdictRow {
  readonly id: string
  readonly name: string
  readonly verdict: Verdict | 'notJudged'
  readonly place: string
  readonly why: string
}

const inOrder: readonly (Verdict | 'notJudged')[] = [
  'away',
  'missed',
  'limited',
  'moderate',
  'onTrack',
  'achieved',
  'notJudged',
]

export function themeVerdicts(
  base: KnowledgeBase,
  indicators: readonly Indicator[],
  { today, locale }: { readonly today: string; readonly locale: Locale },
): ThemeVerdicts {
  const found = indicators.flatMap((indicator) => indicatorVerdict(base, indicator, today) ?? [])
  const sorted = found.toSorted((a, b) => orderOf(a) - orderOf(b))
  return {
    heading: heading(sorted, locale),
    sum: sum(sorted, indicators.length, locale),
    rows: sorted.map((verdict) => rowOf(base, verdict, locale)),
  }
}

function orderOf({ judgement }: IndicatorVerdict): number {
  return inOrder.indexOf(judgement.verdict)
}

function heading(found: readonly IndicatorVerdict[], locale: Locale): string {
  const t = textsIn(verdictTexts, locale)
  if (found.length === 0) return t.noTargets
  const good = found.filter(({ judgement }) => judgement.verdict === 'achieved' || judgement.verdict === 'onTrack')
  if (found.length === 1) {
    if (good.length === 1) return t.onlyReached
    return found[0]?.judgement.verdict === 'notJudged' ? t.onlyNotJudged : t.onlyNot
  }
  const all = countInWords(found.length, locale)
  return good.length === 1 ? t.oneReached(all) : t.reached(capitalized(countInWords(good.length, locale)), all)
}

function sum(found: readonly IndicatorVerdict[], all: number, locale: Locale): string {
  const t = textsIn(verdictTexts, locale)
  const counts = inOrder.flatMap((verdict) => {
    const count = found.filter(({ judgement }) => judgement.verdict === verdict).length
    return count === 0 ? [] : [`${verdictWords(verdict, locale).words.toLocaleLowerCase(locale)}: ${count}`]
  })
  const told = counts.length === 0 ? '' : `${capitalized(printList(counts, locale))}. `
  return `${told}${t.withoutTarget(all - found.length, all)}`
}

function rowOf(base: KnowledgeBase, { indicator, target, judgement }: IndicatorVerdict, locale: Locale): VerdictRow {
  return {
    id: indicator.id,
    name: inLocale(indicator.name, locale),
    verdict: judgement.verdict,
    place: inLocale(base.places.get(target.placeId)?.name ?? { nb: target.placeId, en: '' }, locale),
    why: judgementSentence(judgement, indicator.unit, locale),
  }
}

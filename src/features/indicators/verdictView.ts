import type { NumberOrigin } from '../../blocks/NumberOrigin.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Target } from '../../core/model/Target.ts'
import { judgedSeries, judgementOf } from '../../core/progress/indicatorVerdict.ts'
import type { Assessment, Judgement, Method } from '../../core/progress/Judgement.ts'
import type { Verdict } from '../../core/progress/verdictOfRatio.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { disagreementWords, methodWords, verdictWords } from '../../i18n/verdictWords.ts'
import { verdictSentences } from './verdictSentences.ts'
import { verdictTexts } from './verdictTexts.ts'
import { workingOrigin } from './workingOrigin.ts'
import { type WorkingRow, workingRows } from './workingRows.ts'

/** A verdict as the page shows it: what, why, where on the scale, and the sum. */
export interface VerdictView {
  readonly verdict: Judgement['verdict']
  readonly sentences: readonly string[]
  /** Actual change over needed change; null when there is none to show. */
  readonly ratio: number | null
  readonly rows: readonly (WorkingRow & { readonly of: NumberOrigin | null })[]
  /** Both verdicts, when the two methods come to different ones. */
  readonly disagreement: string | null
}

export interface VerdictInput {
  readonly base: KnowledgeBase
  readonly indicator: Indicator
  readonly target: Target | null
  readonly today: string
  readonly locale: Locale
}

export function verdictView(input: VerdictInput): VerdictView | null {
  const { base, indicator, target, today, locale } = input
  if (!target) return null
  const t = textsIn(verdictTexts, locale)
  const judgement = judgementOf(base, indicator, target, today)
  const assessment = assessmentOf(judgement)
  const place = inLocale(base.places.get(target.placeId)?.name ?? { nb: target.placeId, en: '' }, locale)
  return {
    verdict: judgement.verdict,
    sentences: [...verdictSentences(judgement, place, indicator.unit, locale), t.targetFor(place, target.setBy)],
    ratio: assessment?.requiredPerYear == null ? null : assessment.ratio,
    rows: assessment ? rowsOf(assessment, input, target) : [],
    disagreement: judgement.verdict === 'notJudged' ? null : disagreement(judgement, locale),
  }
}

function rowsOf(
  assessment: Assessment,
  { base, indicator, locale }: VerdictInput,
  target: Target,
): VerdictView['rows'] {
  const series = judgedSeries(base, indicator, target)
  const rows = workingRows(assessment, indicator.unit, locale)
  return rows.map((row) => ({ ...row, of: series && workingOrigin(row, assessment, series, target) }))
}

function assessmentOf(judgement: Judgement): Assessment | null {
  return judgement.verdict === 'notJudged' ? judgement.assessment : judgement
}

function disagreement(
  { verdict, method, second, disagree }: Exclude<Judgement, { verdict: 'notJudged' }>,
  locale: Locale,
): string | null {
  const t = textsIn(verdictTexts, locale)
  if (!disagree || !second) return null
  const told = (by: Method, verdictBy: Verdict) =>
    [methodWords(by, locale), verdictWords(verdictBy, locale).words] as const
  return t.disagree(disagreementWords(locale), told(method, verdict), told(second.method, second.verdict))
}

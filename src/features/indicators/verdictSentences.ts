import type { Period } from '../../core/model/Period.ts'
import type { Unit } from '../../core/model/Unit.ts'
import type { Assessment, Judgement, Reason } from '../../core/progress/Judgement.ts'
import { formatNumber, formatScaled } from '../../i18n/formatNumber.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatValueInWords } from '../../i18n/formatValue.ts'
import { reasonSentence } from '../../i18n/judgementSentence.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { decimalsOf } from './decimalsOf.ts'
import { verdictTexts } from './verdictTexts.ts'

/** Why the verdict is as it is, in one sentence or two. */
export function verdictSentences(judgement: Judgement, place: string, unit: Unit, locale: Locale): string[] {
  const t = textsIn(verdictTexts, locale)
  switch (judgement.verdict) {
    case 'notJudged':
      return [
        ...judgement.reasons.map((reason) => whyNotJudged(reason, locale)),
        ...standing(judgement.assessment, unit, locale),
      ]
    case 'achieved':
    case 'missed': {
      const { latest, target } = judgement
      const goal = formatValueInWords(target.value, { ...unit, decimals: decimalsOf(target.value) }, locale)
      return [
        t.achieved(place, formatValueInWords(latest.value, unit, locale), formatPeriod(latest.period, locale), goal),
      ]
    }
    case 'away':
      return [t.wrongWay(formatPeriod(judgement.target.period, locale))]
    case 'onTrack':
    case 'moderate':
    case 'limited':
      return [progressSentence(judgement, locale)]
  }
}

function progressSentence({ method, ratio, actualPerYear, target }: Assessment, locale: Locale): string {
  const t = textsIn(verdictTexts, locale)
  if (method === 'direction') return t.directionOnly(growthInWords(actualPerYear ?? 0, locale))
  const way = method === 'un' ? t.wayOfGrowth : t.way
  return way(formatNumber((ratio ?? 0) * 100, 0, locale), formatPeriod(target.period, locale))
}

function growthInWords(fraction: number, locale: Locale): string {
  return `${formatScaled(fraction, -2, 2, locale)} ${locale === 'en' ? 'per cent' : 'prosent'}`
}

/** The words for it everywhere; here, where there is room, the deadline is a day. */
function whyNotJudged(reason: Reason, locale: Locale): string {
  if (reason.code !== 'deadlinePassed') return reasonSentence(reason, locale)
  const { deadlinePassed } = textsIn(verdictTexts, locale)
  return deadlinePassed(lastDay(reason.due, locale), formatPeriod(reason.latest, locale))
}

/** A due year lasts to its last day. */
function lastDay(due: Period, locale: Locale): string {
  return due.kind === 'year' ? textsIn(verdictTexts, locale).endOf(due.id) : formatPeriod(due, locale)
}

/** How things stood at the latest figure, where only the due date stands between. */
function standing(assessment: Assessment | null, unit: Unit, locale: Locale): string[] {
  const t = textsIn(verdictTexts, locale)
  if (!assessment || assessment.expected === null) return []
  const value = formatValueInWords(assessment.latest.value, unit, locale)
  const expected = formatNumber(assessment.expected, unit.decimals, locale)
  return [isAhead(assessment, assessment.expected) ? t.thenAhead(value, expected) : t.thenBehind(value, expected)]
}

/** Whether the latest figure lies on the even path or nearer the target than it. */
function isAhead({ base, latest, target }: Assessment, expected: number): boolean {
  return (latest.value - expected) * Math.sign(target.value - (base?.value ?? expected)) >= 0
}

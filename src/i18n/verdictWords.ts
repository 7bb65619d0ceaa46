import type { Words } from '../core/model/Words.ts'
import type { Method } from '../core/progress/Judgement.ts'
import type { Verdict } from '../core/progress/verdictOfRatio.ts'
import { inLocale, type Locale } from './Locale.ts'

export type VerdictShape = 'diamond' | 'circle' | 'triangle' | 'square' | 'triangleDown' | 'openDiamond' | 'dashedBox'

/** Icon names are those of Aksel, without `Icon`. Each verdict has a shape of its own: colour is never the only sign. */
interface VerdictSigns {
  readonly words: Words
  readonly icon: string
  readonly shape: VerdictShape
}

const signs: Record<Verdict | 'notJudged', VerdictSigns> = {
  achieved: { words: { nb: 'Målet er nådd', en: 'Target reached' }, icon: 'CheckmarkCircle', shape: 'diamond' },
  onTrack: { words: { nb: 'I rute', en: 'On track' }, icon: 'TrendUp', shape: 'circle' },
  moderate: { words: { nb: 'Noe etter', en: 'Somewhat behind' }, icon: 'ArrowRight', shape: 'triangle' },
  limited: { words: { nb: 'Langt etter', en: 'Far behind' }, icon: 'HourglassBottomFilled', shape: 'square' },
  away: { words: { nb: 'Går feil vei', en: 'Going the wrong way' }, icon: 'ArrowUndo', shape: 'triangleDown' },
  missed: { words: { nb: 'Ikke nådd i tide', en: 'Not reached in time' }, icon: 'XMarkOctagon', shape: 'openDiamond' },
  notJudged: {
    words: { nb: 'Kan ikke avgjøres', en: 'Cannot be decided' },
    icon: 'QuestionmarkCircle',
    shape: 'dashedBox',
  },
}

const methods: Record<Method, Words> = {
  linear: { nb: 'jevn bane fra basis til mål', en: 'even path from base to target' },
  growth: { nb: 'jevn årlig vekst', en: 'even yearly growth' },
  deadline: { nb: 'tallet for fristen', en: 'the figure for the due date' },
}

const disagreement: Words = { nb: 'Metodene er uenige', en: 'The methods disagree' }

/** How a verdict is shown: the same words, icon and shape everywhere. */
export function verdictWords(
  verdict: Verdict | 'notJudged',
  locale: Locale,
): { words: string; icon: string; shape: VerdictShape } {
  const { words, icon, shape } = signs[verdict]
  return { words: inLocale(words, locale), icon, shape }
}

/** The method in words, without a capital. */
export function methodWords(method: Method, locale: Locale): string {
  return inLocale(methods[method], locale)
}

/** What stands in the verdict's place when two methods differ. */
export function disagreementWords(locale: Locale): string {
  return inLocale(disagreement, locale)
}

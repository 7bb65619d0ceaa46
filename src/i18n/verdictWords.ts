import type { Words } from '../core/model/Words.ts'
import type { Method } from '../core/progress/Judgement.ts'
import type { Verdict } from '../core/progress/verdictOfRatio.ts'
import { inLocale, type Locale } from './Locale.ts'

type VerdictShape = 'diamond' | 'dot' | 'triangle' | 'square' | 'triangle-down' | 'open-diamond' | 'dash'

/** Each verdict has a shape of its own: colour is never the only sign. */
interface VerdictSigns {
  readonly words: Words
  readonly shape: VerdictShape
}

const signs: Record<Verdict | 'notJudged', VerdictSigns> = {
  achieved: { words: { nb: 'Målet er nådd', en: 'Target reached' }, shape: 'diamond' },
  onTrack: { words: { nb: 'I rute', en: 'On track' }, shape: 'dot' },
  moderate: { words: { nb: 'Noe etter', nn: 'Noko etter', en: 'Somewhat behind' }, shape: 'triangle' },
  limited: { words: { nb: 'Langt etter', en: 'Far behind' }, shape: 'square' },
  away: { words: { nb: 'Går feil vei', nn: 'Går feil veg', en: 'Going the wrong way' }, shape: 'triangle-down' },
  missed: {
    words: { nb: 'Ikke nådd i tide', nn: 'Ikkje nådd i tide', en: 'Not reached in time' },
    shape: 'open-diamond',
  },
  notJudged: {
    words: { nb: 'Kan ikke avgjøres', nn: 'Kan ikkje avgjerast', en: 'Cannot be decided' },
    shape: 'dash',
  },
}

const methods: Record<Method, Words> = {
  linear: { nb: 'jevn bane fra basis til mål', nn: 'jamn bane frå basis til mål', en: 'even path from base to target' },
  growth: { nb: 'jevn årlig vekst', nn: 'jamn årleg vekst', en: 'even yearly growth' },
  un: { nb: 'FNs framdriftskart', en: 'the UN Progress Chart' },
  direction: { nb: 'bare retningen', nn: 'berre retninga', en: 'direction alone' },
  deadline: { nb: 'tallet for fristen', nn: 'talet for fristen', en: 'the figure for the due date' },
}

const disagreement: Words = { nb: 'Metodene er uenige', nn: 'Metodane er usamde', en: 'The methods disagree' }

/** How a verdict is shown: the same words and shape everywhere. */
export function verdictWords(verdict: Verdict | 'notJudged', locale: Locale): { words: string; shape: VerdictShape } {
  const { words, shape } = signs[verdict]
  return { words: inLocale(words, locale), shape }
}

/** The method in words, without a capital. */
export function methodWords(method: Method, locale: Locale): string {
  return inLocale(methods[method], locale)
}

/** What stands in the verdict's place when two methods differ. */
export function disagreementWords(locale: Locale): string {
  return inLocale(disagreement, locale)
}

import type { Locale } from '../../i18n/Locale.ts'
import type { RegisterWords } from '../registerWords.ts'
import { registerWord } from '../registerWords.ts'

const words: RegisterWords = {
  population: { nb: 'Folkemengde', en: 'Population' },
  eligible_voters: { nb: 'Stemmeberettigede', nn: 'Røysteføre', en: 'Eligible voters' },
  turnout_pct: { nb: 'Valgdeltakelse', nn: 'Valdeltaking', en: 'Turnout' },
  approved_votes: { nb: 'Godkjente stemmegivninger', nn: 'Godkjende røystegivingar', en: 'Approved votes' },
  approved_advance_votes: {
    nb: 'Godkjente forhåndsstemmer',
    nn: 'Godkjende førehandsrøyster',
    en: 'Approved advance votes',
  },
}

/** What a measure is called. Tables of others have Norwegian labels only, which stand as they are. */
export function measureName(
  { measure, label }: { readonly measure: { readonly field: string }; readonly label: string },
  locale: Locale,
): string {
  return Object.hasOwn(words, measure.field) ? registerWord(words, measure.field, locale) : label
}

import type { Question } from '../core/intake/FileReading.ts'
import type { Locale } from './Locale.ts'
import { questionTexts } from './readingWords/questionTexts.ts'
import { signText } from './readingWords/signText.ts'

/** A question as people read it. */
export interface QuestionSentence {
  readonly asks: string
  readonly because: string
  /** In the order of the question's choices. */
  readonly choices: readonly string[]
}

/** What we ask, why, and every choice in words. Holds data from outside: for text nodes only. */
export function questionSentence({ key, column = '', choices }: Question, locale: Locale): QuestionSentence {
  const { asks, because, choice } = questionTexts[key]
  const inLocale = <T>(text: { readonly nb: T; readonly nn?: T; readonly en: T }) => text[locale] ?? text.nb
  const isSign = key === 'delimiter' || key === 'quote' || key === 'escape' || key === 'decimal'
  const nameOf = (value: string) => (isSign ? inLocale(signText(value)) : value)
  return {
    asks: inLocale(asks)(locale === 'en' ? `“${column}”` : `«${column}»`),
    because: inLocale(because),
    choices: choices.map(({ value, shows }) => inLocale(choice)(nameOf(value), shows)),
  }
}

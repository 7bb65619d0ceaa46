import type { Question } from '../core/intake/FileReading.ts'
import type { Locale } from './Locale.ts'
import { questionTexts } from './readingWords/questionTexts.ts'
import { signText } from './readingWords/signText.ts'
import { textIn } from './texts.ts'

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
  const isSign = key === 'delimiter' || key === 'quote' || key === 'escape' || key === 'decimal'
  const nameOf = (value: string) => (isSign ? textIn(signText(value), locale) : value)
  return {
    asks: textIn(asks, locale)(locale === 'en' ? `“${column}”` : `«${column}»`),
    because: textIn(because, locale),
    choices: choices.map(({ value, shows }) => textIn(choice, locale)(nameOf(value), shows)),
  }
}

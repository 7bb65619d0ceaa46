import type { Guess } from '../core/intake/FileReading.ts'
import type { Locale } from './Locale.ts'
import { aspectTexts } from './readingWords/aspectTexts.ts'
import { basisTexts } from './readingWords/basisTexts.ts'
import { signText } from './readingWords/signText.ts'
import { textIn } from './texts.ts'

/** A guess as people read it: what was settled, and what that rests on. Holds data from outside: for text nodes only. */
export function guessSentence(guess: Guess, locale: Locale): { text: string; basis: string } {
  const { aspect, basis, value, column = '', count = 0 } = guess
  const says = textIn(aspectTexts[aspect], locale)
  const sign = textIn(signText(value), locale)
  const quoted = locale === 'en' ? `“${column}”` : `«${column}»`
  return {
    text: says({ value, sign, column: column === '' ? '' : quoted, count }),
    basis: textIn(basisTexts[basis], locale),
  }
}

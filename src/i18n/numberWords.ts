import type { Locale } from './Locale.ts'
import { type Text, textIn } from './texts.ts'

const words: Text<readonly string[]> = {
  nb: 'ingen én to tre fire fem seks sju åtte ni ti elleve tolv'.split(' '),
  nn: 'ingen éin to tre fire fem seks sju åtte ni ti elleve tolv'.split(' '),
  en: 'none one two three four five six seven eight nine ten eleven twelve'.split(' '),
}

/** A count as running text writes it: in words to twelve, in figures above. 0 is `ingen`. */
export function countInWords(count: number, locale: Locale): string {
  return textIn(words, locale)[count] ?? String(count)
}

/** With a capital, for the start of a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)
}

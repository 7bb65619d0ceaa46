import type { Words } from '../core/model/Words.ts'

export const locales = ['nb', 'en'] as const
export type Locale = (typeof locales)[number]

/** The BCP 47 tag for `Intl` and for `lang`. Numbers and dates are Norwegian in both languages' data, so only words differ. */
export const languageTag: Record<Locale, string> = { nb: 'nb-NO', en: 'en-GB' }

/** The words in one language; Norwegian stands in where a text has no English. */
export function inLocale(words: Words, locale: Locale): string {
  return words[locale] === '' ? words.nb : words[locale]
}

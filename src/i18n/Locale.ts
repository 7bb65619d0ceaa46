import type { Words } from '../core/model/Words.ts'

export const locales = ['nb', 'en'] as const
export type Locale = (typeof locales)[number]

/** The words in one language; Norwegian stands in where a text has no English. */
export function inLocale(words: Words, locale: Locale): string {
  return words[locale] === '' ? words.nb : words[locale]
}

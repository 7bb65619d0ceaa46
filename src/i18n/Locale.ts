import type { Words } from '../core/model/Words.ts'

export const locales = ['nb', 'nn', 'en'] as const
export type Locale = (typeof locales)[number]

/** What an address or a command asks for; bokmål where it asks for no language we have. */
export function readLocale(name: string | undefined): Locale {
  return locales.find((locale) => locale === name) ?? 'nb'
}

/** The words in one language; bokmål stands in where a text has no nynorsk or English. */
export function inLocale(words: Words, locale: Locale): string {
  return words[locale] || words.nb
}

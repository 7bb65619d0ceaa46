import type { Words } from '../core/model/Words.ts'
import { inLocale, type Locale } from '../i18n/Locale.ts'

/** A register's own codes, in words. */
export type RegisterWords = Readonly<Record<string, Words>>

/** A code in words; one we have no words for stands as the register writes it. */
export function registerWord(words: RegisterWords, code: string, locale: Locale): string {
  const known = Object.hasOwn(words, code) ? words[code] : undefined
  return known === undefined ? code : inLocale(known, locale)
}

/** The codes that are in use as choices, in the order the words stand; codes without words come last. */
export function registerChoices(words: RegisterWords, codes: readonly string[], locale: Locale) {
  const used = new Set(codes.filter((code) => code !== ''))
  const known = Object.keys(words).filter((code) => used.has(code))
  const unknown = [...used].filter((code) => !known.includes(code))
  return [...known, ...unknown].map((code) => ({ value: code, label: registerWord(words, code, locale) }))
}

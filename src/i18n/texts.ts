import type { Locale } from './Locale.ts'

/** One text: a string, or a function of what varies. Nynorsk stands only where it differs from bokmål. */
export interface Text<T> {
  readonly nb: T
  readonly nn?: T
  readonly en: T
}

/** A feature's words, nb and en side by side. */
export type Texts = Readonly<Record<string, Text<unknown>>>

/** The texts of one language, by name. */
export type InOneLocale<T extends Texts> = { readonly [K in keyof T]: T[K]['nb'] }

export function textsIn<T extends Texts>(texts: T, locale: Locale): InOneLocale<T> {
  const ofTexts = known.get(texts) ?? new Map<Locale, unknown>()
  known.set(texts, ofTexts)
  const found = ofTexts.get(locale) ?? inOneLocale(texts, locale)
  ofTexts.set(locale, found)
  return found as InOneLocale<T>
}

/** A chart asks for its words at every point. */
const known = new WeakMap<Texts, Map<Locale, unknown>>()

function inOneLocale(texts: Texts, locale: Locale): unknown {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, textIn(text, locale)]))
}

/** One text in one language; bokmål where it has no nynorsk of its own. */
export function textIn<T>(text: Text<T>, locale: Locale): T {
  return text[locale] ?? text.nb
}

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
  const inOne = Object.entries(texts).map(([name, text]) => [name, textIn(text, locale)])
  return Object.fromEntries(inOne) as InOneLocale<T>
}

/** One text in one language; bokmål where it has no nynorsk of its own. */
export function textIn<T>(text: Text<T>, locale: Locale): T {
  return text[locale] ?? text.nb
}

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
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text[locale]])) as InOneLocale<T>
}

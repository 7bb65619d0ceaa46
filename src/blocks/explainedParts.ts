import type { Term } from '../core/model/Plan.ts'
import { inLocale, type Locale } from '../i18n/Locale.ts'
import { type Text, textIn } from '../i18n/texts.ts'

/** A piece of a text, with the term it is a form of; null for the words between. */
export interface ExplainedPart {
  /** Where in the whole text it begins. */
  readonly start: number
  readonly text: string
  readonly term: Term | null
}

/** Endings a term may carry in running text. */
const endings: Text<string> = {
  nb: '(?:e|t|r|s|en|et|er|ene|ens|ets)?',
  nn: '(?:e|t|r|s|en|et|a|er|ar|ene|ane|ens|ets)?',
  en: '(?:s|es)?',
}

/** The text cut where one of the terms stands for the first time. A longer term goes before one it begins or ends with. */
export function explainedParts(text: string, terms: readonly Term[], locale: Locale): ExplainedPart[] {
  const wordOf = (term: Term) => inLocale(term.term, locale).toLocaleLowerCase(locale)
  const sorted = terms.toSorted((a, b) => wordOf(b).length - wordOf(a).length)
  if (sorted.length === 0) return [{ start: 0, text, term: null }]
  const forms = sorted.map((term) => `(${escaped(wordOf(term))}${textIn(endings, locale)})`)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  const found = new Set<Term>()
  const parts: ExplainedPart[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const term = sorted[match.slice(1).findIndex((group) => group !== undefined)]
    if (!term || found.has(term)) continue
    found.add(term)
    parts.push({ start: end, text: text.slice(end, match.index), term: null })
    parts.push({ start: match.index, text: match[0], term })
    end = match.index + match[0].length
  }
  return [...parts, { start: end, text: text.slice(end), term: null }].filter((part) => part.text !== '')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

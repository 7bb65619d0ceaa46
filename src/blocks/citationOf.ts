import { type Source, sourceName } from '../core/model/Source.ts'
import { formatDate } from '../i18n/formatPeriod.ts'
import type { Locale } from '../i18n/Locale.ts'
import { type Text, textIn } from '../i18n/texts.ts'

const retrievedWord: Text<string> = { nb: 'hentet', nn: 'henta', en: 'retrieved' }

/** The source as one refers to it: `Statistisk sentralbyrå, tabell 07459, hentet 22.11.2026`. */
export function citationOf(source: Source, locale: Locale): string {
  const { retrieved } = source
  const read = retrieved === '' ? '' : `${textIn(retrievedWord, locale)} ${formatDate(retrieved, locale)}`
  return [sourceName(source), read].filter((part) => part !== '').join(', ')
}

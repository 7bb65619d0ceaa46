import { type Source, sourceName } from '../core/model/Source.ts'
import type { Words } from '../core/model/Words.ts'
import { formatDate } from '../i18n/formatPeriod.ts'
import { inLocale, type Locale } from '../i18n/Locale.ts'
import { type Text, textIn } from '../i18n/texts.ts'

const retrievedWord: Text<string> = { nb: 'hentet', nn: 'henta', en: 'retrieved' }
const tableWord: Text<string> = { nb: 'tabell', en: 'table' }

/** Whom everybody shortens, and nobody should in a reference. */
const wholeNames = new Map<string, Words>([['SSB', { nb: 'Statistisk sentralbyrå', en: 'Statistics Norway' }]])

/** The source as one refers to it: `Statistisk sentralbyrå, tabell 07459, hentet 22.11.2026`. */
export function citationOf(source: Source, locale: Locale): string {
  const { publisher, title, retrieved } = source
  const read = retrieved === '' ? '' : `${textIn(retrievedWord, locale)} ${formatDate(retrieved, locale)}`
  const name = sourceName({
    publisher: inLocale(wholeNames.get(publisher) ?? { nb: publisher, en: publisher }, locale),
    title: title.replace(/^Statistikkbanktabell (?=\d{5}\b)/, `${textIn(tableWord, locale)} `),
  })
  return [name, read].filter((part) => part !== '').join(', ')
}

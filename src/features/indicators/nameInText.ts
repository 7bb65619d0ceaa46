import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Series } from '../../core/model/Series.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'

/** A place as it stands in a sentence: names of sectors are common nouns in Norwegian, «kommunene». */
export function nameInText(places: KnowledgeBase['places'], series: Series, locale: Locale): string {
  const name = inLocale(series.label, locale)
  const isNoun = locale !== 'en' && places.get(series.placeId)?.kind === 'sektor'
  return isNoun ? name.charAt(0).toLocaleLowerCase('nb') + name.slice(1) : name
}

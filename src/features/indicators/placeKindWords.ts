import type { PlaceKind } from '../../core/model/Place.ts'
import type { Words } from '../../core/model/Words.ts'

/** Kinds of places as they stand in a sentence. */
export const placeKindWords: Readonly<Record<PlaceKind, Words>> = {
  kommune: { nb: 'andre kommuner', nn: 'andre kommunar', en: 'other municipalities' },
  fylke: { nb: 'fylker', nn: 'fylke', en: 'counties' },
  land: { nb: 'andre land', en: 'other countries' },
  landgruppe: { nb: 'grupper av land', en: 'groups of countries' },
  sektor: { nb: 'sektorer samlet', nn: 'sektorer samla', en: 'sectors as a whole' },
  embete: { nb: 'embeter', nn: 'embete', en: 'county governors' },
  annet: { nb: 'andre områder', nn: 'andre område', en: 'other areas' },
}

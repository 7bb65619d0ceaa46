import type { RegisterWords } from '../registerWords.ts'

export const levelWords: RegisterWords = {
  kommune: { nb: 'Kommune', en: 'Municipality' },
  fylke: { nb: 'Fylke', en: 'County' },
  land: { nb: 'Land', en: 'Country' },
}

/** As in «357 kommuner». */
export const levelPlurals: RegisterWords = {
  kommune: { nb: 'kommuner', nn: 'kommunar', en: 'municipalities' },
  fylke: { nb: 'fylker', nn: 'fylke', en: 'counties' },
  land: { nb: 'land', en: 'countries' },
}

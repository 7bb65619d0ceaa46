import type { Texts } from '../../i18n/texts.ts'

export const keyFigureTexts = {
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  sourceOf: {
    nb: (publisher: string, retrieved: string) => `Kilde: ${publisher}${retrieved && `, hentet ${retrieved}`}`,
    nn: (publisher: string, retrieved: string) => `Kjelde: ${publisher}${retrieved && `, henta ${retrieved}`}`,
    en: (publisher: string, retrieved: string) => `Source: ${publisher}${retrieved && `, retrieved ${retrieved}`}`,
  },
  unread: { nb: 'kilden ble ikke lest', nn: 'kjelda vart ikkje lesen', en: 'the source was not read' },
  up: { nb: 'Opp', en: 'Up' },
  down: { nb: 'Ned', en: 'Down' },
  changed: {
    nb: (way: string, amount: string, period: string) => `${way} ${amount} fra ${period}`,
    nn: (way: string, amount: string, period: string) => `${way} ${amount} frå ${period}`,
    en: (way: string, amount: string, period: string) => `${way} ${amount} from ${period}`,
  },
  unchanged: {
    nb: (period: string) => `Uendret fra ${period}`,
    nn: (period: string) => `Uendra frå ${period}`,
    en: (period: string) => `Unchanged from ${period}`,
  },
  better: { nb: 'bedre', nn: 'betre', en: 'better' },
  weaker: { nb: 'svakere', nn: 'svakare', en: 'weaker' },
  noEarlier: { nb: 'Ingen tidligere måling', nn: 'Ingen tidlegare måling', en: 'No earlier figure' },
  earlierMissing: {
    nb: (period: string) => `Endring ukjent: tall for ${period} mangler`,
    nn: (period: string) => `Endring ukjend: tal for ${period} manglar`,
    en: (period: string) => `Change unknown: no figure for ${period}`,
  },
  notComparable: {
    nb: (period: string) => `Ikke sammenlignbart med ${period}`,
    nn: (period: string) => `Ikkje samanliknbart med ${period}`,
    en: (period: string) => `Not comparable with ${period}`,
  },
  touched: { nb: 'feil eller merknad i filen', nn: 'feil eller merknad i fila', en: 'fault or note in the file' },
  old: { nb: 'eldre enn 3 år', en: 'more than 3 years old' },
  targetReached: {
    nb: (value: string, due: string) => `Målet på ${value}${due} er nådd`,
    en: (value: string, due: string) => `The target of ${value}${due} is reached`,
  },
  targetSet: {
    nb: (value: string, due: string) => `Mål: ${value}${due}`,
    en: (value: string, due: string) => `Target: ${value}${due}`,
  },
  targetDue: {
    nb: (period: string) => ` innen ${period}`,
    nn: (period: string) => ` innan ${period}`,
    en: (period: string) => ` by ${period}`,
  },
  sentence: {
    nb: (name: string, value: string, place: string, period: string) => `${name}, ${value} i ${place} i ${period}`,
    en: (name: string, value: string, place: string, period: string) => `${name}, ${value} in ${place} in ${period}`,
  },
  missingSentence: {
    nb: (name: string, status: string, place: string) => `${name}, ${status}${place === '' ? '' : ` i ${place}`}`,
    en: (name: string, status: string, place: string) => `${name}, ${status}${place === '' ? '' : ` in ${place}`}`,
  },
} as const satisfies Texts

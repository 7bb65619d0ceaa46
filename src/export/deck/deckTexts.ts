import type { Texts } from '../../i18n/texts.ts'

/** The words of slides. */
export const deckTexts = {
  from: {
    nb: (period: string) => `fra ${period}`,
    nn: (period: string) => `frå ${period}`,
    en: (period: string) => `from ${period}`,
  },
  time: { nb: 'Tid', en: 'Time' },
  place: { nb: 'Sted', nn: 'Stad', en: 'Place' },
  others: { nb: 'Andre steder', nn: 'Andre stader', en: 'Other places' },
  agenda: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  continued: {
    nb: (name: string) => `${name} (forts.)`,
    nn: (name: string) => `${name} (framh.)`,
    en: (name: string) => `${name} (cont.)`,
  },
  part: { nb: (part: number, of: number) => `${part} av ${of}`, en: (part: number, of: number) => `${part} of ${of}` },
  signs: { nb: 'Tegn i bruk', nn: 'Teikn i bruk', en: 'Signs in use' },
  made: {
    nb: (date: string) => `Laget ${date}`,
    nn: (date: string) => `Laga ${date}`,
    en: (date: string) => `Made ${date}`,
  },
  method: { nb: 'Metode', en: 'Method' },
  definition: { nb: 'Definisjon', en: 'Definition' },
  weaknesses: { nb: 'Svakheter', nn: 'Veikskapar', en: 'Weaknesses' },
  statuses: { nb: 'Status', en: 'Status' },
  sources: { nb: 'Kilder', nn: 'Kjelder', en: 'Sources' },
  moreSources: {
    nb: (count: number) => `og ${count} kilder til, nevnt i notatene.`,
    nn: (count: number) => `og ${count} kjelder til, nemnt i notata.`,
    en: (count: number) => `and ${count} more sources, named in the notes.`,
  },
  rowsShown: {
    nb: (shown: number, all: number) =>
      `Viser de ${shown} første av ${all} rader. Alle er i datafilen og på nettstedet.`,
    nn: (shown: number, all: number) =>
      `Viser dei ${shown} første av ${all} rader. Alle er i datafila og på nettstaden.`,
    en: (shown: number, all: number) =>
      `Shows the first ${shown} of ${all} rows. All are in the data file and on the site.`,
  },
  live: { nb: 'Levende graf', nn: 'Levande graf', en: 'Live chart' },
  seen: { nb: 'Se den på nettstedet', nn: 'Sjå det på nettstaden', en: 'See it on the site' },
  keyFigures: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', en: 'Key figures' },
} as const satisfies Texts

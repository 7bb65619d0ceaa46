import type { Texts } from '../i18n/texts.ts'

export const loadTexts = {
  loading: { nb: 'Henter kunnskapsgrunnlaget', nn: 'Hentar kunnskapsgrunnlaget', en: 'Loading the knowledge base' },
  progress: {
    nb: (title: string, done: number, total: number) => `${title} (${done} av ${total})`,
    en: (title: string, done: number, total: number) => `${title} (${done} of ${total})`,
  },
  partFailed: {
    nb: (title: string) => `${title} mangler`,
    nn: (title: string) => `${title} manglar`,
    en: (title: string) => `${title} is missing`,
  },
  copyShown: {
    nb: (title: string, day: string) => `${title}: vi viser kopien fra ${day}`,
    nn: (title: string, day: string) => `${title}: vi viser kopien frå ${day}`,
    en: (title: string, day: string) => `${title}: we show the copy from ${day}`,
  },
  manyFailed: {
    nb: (count: number) => `${count} filer mangler`,
    nn: (count: number) => `${count} filer manglar`,
    en: (count: number) => `${count} files are missing`,
  },
  manyCopies: {
    nb: (count: number, day: string) => `${count} filer: vi viser kopier, den eldste fra ${day}`,
    nn: (count: number, day: string) => `${count} filer: vi viser kopiar, den eldste frå ${day}`,
    en: (count: number, day: string) => `${count} files: we show copies, the oldest from ${day}`,
  },
  andMore: {
    nb: (count: number) => `og ${count} til`,
    en: (count: number) => `and ${count} more`,
  },
  oneByOne: {
    nb: 'Prøv én for én igjen',
    nn: 'Prøv éi for éi på nytt',
    en: 'Try again, one by one',
  },
  copyStands: {
    nb: 'Tallene derfra kan ha blitt nyere siden.',
    nn: 'Tala derifrå kan ha vorte nyare sidan.',
    en: 'Its figures may have been updated since.',
  },
  restStands: {
    nb: 'Resten av siden vises uten disse opplysningene.',
    nn: 'Resten av sida blir vist utan desse opplysningane.',
    en: 'The rest of the page is shown without it.',
  },
  retry: { nb: 'Prøv igjen', nn: 'Prøv på nytt', en: 'Try again' },
  retrying: { nb: 'Prøver igjen …', en: 'Trying again …' },
  nothing: {
    nb: 'Kunnskapsgrunnlaget kunne ikke hentes',
    nn: 'Kunnskapsgrunnlaget kunne ikkje hentast',
    en: 'The knowledge base could not be loaded',
  },
  nothingReason: {
    nb: 'Ingenting av innholdet kan vises før innholdslisten er lest.',
    nn: 'Ingenting av innhaldet kan visast før innhaldslista er lesen.',
    en: 'None of the content can be shown until the table of contents has been read.',
  },
  bug: {
    nb: 'Det er en feil i programmet vårt.',
    nn: 'Det er ein feil i programmet vårt.',
    en: 'There is a fault in our program.',
  },
} as const satisfies Texts

import type { Texts } from '../../i18n/texts.ts'

export const texts = {
  title: { nb: 'Dokumenter', nn: 'Dokument', en: 'Documents' },
  finding: {
    nb: (inForce: number, all: number, unknown: number) =>
      `${inForce} av ${all} styringsdokumenter er kjent som gjeldende. ${unknown === 0 ? 'Status er kjent for alle.' : `For ${unknown} sier ikke kildene hvilken status dokumentet har.`}`,
    nn: (inForce: number, all: number, unknown: number) =>
      `${inForce} av ${all} styringsdokument er kjende som gjeldande. ${unknown === 0 ? 'Status er kjend for alle.' : `For ${unknown} seier ikkje kjeldene kva status dokumentet har.`}`,
    en: (inForce: number, all: number, unknown: number) =>
      `${inForce} of ${all} governing documents are known to be in force. ${unknown === 0 ? 'The status of all is known.' : `For ${unknown} the sources do not say what status the document has.`}`,
  },
  none: {
    nb: 'Registeret over styringsdokumenter er tomt.',
    nn: 'Registeret over styringsdokument er tomt.',
    en: 'The register of governing documents is empty.',
  },
  mostOf: {
    nb: (levels: string, count: number, all: number) => `Flest er ${levels}, ${count} av ${all}`,
    en: (levels: string, count: number, all: number) => `The largest group is ${levels}, ${count} of ${all}`,
  },
  intro: {
    nb: 'Hvilke temaer og undertemaer et dokument angår, er vår vurdering.',
    nn: 'Kva tema og undertema eit dokument angår, er vår vurdering.',
    en: 'Which themes and sub-themes a document concerns is our judgement. The titles and descriptions are in Norwegian.',
  },
  caption: { nb: 'Styringsdokumenter', nn: 'Styringsdokument', en: 'Governing documents' },
  search: { nb: 'Søk i dokumentene', nn: 'Søk i dokumenta', en: 'Search the documents' },
  theme: { nb: 'Tema', en: 'Theme' },
  allThemes: { nb: 'Alle temaer', nn: 'Alle tema', en: 'All themes' },
  wholeTheme: {
    nb: (number: string) => `Hele tema ${number}`,
    nn: (number: string) => `Heile tema ${number}`,
    en: (number: string) => `All of theme ${number}`,
  },
  level: { nb: 'Nivå', en: 'Level' },
  allLevels: { nb: 'Alle nivåer', nn: 'Alle nivå', en: 'All levels' },
  status: { nb: 'Status', en: 'Status' },
  allStatuses: { nb: 'Alle statuser', nn: 'Alle statusar', en: 'All statuses' },
  shown: {
    nb: (shown: number, all: number) =>
      shown === all ? `Alle ${all} dokumenter vises.` : `${shown} av ${all} dokumenter vises.`,
    nn: (shown: number, all: number) =>
      shown === all ? `Alle ${all} dokument blir viste.` : `${shown} av ${all} dokument blir viste.`,
    en: (shown: number, all: number) =>
      shown === all ? `All ${all} documents are shown.` : `${shown} of ${all} documents are shown.`,
  },
  undatedLast: {
    nb: (count: number) => `${count} uten kjent dato står sist.`,
    nn: (count: number) => `${count} utan kjend dato står sist.`,
    en: (count: number) => `${count} without a known date come last.`,
  },
  noMatch: {
    nb: 'Ingen dokumenter passer med valgene.',
    nn: 'Ingen dokument passer med vala.',
    en: 'No documents match the choices.',
  },
  document: { nb: 'Dokument', en: 'Document' },
  issuer: { nb: 'Utgiver og type', nn: 'Utgivar og type', en: 'Issuer and type' },
  date: { nb: 'Dato', en: 'Date' },
  undated: { nb: 'Dato ukjent', nn: 'Dato ukjend', en: 'Date unknown' },
  about: { nb: 'Innhold og undertemaer', nn: 'Innhald og undertema', en: 'Content and sub-themes' },
  checkDate: { nb: 'Kontroller dato', en: 'Check the date' },
  listedDate: {
    nb: (date: string) => `Temaplanens side oppgir ${date}.`,
    en: (date: string) => `The theme plan's page says ${date}.`,
  },
  afterToday: {
    nb: 'Datoen er ikke kommet ennå.',
    nn: 'Datoen er ikkje komen enno.',
    en: 'The date has not come yet.',
  },
  replacedBy: { nb: 'av', en: 'by' },
  validUntil: {
    nb: (date: string) => `Gjelder til ${date}`,
    nn: (date: string) => `Gjeld til ${date}`,
    en: (date: string) => `Valid to ${date}`,
  },
  ranOut: {
    nb: (date: string) => `Gjaldt til ${date}`,
    nn: (date: string) => `Galdt til ${date}`,
    en: (date: string) => `Was valid to ${date}`,
  },
} as const satisfies Texts

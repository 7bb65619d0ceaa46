import type { Texts } from '../../i18n/texts.ts'

export const provenanceTexts = {
  title: { nb: 'Hvor kommer tallet fra?', en: 'Where does the figure come from?' },
  figure: { nb: (name: string) => `Gjelder ${name}`, en: (name: string) => `For ${name}` },
  read: { nb: (date: string) => `Lest ${date}`, en: (date: string) => `Read ${date}` },
  readUnknown: { nb: 'Lesemåte ikke oppgitt', en: 'How it was read is not stated' },
  checked: { nb: 'Kontrollert', en: 'Checked' },
  rows: {
    nb: (read: string, loaded: string, aside: string) =>
      `${read} rader lest, ${loaded} godtatt, ${aside} satt til side.`,
    en: (read: string, loaded: string, aside: string) => `${read} rows read, ${loaded} accepted, ${aside} set aside.`,
  },
  noReceipt: { nb: 'kvittering mangler.', en: 'no receipt.' },
  computedHere: { nb: 'Regnet om her', en: 'Recomputed here' },
  computedBefore: { nb: 'Beregnet', en: 'Computed' },
  notComputed: { nb: 'Ingen omregning', en: 'No recomputation' },
  asInSource: { nb: 'Tallet vises som i kilden.', en: 'The figure is shown as in the source.' },
  licence: { nb: 'Lisens', en: 'Licence' },
  updated: { nb: 'Oppdatert', en: 'Updated' },
  next: { nb: (date: string) => `Neste: ${date}`, en: (date: string) => `Next: ${date}` },
  confidence: { nb: 'Sikkerhet', en: 'Confidence' },
  confidences: {
    nb: { high: 'Høy', medium: 'Middels', low: 'Lav' },
    en: { high: 'High', medium: 'Medium', low: 'Low' },
  },
  place: { nb: 'Fil og linje', en: 'File and line' },
  fileAndLine: {
    nb: (file: string, line: string) => `${file}, linje ${line}`,
    en: (file: string, line: string) => `${file}, line ${line}`,
  },
  note: { nb: 'Merknad i dataene', en: 'Note in the data' },
  notStated: { nb: 'Ikke oppgitt', en: 'Not stated' },
} as const satisfies Texts

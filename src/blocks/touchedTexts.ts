import type { Texts } from '../i18n/texts.ts'

export const touchedTexts = {
  touched: {
    nb: (count: number) =>
      count === 1
        ? 'Ett tall bygger på en rad med feil eller merknad:'
        : `${count} tall bygger på rader med feil eller merknad:`,
    nn: (count: number) =>
      count === 1
        ? 'Eitt tal byggjer på ei rad med feil eller merknad:'
        : `${count} tal byggjer på rader med feil eller merknad:`,
    en: (count: number) =>
      count === 1
        ? 'One figure rests on a row with a fault or a note:'
        : `${count} figures rest on rows with a fault or a note:`,
  },
  more: {
    nb: (count: number) => `og ${count} til, merket i tabellen`,
    nn: (count: number) => `og ${count} til, merkte i tabellen`,
    en: (count: number) => `and ${count} more, marked in the table`,
  },
  inCell: {
    nb: { stop: 'feil i filen', setAside: 'feil i filen', note: 'merknad til raden' },
    nn: { stop: 'feil i fila', setAside: 'feil i fila', note: 'merknad til rada' },
    en: { stop: 'fault in the file', setAside: 'fault in the file', note: 'note on the row' },
  },
} as const satisfies Texts

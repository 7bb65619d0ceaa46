import type { Texts } from '../i18n/texts.ts'

export const registerTexts = {
  clear: { nb: 'Fjern filtre', nn: 'Fjern filter', en: 'Clear filters' },
  unknownChoice: {
    nb: (label: string, value: string) =>
      `Adressen ber om ${label.toLowerCase()} «${value}», som ikke finnes. Det er sett bort fra.`,
    nn: (label: string, value: string) =>
      `Adressa ber om ${label.toLowerCase()} «${value}», som ikkje finst. Det er sett bort frå.`,
    en: (label: string, value: string) =>
      `The address asks for ${label.toLowerCase()} “${value}”, which does not exist. It is left out.`,
  },
  noSource: { nb: 'Kilde ikke oppgitt', nn: 'Kjelde ikkje oppgitt', en: 'Source not stated' },
  sortBy: { nb: 'Sorter etter', en: 'Sort by' },
  unsorted: { nb: 'Som i registeret', en: 'As in the register' },
  ascending: { nb: 'stigende', nn: 'stigande', en: 'ascending' },
  descending: { nb: 'synkende', nn: 'minkande', en: 'descending' },
  sideways: {
    nb: 'Tabellen er bredere enn skjermen. Rull sidelengs for å se alle kolonnene.',
    nn: 'Tabellen er breiare enn skjermen. Rull sidelengs for å sjå alle kolonnane.',
    en: 'The table is wider than the screen. Scroll sideways to see every column.',
  },
  moreSubThemes: {
    nb: (count: number) => `og ${count} undertemaer til`,
    nn: (count: number) => `og ${count} undertema til`,
    en: (count: number) => `and ${count} more sub-themes`,
  },
  notStated: { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not stated' },
} as const satisfies Texts

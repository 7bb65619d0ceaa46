import type { Texts } from '../i18n/texts.ts'

export const registerTexts = {
  clear: { nb: 'Fjern filtre', en: 'Clear filters' },
  unknownChoice: {
    nb: (label: string, value: string) =>
      `Adressen ber om ${label.toLowerCase()} «${value}», som ikke finnes. Det er sett bort fra.`,
    en: (label: string, value: string) =>
      `The address asks for ${label.toLowerCase()} “${value}”, which does not exist. It is left out.`,
  },
  noSource: { nb: 'Kilde ikke oppgitt', en: 'Source not stated' },
  sortBy: { nb: 'Sorter etter', en: 'Sort by' },
  unsorted: { nb: 'Som i registeret', en: 'As in the register' },
  ascending: { nb: 'stigende', en: 'ascending' },
  descending: { nb: 'synkende', en: 'descending' },
  moreSubThemes: {
    nb: (count: number) => `og ${count} undertemaer til`,
    en: (count: number) => `and ${count} more sub-themes`,
  },
  notStated: { nb: 'Ikke oppgitt', en: 'Not stated' },
} as const satisfies Texts

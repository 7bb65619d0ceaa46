import type { Texts } from '../../../i18n/texts.ts'

export const drawingTexts = {
  more: {
    nb: (n: number) => (n === 1 ? '… og 1 prosjekt til, i tabellen' : `… og ${n} prosjekter til, i tabellen`),
    nn: (n: number) => (n === 1 ? '… og 1 prosjekt til, i tabellen' : `… og ${n} prosjekt til, i tabellen`),
    en: (n: number) => (n === 1 ? '… and 1 project more, in the table' : `… and ${n} projects more, in the table`),
  },
} as const satisfies Texts

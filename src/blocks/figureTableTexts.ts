import type { Texts } from '../i18n/texts.ts'

export const figureTableTexts = {
  ask: {
    nb: 'Trykk på et tall for å se hvor det kommer fra. Med tastatur: piltastene flytter mellom tallene, Enter åpner.',
    nn: 'Trykk på eit tal for å sjå der det kjem frå. Med tastatur: piltastane flyttar mellom tala, Enter opnar.',
    en: 'Press a figure to see where it comes from. By keyboard: the arrow keys move between the figures, Enter opens.',
  },
  filter: { nb: 'Finn i tabellen', en: 'Find in the table' },
  found: {
    nb: (some: number, all: number) => `${some} av ${all} rader vises.`,
    nn: (some: number, all: number) => `${some} av ${all} rader blir viste.`,
    en: (some: number, all: number) => `${some} of ${all} rows shown.`,
  },
  columns: {
    nb: (some: number, all: number) => `Kolonner: ${some} av ${all}`,
    en: (some: number, all: number) => `Columns: ${some} of ${all}`,
  },
  columnsShown: { nb: 'Vis kolonner', en: 'Show columns' },
  missingLast: {
    nb: 'Manglende tall og mål står sist når tabellen sorteres.',
    nn: 'Manglande tal og mål står sist når tabellen blir sortert.',
    en: 'Missing figures and targets come last when the table is sorted.',
  },
  status: { nb: 'status', en: 'status' },
  copy: { nb: 'Kopier tabell', en: 'Copy table' },
  copied: { nb: 'Kopiert', en: 'Copied' },
  copyFailed: {
    nb: 'Nettleseren slapp oss ikke til utklippstavlen. Merk tabellen og kopier selv.',
    nn: 'Nettlesaren slapp oss ikkje til utklippstavla. Merk tabellen og kopier sjølv.',
    en: 'The browser gave no access to the clipboard. Select the table and copy it yourself.',
  },
} as const satisfies Texts

import type { Texts } from '../i18n/texts.ts'

export const chartFigureTexts = {
  chart: { nb: 'Graf', en: 'Chart' },
  table: { nb: 'Tabell', en: 'Table' },
  about: { nb: 'Om tallene', nn: 'Om tala', en: 'About the figures' },
  tabs: { nb: 'Vis figuren som', en: 'Show the figure as' },
  asTable: { nb: 'Vis som tabell', en: 'Show as a table' },
  notes: { nb: 'Merknader', en: 'Notes' },
  signs: { nb: 'Tegn i bruk:', nn: 'Teikn i bruk:', en: 'Signs in use:' },
  source: { nb: 'Kilde:', nn: 'Kjelde:', en: 'Source:' },
  sources: { nb: 'Kilder:', nn: 'Kjelder:', en: 'Sources:' },
  noSource: { nb: 'Kilde er ikke oppgitt.', nn: 'Kjelde er ikkje oppgitt.', en: 'The source is not stated.' },
  moreSources: {
    nb: (count: number) => `og ${count} kilder til`,
    nn: (count: number) => `og ${count} kjelder til`,
    en: (count: number) => `and ${count} more sources`,
  },
  retrieved: {
    nb: (date: string) => `Hentet ${date}.`,
    nn: (date: string) => `Henta ${date}.`,
    en: (date: string) => `Retrieved ${date}.`,
  },
  licence: { nb: (name: string) => `Lisens: ${name}.`, en: (name: string) => `Licence: ${name}.` },
  noLicence: { nb: 'Lisens ikke oppgitt.', nn: 'Lisens ikkje oppgitt.', en: 'No licence stated.' },
  unsorted: { nb: 'Som i kilden', nn: 'Som i kjelda', en: 'As in the source' },
  keyHelp: {
    nb: 'Piltastene venstre og høyre går fra år til år, opp og ned mellom seriene. Home og End går til endene. Enter viser hvor tallet kommer fra.',
    nn: 'Piltastane venstre og høgre går frå år til år, opp og ned mellom seriane. Home og End går til endane. Enter viser der talet kjem frå.',
    en: 'The left and right arrow keys go from year to year, up and down between the series. Home and End go to the ends. Enter shows where the figure comes from.',
  },
  keyHelpFocus: {
    nb: 'Mellomrom framhever serien.',
    nn: 'Mellomrom framhevar serien.',
    en: 'The space bar highlights the series.',
  },
  pressForSource: {
    nb: 'Trykk på tallet for å se kilden',
    nn: 'Trykk på talet for å sjå kjelda',
    en: 'Press the figure to see its source',
  },
  chartRole: { nb: 'graf', en: 'chart' },
} as const satisfies Texts

import type { Texts } from '../../i18n/texts.ts'

export const listTexts = {
  title: { nb: 'Indikatorer', en: 'Indicators' },
  lede: {
    nb: (count: number, home: number, homeName: string) =>
      `${count} indikatorer for planens fire tema. ${home} av dem har tall for ${homeName}; for resten vises det nærmeste vi har, med stedet navngitt.`,
    en: (count: number, home: number, homeName: string) =>
      `${count} indicators for the four themes of the plan. ${home} of them have figures for ${homeName}; for the rest the nearest we have is shown, with its place named.`,
  },
  search: { nb: 'Søk i indikatorene', en: 'Search the indicators' },
  theme: { nb: 'Tema', en: 'Theme' },
  allThemes: { nb: 'Alle tema', en: 'All themes' },
  wholeTheme: { nb: (number: string) => `Hele tema ${number}`, en: (number: string) => `All of theme ${number}` },
  home: { nb: (name: string) => `Tall for ${name}`, en: (name: string) => `Figures for ${name}` },
  either: { nb: 'Med og uten', en: 'With and without' },
  with: { nb: 'Med', en: 'With' },
  without: { nb: 'Uten', en: 'Without' },
  target: { nb: 'Mål', en: 'Target' },
  age: { nb: 'Alder', en: 'Age' },
  allAges: { nb: 'Alle', en: 'All' },
  fresh: { nb: 'Tre år eller nyere', en: 'Three years or newer' },
  old: { nb: 'Eldre enn tre år', en: 'Older than three years' },
  absent: { nb: 'Uten tall', en: 'Without figures' },
  found: {
    nb: (count: number, all: number) => (count === all ? `${all} indikatorer` : `${count} av ${all} indikatorer`),
    en: (count: number, all: number) => (count === all ? `${all} indicators` : `${count} of ${all} indicators`),
  },
  none: {
    nb: 'Ingen indikator passer til alt du har valgt. Fjern et filter, eller søk etter noe annet.',
    en: 'No indicator fits everything you have chosen. Clear a filter, or search for something else.',
  },
  caption: { nb: 'Indikatorer med siste tall, sted og periode', en: 'Indicators with latest figure, place and period' },
  name: { nb: 'Indikator', en: 'Indicator' },
  value: { nb: 'Siste tall', en: 'Latest figure' },
  course: { nb: 'Utvikling', en: 'Course' },
  place: { nb: 'Sted', en: 'Place' },
  period: { nb: 'Periode', en: 'Period' },
  onTheme: { nb: 'Tema', en: 'Theme' },
  isOld: { nb: 'eldre enn tre år', en: 'older than three years' },
  hasTarget: { nb: 'har mål', en: 'has a target' },
  noCourse: { nb: 'Ett tall', en: 'One figure' },
  sparkNote: {
    nb: 'Småkurvene har beskåret akse og viser bare formen.',
    en: 'The small lines have a cropped axis and show the shape only.',
  },
} as const satisfies Texts

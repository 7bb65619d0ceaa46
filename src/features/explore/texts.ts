import type { Texts } from '../../i18n/texts.ts'

export const texts = {
  title: { nb: 'Indikatorer', nn: 'Indikatorar', en: 'Indicators' },
  lede: {
    nb: (count: number, home: number, homeName: string) =>
      `${count} indikatorer for planens fire tema. ${home} av dem har tall for ${homeName}; for resten vises det nærmeste vi har, med stedet navngitt.`,
    nn: (count: number, home: number, homeName: string) =>
      `${count} indikatorar for dei fire temaa i planen. ${home} av dei har tal for ${homeName}; for resten viser vi det nærmaste vi har, med namn på staden.`,
    en: (count: number, home: number, homeName: string) =>
      `${count} indicators for the four themes of the plan. ${home} of them have figures for ${homeName}; for the rest the nearest we have is shown, with its place named.`,
  },
  search: { nb: 'Søk i indikatorene', nn: 'Søk i indikatorane', en: 'Search the indicators' },
  theme: { nb: 'Tema', en: 'Theme' },
  allThemes: { nb: 'Alle tema', en: 'All themes' },
  wholeTheme: {
    nb: (number: string) => `Hele tema ${number}`,
    nn: (number: string) => `Heile tema ${number}`,
    en: (number: string) => `All of theme ${number}`,
  },
  publisher: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  allPublishers: { nb: 'Alle kilder', nn: 'Alle kjelder', en: 'All sources' },
  home: {
    nb: (name: string) => `Tall for ${name}`,
    nn: (name: string) => `Tal for ${name}`,
    en: (name: string) => `Figures for ${name}`,
  },
  either: { nb: 'Med og uten', nn: 'Med og utan', en: 'With and without' },
  with: { nb: 'Med', en: 'With' },
  without: { nb: 'Uten', nn: 'Utan', en: 'Without' },
  target: { nb: 'Mål', en: 'Target' },
  verdict: { nb: 'Vurdering mot mål', en: 'Judgement against target' },
  allVerdicts: { nb: 'Alle', en: 'All' },
  noTarget: { nb: 'Uten mål', nn: 'Utan mål', en: 'Without a target' },
  course: { nb: 'Siden forrige tall', nn: 'Sidan førre tal', en: 'Since the last figure' },
  allCourses: { nb: 'Alle', en: 'All' },
  bedre: { nb: 'Blitt bedre', nn: 'Blitt betre', en: 'Improved' },
  svakere: { nb: 'Blitt svakere', nn: 'Blitt svakare', en: 'Weakened' },
  age: { nb: 'Alder', en: 'Age' },
  allAges: { nb: 'Alle', en: 'All' },
  ny: { nb: 'Tre år eller nyere', nn: 'Tre år eller nyare', en: 'Three years or newer' },
  gammel: { nb: 'Eldre enn tre år', en: 'Older than three years' },
  mangler: { nb: 'Uten tall', nn: 'Utan tal', en: 'Without figures' },
  found: {
    nb: (count: number, all: number) => (count === all ? `${all} indikatorer` : `${count} av ${all} indikatorer`),
    nn: (count: number, all: number) => (count === all ? `${all} indikatorar` : `${count} av ${all} indikatorar`),
    en: (count: number, all: number) => (count === all ? `${all} indicators` : `${count} of ${all} indicators`),
  },
  none: {
    nb: 'Ingen indikator passer til alt du har valgt. Fjern et filter, eller søk etter noe annet.',
    nn: 'Ingen indikator passer til alt du har valt. Fjern eit filter, eller søk etter noko anna.',
    en: 'No indicator fits everything you have chosen. Clear a filter, or search for something else.',
  },
  noneJudged: {
    nb: (targets: number, all: number) =>
      `Ingen indikator passer til alt du har valgt. Bare ${targets} av ${all} har et mål å vurderes mot; «Siden forrige tall» viser hvilken vei de andre går.`,
    nn: (targets: number, all: number) =>
      `Ingen indikator passer til alt du har valt. Berre ${targets} av ${all} har eit mål å vurderast mot; «Sidan førre tal» viser kva veg dei andre går.`,
    en: (targets: number, all: number) =>
      `No indicator fits everything you have chosen. Only ${targets} of ${all} have a target to be judged against; “Since the last figure” shows which way the others go.`,
  },
  corrected: {
    nb: (names: string) => `Adressen hadde noe vi ikke forsto (${names}). Vi viser siden uten det.`,
    nn: (names: string) => `Adressa hadde noko vi ikkje forstod (${names}). Vi viser sida utan det.`,
    en: (names: string) => `The address had something we did not understand (${names}). The page is shown without it.`,
  },
  elsewhere: {
    nb: (name: string) => `«${name}» passer ikke til filtrene. Vi viser den første som gjør det.`,
    nn: (name: string) => `«${name}» passer ikkje til filtera. Vi viser den første som gjer det.`,
    en: (name: string) => `“${name}” does not fit the filters. The first that does is shown.`,
  },
  views: { nb: 'Vis som', en: 'Show as' },
  liste: { nb: 'Liste', en: 'List' },
  smaa: { nb: 'Små grafer', nn: 'Små grafar', en: 'Small charts' },
  stor: { nb: 'Én stor graf', nn: 'Éin stor graf', en: 'One large chart' },
  group: {
    nb: (name: string, count: number) => `${name}, ${count === 1 ? '1 indikator' : `${count} indikatorer`}`,
    nn: (name: string, count: number) => `${name}, ${count === 1 ? '1 indikator' : `${count} indikatorar`}`,
    en: (name: string, count: number) => `${name}, ${count === 1 ? '1 indicator' : `${count} indicators`}`,
  },
  shown: {
    nb: (count: number, all: number) => `Viser ${count} av ${all}.`,
    en: (count: number, all: number) => `Showing ${count} of ${all}.`,
  },
  showMore: {
    nb: (count: number) => `Vis ${count} flere`,
    nn: (count: number) => `Vis ${count} fleire`,
    en: (count: number) => `Show ${count} more`,
  },
  caption: {
    nb: 'Indikatorer med siste tall, sted og periode',
    nn: 'Indikatorar med siste tal, stad og periode',
    en: 'Indicators with latest figure, place and period',
  },
  name: { nb: 'Indikator', en: 'Indicator' },
  value: { nb: 'Siste tall', nn: 'Siste tal', en: 'Latest figure' },
  shape: { nb: 'Utvikling', en: 'Course' },
  place: { nb: 'Sted', nn: 'Stad', en: 'Place' },
  period: { nb: 'Periode', en: 'Period' },
  subTheme: { nb: 'Undertema', en: 'Sub-theme' },
  moreSubThemes: { nb: (count: number) => `og ${count} til`, en: (count: number) => `and ${count} more` },
  isOld: { nb: 'eldre\u00a0enn tre\u00a0år', en: 'older\u00a0than three\u00a0years' },
  noCourse: { nb: 'Ett tall', nn: 'Eitt tal', en: 'One figure' },
  sparkNote: {
    nb: 'Småkurvene har beskåret akse og viser bare formen.',
    nn: 'Småkurvene har skoren akse og viser berre forma.',
    en: 'The small lines have a cropped axis and show the shape only.',
  },
  panelNote: {
    nb: 'Hver graf har sin egen akse, for enhetene er ulike. Sammenlign ikke høydene fra graf til graf.',
    nn: 'Kvar graf har sin eigen akse, for einingane er ulike. Samanlikn ikkje høgdene frå graf til graf.',
    en: 'Each chart has an axis of its own, for the units differ. Do not compare heights from chart to chart.',
  },
  through: { nb: 'Bla i indikatorene', nn: 'Bla i indikatorane', en: 'Leaf through the indicators' },
  previous: { nb: 'Forrige', nn: 'Førre', en: 'Previous' },
  next: { nb: 'Neste', en: 'Next' },
  chosen: { nb: 'Indikator', en: 'Indicator' },
  at: {
    nb: (at: number, all: number, name: string) => `${at} av ${all}: ${name}`,
    en: (at: number, all: number, name: string) => `${at} of ${all}: ${name}`,
  },
  keys: {
    nb: 'Piltastene, Home og End blar også når fokus står på knappene.',
    nn: 'Piltastane, Home og End blar også når fokus står på knappane.',
    en: 'The arrow keys, Home and End also leaf while the buttons have focus.',
  },
  open: {
    nb: (name: string) => `Åpne siden om ${name}`,
    nn: (name: string) => `Opne sida om ${name}`,
    en: (name: string) => `Open the page on ${name}`,
  },
} as const satisfies Texts

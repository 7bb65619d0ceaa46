import type { Texts } from '../../i18n/texts.ts'

export const texts = {
  title: {
    nb: 'Temaplan for digitalisering og smart bruk av teknologi',
    en: 'Thematic plan for digitalisation and smart use of technology',
  },
  eyebrow: { nb: 'Temaplan, kunnskapsgrunnlag', en: 'Thematic plan, knowledge base' },
  ledeWithout: {
    nb: 'Hva vi vet, og ikke vet, om temaene i planen.',
    en: 'What we know, and do not know, about the themes of the plan.',
  },
  dimensions: {
    nb: (count: string, names: string) => `Den har ${count} dimensjoner: ${names}.`,
    en: (count: string, names: string) => `It has ${count} dimensions: ${names}.`,
  },
  subThemes: { nb: (count: number) => `av ${count} undertema`, en: (count: number) => `of ${count} sub-themes` },
  heroAll: { nb: 'har tall å bygge på.', en: 'have figures to build on.' },
  heroSome: {
    nb: (some: string) => `har tall å bygge på. ${some} har bare dokumenter eller prosjekter.`,
    en: (some: string) => `have figures to build on. ${some} have only documents or projects.`,
  },
  heroNone: {
    nb: (none: string) => `har tall å bygge på. ${none} har ingenting.`,
    en: (none: string) => `have figures to build on. ${none} have nothing.`,
  },
  heroBoth: {
    nb: (some: string, none: string) =>
      `har tall å bygge på. ${some} har bare dokumenter eller prosjekter, ${none} har ingenting.`,
    en: (some: string, none: string) =>
      `have figures to build on. ${some} have only documents or projects, ${none} have nothing.`,
  },
  themesCounted: {
    nb: (count: string) => `De ${count} temaene i mandatet`,
    en: (count: string) => `The ${count} themes of the mandate`,
  },
  withFigures: { nb: 'undertema har tall', en: 'sub-themes have figures' },
  ofCount: {
    nb: (count: number, all: number) => `${count} av ${all}`,
    en: (count: number, all: number) => `${count} of ${all}`,
  },
  projects: { nb: 'prosjekter', en: 'projects' },
  withHome: { nb: (place: string) => `med ${place}`, en: (place: string) => `with ${place}` },
  noGap: {
    nb: 'Alle undertema har tall, dokument og prosjekt',
    en: 'All sub-themes have figures, a document and a project',
  },
  tileNote: {
    nb: 'Småkurvene har beskåret akse, men enkelttall vises som søyle fra 0. Linjene brytes der tall mangler, og der kommunegrensen ble endret. Prikket linje er beregnet for dagens kommunegrense. Rombe og stiplet linje er mål. Bedre og svakere følger retningen som er satt for indikatoren. Er det ingen tall for kommunen, vises kommunene samlet, landet eller offentlig sektor.',
    en: 'The small lines have a cropped axis, but single figures are shown as a bar from 0. Lines stop where figures are missing and where the municipality’s borders changed. A dotted line is computed for the borders of today. A diamond and a dashed line are a target. Better and weaker follow the direction set for the indicator. Where there are no figures for the municipality, all municipalities together, the country or the public sector is shown.',
  },
  planLink: { nb: 'Mer om planen', en: 'More about the plan' },
  planSource: { nb: 'Kilde:', en: 'Source:' },
  freshness: { nb: 'Hva kunnskapsgrunnlaget holder', en: 'What the knowledge base holds' },
  freshnessFound: {
    nb: (year: number) => `Minst halvparten av indikatorene har ingen tall etter ${year}`,
    en: (year: number) => `At least half of the indicators have no figures after ${year}`,
  },
  freshnessSentence: {
    nb: (old: number, total: number, home: number, place: string) =>
      `${old} av ${total} indikatorer har siste tall fra mer enn tre år tilbake. ${home} av ${total} har tall for ${place}; resten gjelder landet, fylker, andre kommuner eller sektorer.`,
    en: (old: number, total: number, home: number, place: string) =>
      `${old} of ${total} indicators have their latest figure from more than three years ago. ${home} of ${total} have figures for ${place}; the rest are for the country, counties, other municipalities or sectors.`,
  },
  barsTitle: {
    nb: 'Antall indikatorer etter siste år med tall',
    en: 'Number of indicators by latest year with figures',
  },
  bar: {
    nb: (year: string, count: number) => `${year}: ${count} indikatorer`,
    en: (year: string, count: number) => `${year}: ${count} indicators`,
  },
  upTo: { nb: (year: number) => `til ${year}`, en: (year: number) => `to ${year}` },
  newer: {
    nb: (year: string, count: number) => `${year} eller nyere: ${count}`,
    en: (year: string, count: number) => `${year} or newer: ${count}`,
  },
  context: {
    nb: (count: number) => `${count} indikatorer uten tall for kommunen, naboene eller landet er ikke regnet med.`,
    en: (count: number) =>
      `${count} indicators without figures for the municipality, its neighbours or the country are left out.`,
  },
  holdsIndicators: { nb: 'indikatorer med tall', en: 'indicators with figures' },
  holdsTables: { nb: 'statistikktabeller', en: 'statistics tables' },
  holdsDocuments: { nb: 'dokumenter', en: 'documents' },
  holdsProjects: { nb: 'prosjekter', en: 'projects' },
  holdsSources: { nb: 'kilder', en: 'sources' },
} as const satisfies Texts

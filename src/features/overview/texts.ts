import type { Texts } from '../../i18n/texts.ts'

export const texts = {
  title: {
    nb: 'Temaplan for digitalisering og smart bruk av teknologi',
    en: 'Thematic plan for digitalisation and smart use of technology',
  },
  eyebrow: { nb: 'Temaplan, kunnskapsgrunnlag', en: 'Thematic plan, knowledge base' },
  ledeWithout: {
    nb: 'Hva vi vet, og ikke vet, om temaene i planen.',
    nn: 'Kva vi veit, og ikkje veit, om temaa i planen.',
    en: 'What we know, and do not know, about the themes of the plan.',
  },
  dimensions: {
    nb: (count: string, names: string) => `Den har ${count} dimensjoner: ${names}.`,
    nn: (count: string, names: string) => `Den har ${count} dimensjonar: ${names}.`,
    en: (count: string, names: string) => `It has ${count} dimensions: ${names}.`,
  },
  subThemes: { nb: (count: number) => `av ${count} undertema`, en: (count: number) => `of ${count} sub-themes` },
  heroAll: { nb: 'har tall å bygge på.', nn: 'har tal å bygge på.', en: 'have figures to build on.' },
  heroSome: {
    nb: (some: string) => `har tall å bygge på. ${some} har bare dokumenter eller prosjekter.`,
    nn: (some: string) => `har tal å bygge på. ${some} har berre dokument eller prosjekt.`,
    en: (some: string) => `have figures to build on. ${some} have only documents or projects.`,
  },
  heroNone: {
    nb: (none: string) => `har tall å bygge på. ${none} har ingenting.`,
    nn: (none: string) => `har tal å bygge på. ${none} har ingenting.`,
    en: (none: string) => `have figures to build on. ${none} have nothing.`,
  },
  heroBoth: {
    nb: (some: string, none: string) =>
      `har tall å bygge på. ${some} har bare dokumenter eller prosjekter, ${none} har ingenting.`,
    nn: (some: string, none: string) =>
      `har tal å bygge på. ${some} har berre dokument eller prosjekt, ${none} har ingenting.`,
    en: (some: string, none: string) =>
      `have figures to build on. ${some} have only documents or projects, ${none} have nothing.`,
  },
  themesCounted: {
    nb: (count: string) => `De ${count} temaene i mandatet`,
    nn: (count: string) => `Dei ${count} temaa i mandatet`,
    en: (count: string) => `The ${count} themes of the mandate`,
  },
  withFigures: { nb: 'undertema har tall', nn: 'undertema har tal', en: 'sub-themes have figures' },
  ofCount: {
    nb: (count: number, all: number) => `${count} av ${all}`,
    en: (count: number, all: number) => `${count} of ${all}`,
  },
  withHome: { nb: (place: string) => `med ${place}`, en: (place: string) => `with ${place}` },
  gapUnknown: {
    nb: 'Hva som mangler, kan vi si når alle filene er lest',
    nn: 'Kva som manglar, kan vi seie når alle filene er lesne',
    en: 'What is lacking can be told when all files are read',
  },
  noGap: {
    nb: 'Alle undertema har tall, dokument og prosjekt',
    nn: 'Alle undertema har tal, dokument og prosjekt',
    en: 'All sub-themes have figures, a document and a project',
  },
  tileNote: {
    nb: 'Småkurvene har beskåret akse, men enkelttall vises som søyle fra 0. Linjene brytes der tall mangler, og der kommunegrensen ble endret. Prikket linje er beregnet for dagens kommunegrense. Rombe og stiplet linje er mål. Bedre og svakere følger retningen som er satt for indikatoren. Er det ingen tall for kommunen, vises kommunene samlet, landet eller offentlig sektor.',
    nn: 'Småkurvene har skoren akse, men enkelttal blir viste som søyle frå 0. Linjene blir brotne der tal manglar, og der kommunegrensa vart endra. Prikka linje er berekna for dagens kommunegrense. Rombe og stipla linje er mål. Betre og svakare følgjer retninga som er sett for indikatoren. Er det ingen tal for kommunen, viser vi kommunane samla, landet eller offentleg sektor.',
    en: 'The small lines have a cropped axis, but single figures are shown as a bar from 0. Lines stop where figures are missing and where the municipality’s borders changed. A dotted line is computed for the borders of today. A diamond and a dashed line are a target. Better and weaker follow the direction set for the indicator. Where there are no figures for the municipality, all municipalities together, the country or the public sector is shown.',
  },
  planLink: { nb: 'Mer om planen', nn: 'Meir om planen', en: 'More about the plan' },
  planSource: { nb: 'Kilde:', nn: 'Kjelde:', en: 'Source:' },
  freshness: {
    nb: 'Hva kunnskapsgrunnlaget holder',
    nn: 'Kva kunnskapsgrunnlaget inneheld',
    en: 'What the knowledge base holds',
  },
  freshnessFound: {
    nb: (year: number) => `Minst halvparten av indikatorene har ingen tall etter ${year}`,
    nn: (year: number) => `Minst halvparten av indikatorane har ingen tal etter ${year}`,
    en: (year: number) => `At least half of the indicators have no figures after ${year}`,
  },
  freshnessSentence: {
    nb: (old: number, total: number, home: number, place: string) =>
      `${old} av ${total} indikatorer har siste tall fra mer enn tre år tilbake. ${home} av ${total} har tall for ${place}; resten gjelder landet, fylker, andre kommuner eller sektorer.`,
    nn: (old: number, total: number, home: number, place: string) =>
      `${old} av ${total} indikatorar har siste tal frå meir enn tre år tilbake. ${home} av ${total} har tal for ${place}; resten gjeld landet, fylke, andre kommunar eller sektorer.`,
    en: (old: number, total: number, home: number, place: string) =>
      `${old} of ${total} indicators have their latest figure from more than three years ago. ${home} of ${total} have figures for ${place}; the rest are for the country, counties, other municipalities or sectors.`,
  },
  barsTitle: {
    nb: 'Antall indikatorer etter siste år med tall',
    nn: 'Tal på indikatorar etter siste år med tal',
    en: 'Number of indicators by latest year with figures',
  },
  bar: {
    nb: (year: string, count: number) => `${year}: ${count} indikatorer`,
    nn: (year: string, count: number) => `${year}: ${count} indikatorar`,
    en: (year: string, count: number) => `${year}: ${count} indicators`,
  },
  upTo: { nb: (year: number) => `til ${year}`, en: (year: number) => `to ${year}` },
  newer: {
    nb: (year: string, count: number) => `${year} eller nyere: ${count}`,
    nn: (year: string, count: number) => `${year} eller nyare: ${count}`,
    en: (year: string, count: number) => `${year} or newer: ${count}`,
  },
  context: {
    nb: (count: number) => `${count} indikatorer uten tall for kommunen, naboene eller landet er ikke regnet med.`,
    nn: (count: number) => `${count} indikatorar utan tal for kommunen, naboane eller landet er ikkje rekna med.`,
    en: (count: number) =>
      `${count} indicators without figures for the municipality, its neighbours or the country are left out.`,
  },
  holdsIndicators: {
    nb: (count: number) => (count === 1 ? 'indikator med tall' : 'indikatorer med tall'),
    nn: (count: number) => (count === 1 ? 'indikator med tal' : 'indikatorar med tal'),
    en: (count: number) => (count === 1 ? 'indicator with figures' : 'indicators with figures'),
  },
  holdsTables: {
    nb: (count: number) => (count === 1 ? 'statistikktabell' : 'statistikktabeller'),
    nn: (count: number) => (count === 1 ? 'statistikktabell' : 'statistikktabellar'),
    en: (count: number) => (count === 1 ? 'statistics table' : 'statistics tables'),
  },
  holdsDocuments: {
    nb: (count: number) => (count === 1 ? 'dokument' : 'dokumenter'),
    nn: () => 'dokument',
    en: (count: number) => (count === 1 ? 'document' : 'documents'),
  },
  holdsProjects: {
    nb: (count: number) => (count === 1 ? 'prosjekt' : 'prosjekter'),
    nn: () => 'prosjekt',
    en: (count: number) => (count === 1 ? 'project' : 'projects'),
  },
  holdsSources: {
    nb: (count: number) => (count === 1 ? 'kilde' : 'kilder'),
    nn: (count: number) => (count === 1 ? 'kjelde' : 'kjelder'),
    en: (count: number) => (count === 1 ? 'source' : 'sources'),
  },
} as const satisfies Texts

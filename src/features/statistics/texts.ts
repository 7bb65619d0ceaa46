import type { Texts } from '../../i18n/texts.ts'

export const texts = {
  openOwn: { nb: 'Åpne din egen tabell', nn: 'Opne din eigen tabell', en: 'Open a table of your own' },
  title: { nb: 'Statistikk', en: 'Statistics' },
  lede: {
    nb: (count: string) =>
      `${count} større tabeller ligger i kunnskapsgrunnlaget. En tabell hentes først når du åpner den.`,
    nn: (count: string) =>
      `${count} større tabellar ligg i kunnskapsgrunnlaget. Ein tabell blir først henta når du opnar den.`,
    en: (count: string) =>
      `${count} larger tables are part of the knowledge base. A table is fetched only when you open it.`,
  },
  none: {
    nb: 'Kunnskapsgrunnlaget har ingen statistikktabeller.',
    nn: 'Kunnskapsgrunnlaget har ingen statistikktabellar.',
    en: 'The knowledge base has no statistics tables.',
  },
  dimensions: { nb: 'Fordelt på', en: 'Broken down by' },
  measures: { nb: 'Måler', en: 'Measures' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  rows: { nb: 'Rader', en: 'Rows' },
  rowsUnread: {
    nb: 'Telles når tabellen åpnes',
    nn: 'Blir talt når tabellen blir opna',
    en: 'Counted when the table is opened',
  },
  way: { nb: 'Veien hit', nn: 'Vegen hit', en: 'The way here' },
  unknownTitle: { nb: 'Tabellen finnes ikke', nn: 'Tabellen finst ikkje', en: 'There is no such table' },
  unknown: {
    nb: 'Adressen peker på en tabell som ikke står i pakken.',
    nn: 'Adressa peikar på ein tabell som ikkje står i pakken.',
    en: 'The address points at a table that is not in the package.',
  },
  toAll: { nb: 'Til alle tabellene', nn: 'Til alle tabellane', en: 'To all the tables' },
  copyShown: {
    nb: (at: string) => `Viser kopien fra ${at}`,
    nn: (at: string) => `Viser kopien frå ${at}`,
    en: (at: string) => `Showing the copy from ${at}`,
  },
  copyMayBeOld: {
    nb: 'Tallene kan ha blitt nyere siden.',
    nn: 'Tala kan ha vorte nyare sidan.',
    en: 'Its figures may have been updated since.',
  },
  reading: { nb: 'Henter tabellen', nn: 'Hentar tabellen', en: 'Fetching the table' },
  failed: {
    nb: 'Tabellen kunne ikke hentes',
    nn: 'Tabellen kunne ikkje hentast',
    en: 'The table could not be fetched',
  },
  unreadable: { nb: 'Tabellen kunne ikke leses', nn: 'Tabellen kunne ikkje lesast', en: 'The table could not be read' },
  retry: { nb: 'Prøv igjen', nn: 'Prøv på nytt', en: 'Try again' },
  retrying: { nb: 'Prøver igjen …', en: 'Trying again …' },
  bug: {
    nb: 'Det er en feil i programmet vårt.',
    nn: 'Det er ein feil i programmet vårt.',
    en: 'There is a fault in our program.',
  },
  faults: { nb: 'Feil og merknader i tabellen', en: 'Faults and notes in the table' },
  search: { nb: 'Søk etter sted', nn: 'Søk etter stad', en: 'Search for a place' },
  place: { nb: 'Sted', nn: 'Stad', en: 'Place' },
  newest: {
    nb: (period: string) => `Nyeste, ${period}`,
    nn: (period: string) => `Nyaste, ${period}`,
    en: (period: string) => `Newest, ${period}`,
  },
  every: { nb: 'Alle år', en: 'All years' },
  all: { nb: 'Alle', en: 'All' },
  shown: {
    nb: (shown: string, all: string) => `${shown} av ${all} rader vises.`,
    nn: (shown: string, all: string) => `${shown} av ${all} rader blir viste.`,
    en: (shown: string, all: string) => `${shown} of ${all} rows are shown.`,
  },
  noMatch: {
    nb: 'Ingen rader passer med valgene.',
    nn: 'Ingen rader passer med vala.',
    en: 'No rows match the choices.',
  },
  table: { nb: 'Tallene', nn: 'Tala', en: 'The figures' },
  finding: {
    nb: (measure: string, place: string, period: string, value: string) => `${measure} i ${place} ${period}: ${value}`,
    en: (measure: string, place: string, period: string, value: string) => `${measure} in ${place} ${period}: ${value}`,
  },
  sum: {
    nb: (places: string, level: string) => `Sum over ${places} ${level}`,
    en: (places: string, level: string) => `Sum over ${places} ${level}`,
  },
  sumMissing: {
    nb: (missing: string) => `${missing} uten tall er ikke med`,
    nn: (missing: string) => `${missing} utan tal er ikkje med`,
    en: (missing: string) => `${missing} without a figure are left out`,
  },
  sums: { nb: 'Sum', en: 'Sum' },
  notAdditive: {
    nb: 'kan ikke legges sammen over steder',
    nn: 'kan ikkje leggast saman over stader',
    en: 'cannot be added over places',
  },
  levels: {
    nb: 'velg ett nivå; nivåer legges aldri sammen',
    nn: 'vel eitt nivå; nivåa blir aldri lagde saman',
    en: 'choose one level; levels are never added up',
  },
  periods: {
    nb: 'velg ett år; år legges ikke sammen',
    nn: 'vel eitt år; år blir ikkje lagde saman',
    en: 'choose one year; years are not added up',
  },
  groups: {
    nb: 'velg én gruppe; grupper legges ikke sammen her',
    nn: 'vel éin gruppe; grupper blir ikkje lagde saman her',
    en: 'choose one group; groups are not added up here',
  },
  nothing: { nb: 'ingen tall å legge sammen', nn: 'ingen tal å legge saman', en: 'no figures to add up' },
  missingLast: {
    nb: 'Manglende tall står sist, uansett rekkefølge.',
    nn: 'Manglande tal står sist, uansett rekkjefølgje.',
    en: 'Missing figures come last in either order.',
  },
  toSlice: { nb: 'Tilbake til tabell og diagram', nn: 'Tilbake til tabell og diagram', en: 'Back to table and chart' },
  download: {
    nb: 'Last ned hele tabellen som CSV',
    nn: 'Last ned heile tabellen som CSV',
    en: 'Download the whole table as CSV',
  },
} as const satisfies Texts

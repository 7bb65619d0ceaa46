import type { Texts } from '../../i18n/texts.ts'

export const mappingTexts = {
  title: { nb: 'Hva er hva i tabellen?', nn: 'Kva er kva i tabellen?', en: 'What is what in the table?' },
  intro: {
    nb: 'Dette har vi lest ut av overskriftene og cellene. Rett det som er feil.',
    nn: 'Dette har vi lese ut av overskriftene og cellene. Rett det som er feil.',
    en: 'This is what we made of the headings and the cells. Correct what is wrong.',
  },
  working: { nb: 'Ser på kolonnene …', nn: 'Ser på kolonnane …', en: 'Looking at the columns …' },
  column: { nb: 'Kolonne', en: 'Column' },
  columns: {
    nb: (first: string, last: string, count: number) => `${first} til ${last} (${count} kolonner)`,
    nn: (first: string, last: string, count: number) => `${first} til ${last} (${count} kolonnar)`,
    en: (first: string, last: string, count: number) => `${first} to ${last} (${count} columns)`,
  },
  examples: { nb: 'For eksempel', nn: 'Til dømes', en: 'For example' },
  is: { nb: 'Er', en: 'Is' },
  roleOf: {
    nb: (column: string) => `Hva «${column}» er`,
    nn: (column: string) => `Kva «${column}» er`,
    en: (column: string) => `What “${column}” is`,
  },
  place: { nb: 'Sted (nummer eller navn)', nn: 'Stad (nummer eller namn)', en: 'Place (code or name)' },
  placeName: { nb: 'Navnet på stedet', nn: 'Namnet på staden', en: 'Name of the place' },
  period: { nb: 'Periode', en: 'Period' },
  value: { nb: 'Tall', nn: 'Tal', en: 'Figures' },
  category: { nb: 'Gruppe', en: 'Group' },
  measure: { nb: 'Hva som er målt', nn: 'Kva som er målt', en: 'What is measured' },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  ignored: { nb: 'Brukes ikke', nn: 'Blir ikkje brukt', en: 'Not used' },
  lacksValue: {
    nb: 'Ingen kolonne er tall ennå. Velg hvilken som skal tegnes.',
    nn: 'Ingen kolonne er tal enno. Vel kva for ein som skal teiknast.',
    en: 'No column holds figures yet. Choose which to chart.',
  },
  lacksPlace: {
    nb: 'Filen sier ikke hvor tallene gjelder. Velg stedet:',
    nn: 'Fila seier ikkje kvar tala gjeld. Vel staden:',
    en: 'The file does not say where the figures are from. Choose the place:',
  },
  lacksPeriod: {
    nb: 'Filen sier ikke når tallene gjelder. Skriv året, måneden eller kvartalet:',
    nn: 'Fila seier ikkje når tala gjeld. Skriv året, månaden eller kvartalet:',
    en: 'The file does not say when the figures are from. Write the year, month or quarter:',
  },
  choosePlace: { nb: 'Velg sted', nn: 'Vel stad', en: 'Choose a place' },
  periodForm: { nb: '2024, 2024-06 eller 2024-K2', en: '2024, 2024-06 or 2024-K2' },
  rules: { nb: 'Slik blir radene til tall', nn: 'Slik blir radene til tal', en: 'How rows become figures' },
  ruleFigures: {
    nb: (count: string) => `${count} tall er lest ut av tabellen.`,
    nn: (count: string) => `${count} tal er lesne ut av tabellen.`,
    en: (count: string) => `${count} figures were read from the table.`,
  },
  rulePlaces: {
    nb: (code: number, name: number) => `Steder kjent igjen: ${told([code, 'på nummeret'], [name, 'på navnet'])}.`,
    nn: (code: number, name: number) => `Stader kjende att: ${told([code, 'på nummeret'], [name, 'på namnet'])}.`,
    en: (code: number, name: number) => `Places recognised: ${told([code, 'by code'], [name, 'by name'])}.`,
  },
  ruleNames: {
    nb: 'Et navn gjelder kommunen slik den var det året: Asker i 2019 er kommunen før sammenslåingen.',
    nn: 'Eit namn gjeld kommunen slik han var det året: Asker i 2019 er kommunen før samanslåinga.',
    en: 'A name means the municipality as it was that year: Asker in 2019 is the one before the merger.',
  },
  ruleOwn: {
    nb: (names: string) => `Ikke kjent igjen, og vist med sine egne navn: ${names}.`,
    nn: (names: string) => `Ikkje kjende att, og viste med sine eigne namn: ${names}.`,
    en: (names: string) => `Not recognised, and shown under their own names: ${names}.`,
  },
  ruleWide: {
    nb: 'Hver kolonne med en periode i overskriften er gjort om til rader: ett tall for hvert sted og hver periode.',
    nn: 'Kvar kolonne med ein periode i overskrifta er gjord om til rader: eitt tal for kvar stad og kvar periode.',
    en: 'Each column with a period in its heading has become rows: one figure for each place and period.',
  },
  ruleShort: {
    nb: (example: string) => `Skoleår står under det første året: ${example}.`,
    nn: (example: string) => `Skuleår står under det første året: ${example}.`,
    en: (example: string) => `School years stand under their first year: ${example}.`,
  },
  tooMany: {
    nb: (count: string) =>
      `${count} tall er lest. Det er flere enn en indikator kan ha. Bruk dem som statistikk, og velg sted, periode og grupper der.`,
    nn: (count: string) =>
      `${count} tal er lesne. Det er fleire enn ein indikator kan ha. Bruk dei som statistikk, og vel stad, periode og grupper der.`,
    en: (count: string) =>
      `${count} figures were read, which is more than an indicator can have. Use them as statistics, and choose places, periods and groups there.`,
  },
  noFigures: {
    nb: 'Ingen tall kan leses ut av tabellen slik kolonnene er satt. Se hva som er galt under.',
    nn: 'Ingen tal kan lesast ut av tabellen slik kolonnane er sette. Sjå kva som er gale under.',
    en: 'No figures can be read from the table with the columns like this. See below what is wrong.',
  },
} as const satisfies Texts

/** Counts with their words, those of none left out. */
function told(...counts: readonly (readonly [number, string])[]): string {
  return counts.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : [])).join(', ')
}

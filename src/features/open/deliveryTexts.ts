import type { Texts } from '../../i18n/texts.ts'

export const deliveryTexts = {
  title: { nb: 'Slik ser tallene ut', nn: 'Slik ser tala ut', en: 'What the figures look like' },
  intro: {
    nb: 'Fra din fil, ikke i kunnskapsgrunnlaget.',
    nn: 'Frå fila di, ikkje i kunnskapsgrunnlaget.',
    en: 'From your file, not in the knowledge base.',
  },
  drawing: { nb: 'Tegner …', nn: 'Teiknar …', en: 'Drawing …' },
  which: { nb: 'Hvilke tall?', nn: 'Kva tal?', en: 'Which figures?' },
  unnamed: { nb: 'Tallene i tabellen', nn: 'Tala i tabellen', en: 'The figures in the table' },
  say: { nb: 'Si hva tallene er', nn: 'Sei kva tala er', en: 'Say what the figures are' },
  sayIntro: {
    nb: 'Enhet, utgiver og kildens navn må du oppgi før tallene kan brukes. Vi finner ikke på dem.',
    nn: 'Eining, utgivar og namnet på kjelda må du gje opp før tala kan brukast. Vi finn ikkje på dei.',
    en: 'Unit, publisher and the name of the source must be given before the figures can be used. We do not make them up.',
  },
  name: { nb: 'Navn på tallene', nn: 'Namn på tala', en: 'Name of the figures' },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  unitHint: {
    nb: 'Velg fra listen eller skriv din egen: prosent, personer, mill. kr …',
    nn: 'Vel frå lista eller skriv di eiga: prosent, personar, mill. kr …',
    en: 'Choose from the list or write your own: per cent, people, NOK million …',
  },
  unitStated: {
    nb: 'Enheten er lest ut av overskriften. Rett den om den er feil.',
    nn: 'Eininga er lesen ut av overskrifta. Rett ho om ho er feil.',
    en: 'The unit was read from the heading. Correct it if it is wrong.',
  },
  publisher: { nb: 'Utgiver', nn: 'Utgivar', en: 'Publisher' },
  publisherHint: { nb: 'Hvem som har laget tallene', nn: 'Kven som har laga tala', en: 'Who made the figures' },
  source: { nb: 'Kildens navn', nn: 'Namnet på kjelda', en: 'Name of the source' },
  sourceHint: {
    nb: 'Tabell, rapport eller datasett',
    nn: 'Tabell, rapport eller datasett',
    en: 'Table, report or dataset',
  },
  url: {
    nb: 'Kildens adresse (kan stå tom)',
    nn: 'Adressa til kjelda (kan stå tom)',
    en: 'Address of the source (may be blank)',
  },
  licence: { nb: 'Lisens (kan stå tom)', nn: 'Lisens (kan stå tom)', en: 'Licence (may be blank)' },
  required: { nb: 'Må fylles ut', nn: 'Må fyllast ut', en: 'Must be filled in' },
  lacking: {
    nb: (names: string) => `Før tallene kan brukes, trenger vi: ${names}.`,
    nn: (names: string) => `Før tala kan brukast, treng vi: ${names}.`,
    en: (names: string) => `Before the figures can be used, we need: ${names}.`,
  },
  outside: {
    nb: (count: string, unit: string) =>
      `${count} tall kan ikke være ${unit}, og blir satt til side. Er enheten riktig?`,
    nn: (count: string, unit: string) =>
      `${count} tal kan ikkje vere ${unit}, og blir sette til side. Er eininga rett?`,
    en: (count: string, unit: string) => `${count} figures cannot be ${unit}, and are set aside. Is the unit right?`,
  },
  adding: { nb: 'Gjør tallene klare …', nn: 'Gjer tala klare …', en: 'Preparing the figures …' },
  asIndicator: { nb: 'Bruk som indikator', nn: 'Bruk som indikator', en: 'Use as an indicator' },
  asStatistics: { nb: 'Bruk som statistikk', nn: 'Bruk som statistikk', en: 'Use as statistics' },
  save: {
    nb: 'Last ned som datapakke (zip)',
    nn: 'Last ned som datapakke (zip)',
    en: 'Download as a data package (zip)',
  },
  inUse: {
    nb: (title: string) => `«${title}» er med blant de andre til du lukker siden.`,
    nn: (title: string) => `«${title}» er med blant dei andre til du lukkar sida.`,
    en: (title: string) => `“${title}” is among the others until you close the page.`,
  },
  open: { nb: 'Åpne indikatoren', nn: 'Opne indikatoren', en: 'Open the indicator' },
  openStatistics: { nb: 'Åpne tabellen', nn: 'Opne tabellen', en: 'Open the table' },
  notUsed: {
    nb: 'Tallene kunne ikke tas i bruk. Det er en feil i programmet vårt.',
    nn: 'Tala kunne ikkje takast i bruk. Det er ein feil i programmet vårt.',
    en: 'The figures could not be taken into use. There is a fault in our program.',
  },
  unstatedUnit: { nb: 'enhet ikke oppgitt', nn: 'eining ikkje oppgjeven', en: 'unit not stated' },
  unstatedPublisher: { nb: 'Utgiver ikke oppgitt', nn: 'Utgivar ikkje oppgjeven', en: 'Publisher not stated' },
  register: {
    nb: 'Er dette et prosjektregister?',
    nn: 'Er dette eit prosjektregister?',
    en: 'Is this a project register?',
  },
  registerIntro: {
    nb: 'Rader som er prosjekter, med status, frister og penger, hører hjemme på prosjektsiden.',
    nn: 'Rader som er prosjekt, med status, fristar og pengar, høyrer heime på prosjektsida.',
    en: 'Rows that are projects, with status, deadlines and money, belong on the project page.',
  },
  asRegister: { nb: 'Bruk som register', nn: 'Bruk som register', en: 'Use as a register' },
} as const satisfies Texts

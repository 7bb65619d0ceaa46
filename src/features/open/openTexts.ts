import type { Texts } from '../../i18n/texts.ts'

export const openTexts = {
  title: { nb: 'Åpne data', nn: 'Opne data', en: 'Open data' },
  lede: {
    nb: 'Slipp en tabell på siden, så leser vi den, sier hva som ble lest, og tegner den for hjemkommunen og naboene. Filen blir i nettleseren din: ingenting sendes eller lagres.',
    nn: 'Slepp ein tabell på sida, så les vi han, seier kva som vart lese, og teiknar han for heimkommunen og naboane. Fila blir i nettlesaren din: ingenting blir sendt eller lagra.',
    en: 'Drop a table on the page, and we read it, say what was read, and chart it for the home municipality and its neighbours. The file stays in your browser: nothing is sent or kept.',
  },
  toChart: { nb: 'Rett til tegningen', nn: 'Rett til teikninga', en: 'Straight to the chart' },
  which: { nb: 'Velg hva du vil åpne', nn: 'Vel kva du vil opne', en: 'Choose what to open' },
  formats: {
    nb: 'CSV, Excel (.xlsx), JSON, JSON-stat, GeoJSON eller en datapakke. Flere filer, en mappe eller en zip-fil går også.',
    nn: 'CSV, Excel (.xlsx), JSON, JSON-stat, GeoJSON eller ei datapakke. Fleire filer, ei mappe eller ei zip-fil går òg.',
    en: 'CSV, Excel (.xlsx), JSON, JSON-stat, GeoJSON or a data package. Several files, a folder or a zip file will do too.',
  },
  dropHere: {
    nb: 'Slipp filer hvor som helst på siden',
    nn: 'Slepp filer kvar som helst på sida',
    en: 'Drop files anywhere on the page',
  },
  letGo: { nb: 'Slipp for å åpne', nn: 'Slepp for å opne', en: 'Let go to open' },
  chooseFiles: { nb: 'Velg filer', nn: 'Vel filer', en: 'Choose files' },
  chooseFolder: { nb: 'Velg mappe', nn: 'Vel mappe', en: 'Choose a folder' },
  address: { nb: 'Eller en adresse', nn: 'Eller ei adresse', en: 'Or an address' },
  addressWhich: {
    nb: (hosts: string) => `Vi kan bare hente fra vårt eget nettsted og ${hosts}.`,
    nn: (hosts: string) => `Vi kan berre hente frå vår eigen nettstad og ${hosts}.`,
    en: (hosts: string) => `We can only fetch from our own site and ${hosts}.`,
  },
  fetch: { nb: 'Hent', en: 'Fetch' },
  notAllowed: {
    nb: (host: string) =>
      `Vi får ikke hente fra ${host}: nettstedet spør bare kilder som står på listen, så ingen andre får vite hva du ser på. Åpne adressen i en ny fane, last ned filen, og slipp den her.`,
    nn: (host: string) =>
      `Vi får ikkje hente frå ${host}: nettstaden spør berre kjelder som står på lista, så ingen andre får vite kva du ser på. Opne adressa i ei ny fane, last ned fila, og slepp ho her.`,
    en: (host: string) =>
      `We may not fetch from ${host}: this site asks only listed sources, so that nobody else learns what you look at. Open the address in a new tab, download the file, and drop it here.`,
  },
  noAddress: {
    nb: 'Dette er ikke en adresse. Den skal begynne med https://.',
    nn: 'Dette er inga adresse. Ho skal byrje med https://.',
    en: 'This is not an address. It should begin with https://.',
  },
  reading: { nb: 'Leser', nn: 'Les', en: 'Reading' },
  readingOne: {
    nb: (path: string, number: number, total: number) => `${path} (${number} av ${total})`,
    en: (path: string, number: number, total: number) => `${path} (${number} of ${total})`,
  },
  readingSize: {
    nb: (path: string, size: string) => `${path} (${size})`,
    en: (path: string, size: string) => `${path} (${size})`,
  },
  readingBytes: {
    nb: (path: string, read: string, size: string) => `${path} (${read} av ${size})`,
    en: (path: string, read: string, size: string) => `${path} (${read} of ${size})`,
  },
  fetching: { nb: 'Henter filen', nn: 'Hentar fila', en: 'Fetching the file' },
  cancel: { nb: 'Avbryt', en: 'Cancel' },
  cancelled: {
    nb: 'Lesingen er avbrutt. Ingenting er tatt i bruk.',
    nn: 'Lesinga er avbroten. Ingenting er teke i bruk.',
    en: 'Reading was cancelled. Nothing is in use.',
  },
  failed: {
    nb: 'Det er en feil i programmet vårt, og filen kunne ikke leses.',
    nn: 'Det er ein feil i programmet vårt, og fila kunne ikkje lesast.',
    en: 'There is a fault in our program, and the file could not be read.',
  },
  nothing: {
    nb: 'Det var ingen filer i det du slapp.',
    nn: 'Det var ingen filer i det du sleppte.',
    en: 'There were no files in what you dropped.',
  },
  packageFound: {
    nb: (title: string) => `Dette er et helt kunnskapsgrunnlag: «${title}»`,
    nn: (title: string) => `Dette er eit heilt kunnskapsgrunnlag: «${title}»`,
    en: (title: string) => `This is a whole knowledge base: “${title}”`,
  },
  packageWhat: {
    nb: 'Vis det, og alle sidene handler om det til du går tilbake.',
    nn: 'Vis det, og alle sidene handlar om det til du går tilbake.',
    en: 'Show it, and every page is about it until you go back.',
  },
  packageShow: {
    nb: 'Vis dette kunnskapsgrunnlaget',
    nn: 'Vis dette kunnskapsgrunnlaget',
    en: 'Show this knowledge base',
  },
  opened: { nb: 'Åpnede filer', nn: 'Opna filer', en: 'Opened files' },
  read: { nb: 'Lest', nn: 'Lesen', en: 'Read' },
  question: { nb: 'Må avklares', nn: 'Må avklarast', en: 'Needs an answer' },
  refused: { nb: 'Ikke lest', nn: 'Ikkje lesen', en: 'Not read' },
  preview: { nb: 'De første radene', nn: 'Dei første radene', en: 'The first rows' },
  previewOf: {
    nb: (shown: string, all: string) => `De første ${shown} av ${all} rader, slik de er lest`,
    nn: (shown: string, all: string) => `Dei første ${shown} av ${all} rader, slik dei er lesne`,
    en: (shown: string, all: string) => `The first ${shown} of ${all} rows, as they were read`,
  },
  ask: {
    nb: 'Ett spørsmål før filen kan leses',
    nn: 'Eitt spørsmål før fila kan lesast',
    en: 'One question before the file can be read',
  },
  answer: { nb: 'Les filen slik', nn: 'Les fila slik', en: 'Read the file like this' },
  refusedTitle: {
    nb: (path: string) => `${path} er ikke lest`,
    nn: (path: string) => `${path} er ikkje lesen`,
    en: (path: string) => `${path} was not read`,
  },
} as const satisfies Texts

import type { QuestionKey } from '../../core/intake/FileReading.ts'
import type { Text } from '../texts.ts'

type ChoiceText = Text<(value: string, shows: string) => string>

interface QuestionTexts {
  /** What we ask. `column` stands in quotation marks. */
  readonly asks: Text<(column: string) => string>
  /** Why we cannot tell: a whole sentence. */
  readonly because: Text<string>
  /** A choice as people say it: the sign or name that answers the question, and what the file would look like. */
  readonly choice: ChoiceText
}

const manyWays: Text<string> = {
  nb: 'Filen gir en like god tabell på flere måter.',
  nn: 'Fila gjev ein like god tabell på fleire måtar.',
  en: 'The file gives an equally good table in several ways.',
}

const shown: ChoiceText = { nb: (_, shows) => shows, en: (_, shows) => shows }

const labelled: ChoiceText = { nb: (value, shows) => `${value}: ${shows}`, en: (value, shows) => `${value}: ${shows}` }

/** What the reader of a file must settle. */
export const questionTexts: Readonly<Record<QuestionKey, QuestionTexts>> = {
  delimiter: {
    asks: {
      nb: () => 'Hvilket tegn skiller cellene?',
      nn: () => 'Kva teikn skil cellene?',
      en: () => 'Which sign separates the cells?',
    },
    because: manyWays,
    choice: labelled,
  },
  quote: {
    asks: {
      nb: () => 'Hvilket tegn står rundt tekst?',
      nn: () => 'Kva teikn står rundt tekst?',
      en: () => 'Which sign stands around text?',
    },
    because: manyWays,
    choice: labelled,
  },
  escape: {
    asks: {
      nb: () => 'Hva står foran et anførselstegn inne i tekst?',
      nn: () => 'Kva står framfor eit hermeteikn inne i tekst?',
      en: () => 'What stands before a quotation mark within text?',
    },
    because: manyWays,
    choice: labelled,
  },
  header: {
    asks: {
      nb: () => 'Er den første raden overskrifter?',
      nn: () => 'Er den fyrste rada overskrifter?',
      en: () => 'Does the first row hold the headings?',
    },
    because: {
      nb: 'Den første raden ligner på radene under.',
      nn: 'Den fyrste rada liknar på radene under.',
      en: 'The first row looks like the rows below it.',
    },
    choice: {
      nb: (value, shows) => (value === '0' ? `Nei, den er data. Kolonnene får navn: ${shows}` : `Ja: ${shows}`),
      nn: (value, shows) => (value === '0' ? `Nei, ho er data. Kolonnane får namn: ${shows}` : `Ja: ${shows}`),
      en: (value, shows) => (value === '0' ? `No, it is data. The columns get names: ${shows}` : `Yes: ${shows}`),
    },
  },
  trailing: {
    asks: {
      nb: () => 'Slutter radene med et skilletegn for mye?',
      nn: () => 'Sluttar radene med eit skiljeteikn for mykje?',
      en: () => 'Do the rows end with one separator too many?',
    },
    because: {
      nb: 'Radene er én tom celle lengre enn overskriftene, så en overskrift kan også mangle.',
      nn: 'Radene er éi tom celle lengre enn overskriftene, så ei overskrift kan òg mangle.',
      en: 'The rows are one blank cell longer than the headings, so a heading may also be missing.',
    },
    choice: {
      nb: (_, shows) => `Ja, se bort fra den tomme cellen: ${shows}`,
      nn: (_, shows) => `Ja, sjå bort frå den tomme cella: ${shows}`,
      en: (_, shows) => `Yes, leave the blank cell out: ${shows}`,
    },
  },
  table: {
    asks: {
      nb: () => 'Hvilken av tabellene skal leses?',
      nn: () => 'Kva for ein av tabellane skal lesast?',
      en: () => 'Which of the tables should be read?',
    },
    because: {
      nb: 'Filen har flere tabeller.',
      nn: 'Fila har fleire tabellar.',
      en: 'The file holds several tables.',
    },
    choice: {
      nb: (_, shows) => `Linje ${shows}`,
      en: (_, shows) => `Line ${shows}`,
    },
  },
  sheet: {
    asks: {
      nb: () => 'Hvilken del skal leses?',
      nn: () => 'Kva for ein del skal lesast?',
      en: () => 'Which part should be read?',
    },
    because: {
      nb: 'Filen har flere ark eller tabeller.',
      nn: 'Fila har fleire ark eller tabellar.',
      en: 'The file holds several sheets or tables.',
    },
    choice: shown,
  },
  path: {
    asks: {
      nb: () => 'Hvilken liste er radene?',
      nn: () => 'Kva for ei liste er radene?',
      en: () => 'Which list holds the rows?',
    },
    because: {
      nb: 'Filen har flere lister.',
      nn: 'Fila har fleire lister.',
      en: 'The file holds several lists.',
    },
    choice: labelled,
  },
  decimal: {
    asks: {
      nb: (column) => `Hva er desimaltegnet i ${column}?`,
      nn: (column) => `Kva er desimalteiknet i ${column}?`,
      en: (column) => `What is the decimal mark in ${column}?`,
    },
    because: {
      nb: 'Tallene kan leses på to måter, og ingen av dem avgjør det.',
      nn: 'Tala kan lesast på to måtar, og ingen av dei avgjer det.',
      en: 'The numbers can be read in two ways, and none of them settles it.',
    },
    choice: labelled,
  },
  date: {
    asks: {
      nb: (column) => `Hva står først i datoene i ${column}, dag eller måned?`,
      nn: (column) => `Kva står fyrst i datoane i ${column}, dag eller månad?`,
      en: (column) => `What comes first in the dates in ${column}, the day or the month?`,
    },
    because: {
      nb: 'Datoene kan leses på to måter, og ingen av dem avgjør det.',
      nn: 'Datoane kan lesast på to måtar, og ingen av dei avgjer det.',
      en: 'The dates can be read in two ways, and none of them settles it.',
    },
    choice: {
      nb: (value, shows) => `${value === 'dmy' ? 'Dagen' : 'Måneden'}: ${shows}`,
      nn: (value, shows) => `${value === 'dmy' ? 'Dagen' : 'Månaden'}: ${shows}`,
      en: (value, shows) => `${value === 'dmy' ? 'The day' : 'The month'}: ${shows}`,
    },
  },
}

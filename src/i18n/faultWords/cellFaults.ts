import type { IssueCode } from '../../core/issue/issueCodes.ts'
import type { FaultTexts } from './FaultWords.ts'

const shownAsMissing = {
  nb: { setAside: 'Verdien vises som mangler.' },
  nn: { setAside: 'Verdien blir vist som manglande.' },
  en: { setAside: 'The value is shown as missing.' },
}

/** Dates written by a spreadsheet as the number of a day, and periods of several kinds in one column. */
function dateDoubt(value: string, expected: string): Partial<Record<'nb' | 'nn' | 'en', string>> {
  if (expected === 'oneKind')
    return {
      nb: `${value} er ikke samme slags dato eller periode.`,
      nn: `${value} er ikkje same slags dato eller periode.`,
      en: `${value} are not the same kind of date or period.`,
    }
  if (expected === 'fullYear')
    return {
      nb: `${value} sier ikke hele årstallet, så kolonnen er lest som tekst.`,
      nn: `${value} seier ikkje heile årstalet, så kolonnen er lesen som tekst.`,
      en: `${value} does not say the whole year, so the column is read as text.`,
    }
  if (!/^\d{4}-\d\d-\d\d$/.test(expected)) return {}
  return {
    nb: `${value} kan være dagnummeret et regneark bruker for ${expected}.`,
    nn: `${value} kan vere dagnummeret eit rekneark bruker for ${expected}.`,
    en: `${value} may be the number a spreadsheet gives the day ${expected}.`,
  }
}

/** A column that is text because some of its cells are no plain numbers. */
function textDoubt(value: string, expected: string): Partial<Record<'nb' | 'nn' | 'en', string>> {
  if (expected !== 'column') return {}
  return {
    nb: `Kolonnen er lest som tekst: de fleste cellene er tall, men ${value} er ikke et rent tall.`,
    nn: `Kolonnen er lesen som tekst: dei fleste cellene er tal, men ${value} er ikkje eit reint tal.`,
    en: `The column is read as text: most of its cells are numbers, but ${value} is not a plain number.`,
  }
}

/** Faults of what stands in a cell. */
export const cellFaults = {
  'tall-ikke-lest': {
    nb: {
      happened: ({ value, expected }) => textDoubt(value, expected).nb ?? `${value} er ikke et tall.`,
      effect: { ...shownAsMissing.nb, note: 'Tallene i den kan ikke regnes på slik den står.' },
      remedy: () => 'Rett cellen, eller skriv tegnet for hvorfor tallet mangler.',
    },
    nn: {
      happened: ({ value, expected }) => textDoubt(value, expected).nn ?? `${value} er ikkje eit tal.`,
      effect: { ...shownAsMissing.nn, note: 'Det går ikkje å rekne på tala i han slik han står.' },
      remedy: () => 'Rett cella, eller skriv teiknet for kvifor talet manglar.',
    },
    en: {
      happened: ({ value, expected }) => textDoubt(value, expected).en ?? `${value} is not a number.`,
      effect: { ...shownAsMissing.en, note: 'Its numbers cannot be reckoned with as they stand.' },
      remedy: () => 'Correct the cell, or write the sign for why the number is missing.',
    },
  },
  'dato-ikke-lest': {
    nb: {
      happened: ({ value, expected }) => dateDoubt(value, expected).nb ?? `${value} er ikke en dato vi kan lese.`,
      effect: { ...shownAsMissing.nb, note: 'Kolonnen er tatt i bruk slik den står.' },
      remedy: () => 'Skriv datoen som 2026-11-22, 2026-11 eller 2026.',
    },
    nn: {
      happened: ({ value, expected }) => dateDoubt(value, expected).nn ?? `${value} er ikkje ein dato vi kan lese.`,
      effect: { ...shownAsMissing.nn, note: 'Kolonnen er teken i bruk slik han står.' },
      remedy: () => 'Skriv datoen som 2026-11-22, 2026-11 eller 2026.',
    },
    en: {
      happened: ({ value, expected }) => dateDoubt(value, expected).en ?? `${value} is not a date we can read.`,
      effect: { ...shownAsMissing.en, note: 'The column is in use as it stands.' },
      remedy: () => 'Write the date as 2026-11-22, 2026-11 or 2026.',
    },
  },
  'verdi-ikke-lest': {
    nb: {
      happened: ({ value, expected }) => `${value} kan ikke leses som ${expected || 'oppgitt type'}.`,
      effect: shownAsMissing.nb,
      remedy: ({ expected }) =>
        expected === 'boolean' ? 'Skriv true eller false.' : 'Skriv verdien slik skjemaet sier.',
    },
    nn: {
      happened: ({ value, expected }) => `${value} kan ikkje lesast som ${expected || 'oppgitt type'}.`,
      effect: shownAsMissing.nn,
      remedy: ({ expected }) =>
        expected === 'boolean' ? 'Skriv true eller false.' : 'Skriv verdien slik skjemaet seier.',
    },
    en: {
      happened: ({ value, expected }) => `${value} cannot be read as ${expected || 'the declared type'}.`,
      effect: shownAsMissing.en,
      remedy: ({ expected }) =>
        expected === 'boolean' ? 'Write true or false.' : 'Write the value as the schema says.',
    },
  },
  'verdi-ukjent': {
    nb: {
      happened: ({ value }) => `${value} passer ikke med det som kan stå her.`,
      effect: shownAsMissing.nb,
      remedy: ({ expected }) =>
        expected ? `Bruk en av disse: ${expected}.` : 'Rett cellen, så den stemmer med resten av raden.',
    },
    nn: {
      happened: ({ value }) => `${value} passer ikkje med det som kan stå her.`,
      effect: shownAsMissing.nn,
      remedy: ({ expected }) =>
        expected ? `Bruk ein av desse: ${expected}.` : 'Rett cella, så den stemmer med resten av rada.',
    },
    en: {
      happened: ({ value }) => `${value} does not fit what may stand here.`,
      effect: shownAsMissing.en,
      remedy: ({ expected }) =>
        expected ? `Use one of these: ${expected}.` : 'Correct the cell to agree with the rest of the row.',
    },
  },
  'verdi-utenfor': {
    nb: {
      happened: ({ value, expected }) => `${value} ligger utenfor ${expected || 'det som er mulig'}.`,
      effect: shownAsMissing.nb,
      remedy: () => 'Sjekk verdien og enheten mot kilden.',
    },
    nn: {
      happened: ({ value, expected }) => `${value} ligg utanfor ${expected || 'det som er mogleg'}.`,
      effect: shownAsMissing.nn,
      remedy: () => 'Sjekk verdien og eininga mot kjelda.',
    },
    en: {
      happened: ({ value, expected }) => `${value} lies outside ${expected || 'what is possible'}.`,
      effect: shownAsMissing.en,
      remedy: () => 'Check the value and its unit against the source.',
    },
  },
  'dato-umulig': {
    nb: {
      happened: ({ value, expected }) => `${value} ligger før ${expected || 'datoen den må komme etter'}.`,
      effect: { setAside: 'Datoen vises som mangler.' },
      remedy: () => 'Sjekk begge datoene mot kilden.',
    },
    nn: {
      happened: ({ value, expected }) => `${value} ligg før ${expected || 'datoen den må komme etter'}.`,
      effect: { setAside: 'Datoen blir vist som manglande.' },
      remedy: () => 'Sjekk begge datoane mot kjelda.',
    },
    en: {
      happened: ({ value, expected }) => `${value} lies before ${expected || 'the date it must follow'}.`,
      effect: { setAside: 'The date is shown as missing.' },
      remedy: () => 'Check both dates against the source.',
    },
  },
  'dato-avvik': {
    nb: {
      happened: ({ value, expected }) =>
        `En annen liste oppgir ${value}, mens dokumentet selv har ${expected || 'en annen dato'}.`,
      effect: { note: 'Begge datoene vises.' },
      remedy: () => 'Sjekk datoen i originalen.',
    },
    nn: {
      happened: ({ value, expected }) =>
        `Ei annan liste oppgir ${value}, medan dokumentet sjølv har ${expected || 'ein annan dato'}.`,
      effect: { note: 'Begge datoane blir viste.' },
      remedy: () => 'Sjekk datoen i originalen.',
    },
    en: {
      happened: ({ value, expected }) =>
        `Another list says ${value}, while the document itself has ${expected || 'another date'}.`,
      effect: { note: 'Both dates are shown.' },
      remedy: () => 'Check the date in the original.',
    },
  },
  'kode-ugyldig-i-aar': {
    nb: {
      happened: ({ value, expected }) =>
        `Koden ${value} gjelder ikke for perioden i raden${expected && ` (gyldig ${expected})`}.`,
      effect: { note: 'Tallet vises, men kan gjelde andre grenser.' },
      remedy: () => 'Bruk koden som gjaldt i perioden, eller skriv i merknaden hvilke grenser tallet følger.',
    },
    nn: {
      happened: ({ value, expected }) =>
        `Koden ${value} gjeld ikkje for perioden i rada${expected && ` (gyldig ${expected})`}.`,
      effect: { note: 'Talet blir vist, men kan gjelde andre grenser.' },
      remedy: () => 'Bruk koden som galdt i perioden, eller skriv i merknaden kva grenser talet følgjer.',
    },
    en: {
      happened: ({ value, expected }) =>
        `The code ${value} is not in force in the period of the row${expected && ` (valid ${expected})`}.`,
      effect: { note: 'The figure is shown, but may follow other borders.' },
      remedy: () => 'Use the code of that period, or say in the note which borders the figure follows.',
    },
  },
} satisfies Partial<Record<IssueCode, FaultTexts>>

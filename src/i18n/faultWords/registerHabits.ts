import type { IssueCode } from '../../core/issue/issueCodes.ts'
import type { FaultTexts } from './FaultWords.ts'

/** Habits of project registers: what Prosjektportalen and spreadsheets leave in a file. */
export const registerHabits = {
  'kolonne-beholdt': {
    nb: {
      happened: ({ issue, value }) =>
        issue.value ? `Kolonnen står ikke i skjemaet (første innhold: ${value}).` : 'Kolonnen står ikke i skjemaet.',
      effect: { note: 'Den er beholdt og vises som den står.' },
      remedy: () => 'Velg hvilket felt den svarer til, hvis den skal regnes med.',
    },
    nn: {
      happened: ({ issue, value }) =>
        issue.value ? `Kolonna står ikkje i skjemaet (første innhald: ${value}).` : 'Kolonna står ikkje i skjemaet.',
      effect: { note: 'Kolonna er teken med og blir vist som ho står.' },
      remedy: () => 'Vel kva felt den svarar til, dersom den skal reknast med.',
    },
    en: {
      happened: ({ issue, value }) =>
        issue.value ? `The column is not in the schema (first content: ${value}).` : 'The column is not in the schema.',
      effect: { note: 'It is kept and shown as it stands.' },
      remedy: () => 'Choose the field it stands for, if it is to be reckoned with.',
    },
  },
  'null-kan-vaere-tomt': {
    nb: {
      happened: ({ value }) => `Beløpet ${value} kan være en tom celle i Prosjektportalen.`,
      effect: { note: 'Det er merket «kan være tomt» og telles ikke som kjent beløp.' },
      remedy: () => 'Sjekk beløpet i Prosjektportalen.',
    },
    nn: {
      happened: ({ value }) => `Beløpet ${value} kan vere ei tom celle i Prosjektportalen.`,
      effect: { note: 'Det er merkt «kan vere tomt» og blir ikkje rekna som kjent beløp.' },
      remedy: () => 'Sjekk beløpet i Prosjektportalen.',
    },
    en: {
      happened: ({ value }) => `The amount ${value} may be an empty cell in Prosjektportalen.`,
      effect: { note: 'It is marked “may be empty” and does not count as a known amount.' },
      remedy: () => 'Check the amount in Prosjektportalen.',
    },
  },
  'status-upublisert': {
    nb: {
      happened: ({ issue, value }) =>
        issue.value
          ? `Prosjektet ${value} har ingen status, og det betyr oftest at statusrapporten ikke er publisert.`
          : 'Prosjektet har ingen status, og det betyr oftest at statusrapporten ikke er publisert.',
      effect: { note: 'Statusen vises som ikke publisert.' },
      remedy: () => 'Publiser statusrapporten i Prosjektportalen og eksporter på nytt.',
    },
    nn: {
      happened: ({ issue, value }) =>
        issue.value
          ? `Prosjektet ${value} har ingen status, og det tyder oftast at statusrapporten ikkje er publisert.`
          : 'Prosjektet har ingen status, og det tyder oftast at statusrapporten ikkje er publisert.',
      effect: { note: 'Statusen blir vist som ikkje publisert.' },
      remedy: () => 'Publiser statusrapporten i Prosjektportalen og eksporter på nytt.',
    },
    en: {
      happened: ({ issue, value }) =>
        issue.value
          ? `The project ${value} has no status, which most often means that its report is not published.`
          : 'The project has no status, which most often means that its report is not published.',
      effect: { note: 'The status is shown as not published.' },
      remedy: () => 'Publish the status report in Prosjektportalen and export again.',
    },
  },
  'rest-ryddet': {
    nb: {
      happened: ({ value }) => `Cellen ${value} hadde rester etter SharePoint, som er tatt bort.`,
      effect: { note: 'Resten av cellen er med.' },
      remedy: () => 'Sjekk at det som står igjen, er riktig.',
    },
    nn: {
      happened: ({ value }) => `Cella ${value} hadde rester etter SharePoint, som er tatt bort.`,
      effect: { note: 'Resten av cella er med.' },
      remedy: () => 'Sjekk at det som står att, er rett.',
    },
    en: {
      happened: ({ value }) => `The cell ${value} held remains of SharePoint, which are taken away.`,
      effect: { note: 'The rest of the cell is in use.' },
      remedy: () => 'Check that what is left is right.',
    },
  },
  'person-fjernet': {
    nb: {
      happened: ({ value }) => `Navn på personer er byttet ut med ${value}.`,
      effect: { note: 'Alle rader er med, uten navn, e-post og telefon.' },
      remedy: () => 'Skriv rolle eller enhet i registeret, så vises den.',
    },
    nn: {
      happened: ({ value }) => `Namn på personar er bytte ut med ${value}.`,
      effect: { note: 'Alle rader er med, utan namn, e-post og telefon.' },
      remedy: () => 'Skriv rolle eller eining i registeret, så blir den vist.',
    },
    en: {
      happened: ({ value }) => `Names of people are replaced by ${value}.`,
      effect: { note: 'Every row is in use, without names, e-mail and telephone.' },
      remedy: () => 'Write a role or a unit in the register, and it is shown.',
    },
  },
  'finansiering-brettet': {
    nb: {
      happened: ({ value, expected }) =>
        `Kolonnen ${value} er gjort om til finansieringslinjer${expected && ` av slaget «${expected}»`}.`,
      effect: { note: 'Beløpene er med, hvert på sin linje.' },
      remedy: () => 'Rett regelen hvis kolonnen betyr noe annet.',
    },
    nn: {
      happened: ({ value, expected }) =>
        `Kolonna ${value} er gjort om til finansieringslinjer${expected && ` av slaget «${expected}»`}.`,
      effect: { note: 'Beløpa er med, kvart på sin linje.' },
      remedy: () => 'Rett regelen dersom kolonna tyder noko anna.',
    },
    en: {
      happened: ({ value, expected }) =>
        `The column ${value} is turned into lines of funding${expected && ` of the kind “${expected}”`}.`,
      effect: { note: 'The amounts are in use, each on its own line.' },
      remedy: () => 'Correct the rule if the column means something else.',
    },
  },
} satisfies Partial<Record<IssueCode, FaultTexts>>

import type { IssueCode } from '../../core/issue/issueCodes.ts'
import type { FaultTexts } from './FaultWords.ts'

/** Faults and doubts of a file that nobody has described. */
export const intakeFaults = {
  'fil-for-stor': {
    nb: {
      happened: ({ value, expected }) => `${value} er mer enn vi leser${expected && ` (grensen er ${expected})`}.`,
      remedy: () => 'Lagre bare den delen du trenger, eller bruk CSV.',
    },
    nn: {
      happened: ({ value, expected }) => `${value} er meir enn vi les${expected && ` (grensa er ${expected})`}.`,
      remedy: () => 'Lagre berre den delen du treng, eller bruk CSV.',
    },
    en: {
      happened: ({ value, expected }) => `${value} is more than we read${expected && ` (the limit is ${expected})`}.`,
      remedy: () => 'Save only the part you need, or use CSV.',
    },
  },
  'fil-avkuttet': {
    nb: {
      happened: ({ issue, value, expected }) =>
        issue.severity === 'note' && expected
          ? `Filen har bare ${issue.value ?? 'noen'} av ${expected} rader.`
          : `Filen slutter midt i noe. ${value} er det siste som står der.`,
      effect: {
        note: 'Radene som er der, er tatt i bruk.',
        setAside: 'Den siste raden er satt til side, det som står foran, er tatt i bruk.',
      },
      remedy: () => 'Hent filen på nytt fra kilden.',
    },
    nn: {
      happened: ({ issue, value, expected }) =>
        issue.severity === 'note' && expected
          ? `Fila har berre ${issue.value ?? 'nokre'} av ${expected} rader.`
          : `Fila sluttar midt i noko. ${value} er det siste som står der.`,
      effect: {
        note: 'Radene som er der, er tekne i bruk.',
        setAside: 'Den siste rada er sett til side, det som står foran, er tatt i bruk.',
      },
      remedy: () => 'Hent fila på nytt frå kjelda.',
    },
    en: {
      happened: ({ issue, value, expected }) =>
        issue.severity === 'note' && expected
          ? `The file has only ${issue.value ?? 'some'} of ${expected} rows.`
          : `The file ends in the middle of something. ${value} is the last it holds.`,
      effect: {
        note: 'The rows it has are in use.',
        setAside: 'The last row is set aside, what comes before is in use.',
      },
      remedy: () => 'Fetch the file again from its source.',
    },
  },
  'tegn-usynlige': {
    nb: {
      happened: () => 'Teksten har tegn som ikke kan ses.',
      effect: { note: 'Alt er med, men navn som ser like ut, kan være ulike.' },
      remedy: () => 'Skriv navnene på nytt, eller fjern tegnene i kilden.',
    },
    nn: {
      happened: () => 'Teksten har teikn som ikkje kan sjåast.',
      effect: { note: 'Alt er med, men namn som ser like ut, kan vere ulike.' },
      remedy: () => 'Skriv namna på nytt, eller fjern teikna i kjelda.',
    },
    en: {
      happened: () => 'The text has characters that cannot be seen.',
      effect: { note: 'All of it is in use, but names that look alike may differ.' },
      remedy: () => 'Write the names anew, or remove the characters at the source.',
    },
  },
  'skille-usikkert': {
    nb: {
      happened: ({ expected }) => `Ingen skilletegn${expected && ` (${expected})`} deler teksten i en tabell.`,
      remedy: () => 'Lagre filen som CSV med semikolon, eller oppgi skilletegnet.',
    },
    nn: {
      happened: ({ expected }) => `Ingen skiljeteikn${expected && ` (${expected})`} deler teksten i ein tabell.`,
      remedy: () => 'Lagre fila som CSV med semikolon, eller oppgi skiljeteiknet.',
    },
    en: {
      happened: ({ expected }) => `No separator${expected && ` (${expected})`} cuts the text into a table.`,
      remedy: () => 'Save the file as CSV with semicolons, or say which separator it uses.',
    },
  },
  'flere-tabeller': {
    nb: {
      happened: ({ expected }) => `Filen har ${expected || 'flere'} tabeller.`,
      effect: { setAside: 'Bare den valgte er tatt i bruk.' },
      remedy: () => 'Lagre hver tabell i en egen fil, eller velg en annen tabell.',
    },
    nn: {
      happened: ({ expected }) => `Fila har ${expected || 'fleire'} tabellar.`,
      effect: { setAside: 'Berre den valde er tatt i bruk.' },
      remedy: () => 'Lagre kvar tabell i ei eiga fil, eller vel ein annan tabell.',
    },
    en: {
      happened: ({ expected }) => `The file has ${expected || 'several'} tables.`,
      effect: { setAside: 'Only the chosen one is in use.' },
      remedy: () => 'Save each table in a file of its own, or choose another table.',
    },
  },
  'overskrift-usikker': {
    nb: {
      happened: ({ value }) => `${value} kan være overskrifter, eller hører ikke sammen med radene under.`,
      remedy: () => 'Si om den første raden er overskrifter, eller rett den i filen.',
    },
    nn: {
      happened: ({ value }) => `${value} kan vere overskrifter, eller høyrer ikkje saman med radene under.`,
      remedy: () => 'Si om den første rada er overskrifter, eller rett den i fila.',
    },
    en: {
      happened: ({ value }) => `${value} may be headings, or does not go with the rows below.`,
      remedy: () => 'Say whether the first row is headings, or correct it in the file.',
    },
  },
  'tittel-hoppet-over': {
    nb: {
      happened: ({ value }) => `${value} står over tabellen.`,
      effect: { note: 'Linjene er tatt ut som tittel, og tabellen er med.' },
      remedy: () => 'Oppgi hvor tabellen begynner hvis linjene hører til den.',
    },
    nn: {
      happened: ({ value }) => `${value} står over tabellen.`,
      effect: { note: 'Linjene er tekne ut som tittel, og tabellen er med.' },
      remedy: () => 'Oppgi kor tabellen byrjar dersom linjene høyrer til den.',
    },
    en: {
      happened: ({ value }) => `${value} stands above the table.`,
      effect: { note: 'The lines are taken out as a title, and the table is in use.' },
      remedy: () => 'Say where the table begins if the lines belong to it.',
    },
  },
} satisfies Partial<Record<IssueCode, FaultTexts>>

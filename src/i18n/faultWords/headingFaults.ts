import type { IssueCode } from '../../core/issue/issueCodes.ts'
import type { FaultTexts } from './FaultWords.ts'

/** Faults of the headings of a table. */
export const headingFaults = {
  'overskrift-tom': {
    nb: {
      happened: () => 'Kolonnen har ingen overskrift.',
      effect: {
        note: ({ expected }) =>
          expected ? `Vi kaller den «${expected}».` : 'Kolonnen er ikke tatt i bruk, resten er med.',
      },
      remedy: () => 'Gi kolonnen navnet den har i skjemaet, eller fjern den.',
    },
    nn: {
      happened: () => 'Kolonna har ingen overskrift.',
      effect: {
        note: ({ expected }) =>
          expected ? `Vi kallar den «${expected}».` : 'Kolonna er ikkje tatt i bruk, resten er med.',
      },
      remedy: () => 'Gi kolonna namnet den har i skjemaet, eller fjern den.',
    },
    en: {
      happened: () => 'The column has no heading.',
      effect: {
        note: ({ expected }) => (expected ? `We call it “${expected}”.` : 'The column is not in use, the rest is.'),
      },
      remedy: () => 'Give the column its name from the schema, or remove it.',
    },
  },
  'overskrift-lik': {
    nb: {
      happened: () => 'To kolonner har samme overskrift.',
      effect: {
        setAside: 'Bare den første av dem er tatt i bruk.',
        note: ({ expected }) => `Begge er med${expected && `, den siste som «${expected}»`}.`,
      },
      remedy: () => 'Gi kolonnene hvert sitt navn.',
    },
    nn: {
      happened: () => 'To kolonner har same overskrift.',
      effect: {
        setAside: 'Berre den første av dei er tatt i bruk.',
        note: ({ expected }) => `Begge er med${expected && `, den siste som «${expected}»`}.`,
      },
      remedy: () => 'Gi kolonnene kvart sitt namn.',
    },
    en: {
      happened: () => 'Two columns have the same heading.',
      effect: {
        setAside: 'Only the first of them is in use.',
        note: ({ expected }) => `Both are in use${expected && `, the last as “${expected}”`}.`,
      },
      remedy: () => 'Give each column a name of its own.',
    },
  },
  'overskrift-mangler': {
    nb: {
      happened: ({ issue, expected }) =>
        issue.column === undefined && expected
          ? 'Den første raden er tall, ikke overskrifter.'
          : 'Kolonnen står i skjemaet, men ikke i filen.',
      effect: {
        note: ({ issue, expected }) =>
          issue.column === undefined && expected
            ? `Kolonnene er kalt «${expected}» og så videre.`
            : 'Verdiene i kolonnen vises som mangler.',
      },
      remedy: () => 'Legg til kolonnen, eller ta den ut av skjemaet.',
    },
    nn: {
      happened: ({ issue, expected }) =>
        issue.column === undefined && expected
          ? 'Den første rada er tal, ikkje overskrifter.'
          : 'Kolonna står i skjemaet, men ikkje i fila.',
      effect: {
        note: ({ issue, expected }) =>
          issue.column === undefined && expected
            ? `Kolonnene er kalla «${expected}» og så vidare.`
            : 'Verdiane i kolonna blir viste som manglande.',
      },
      remedy: () => 'Legg til kolonna, eller ta den ut av skjemaet.',
    },
    en: {
      happened: ({ issue, expected }) =>
        issue.column === undefined && expected
          ? 'The first row is figures, not headings.'
          : 'The column is in the schema, but not in the file.',
      effect: {
        note: ({ issue, expected }) =>
          issue.column === undefined && expected
            ? `The columns are called “${expected}” and so on.`
            : 'The values of the column are shown as missing.',
      },
      remedy: () => 'Add the column, or take it out of the schema.',
    },
  },
  'overskrift-ukjent': {
    nb: {
      happened: () => 'Kolonnen er ikke beskrevet i skjemaet.',
      effect: { note: 'Kolonnen er ikke tatt i bruk, resten er med.' },
      remedy: () => 'Beskriv kolonnen i skjemaet, eller rett navnet.',
    },
    nn: {
      happened: () => 'Kolonna er ikkje skildra i skjemaet.',
      effect: { note: 'Kolonna er ikkje tatt i bruk, resten er med.' },
      remedy: () => 'Skildre kolonna i skjemaet, eller rett namnet.',
    },
    en: {
      happened: () => 'The column is not described in the schema.',
      effect: { note: 'The column is not in use, the rest is.' },
      remedy: () => 'Describe the column in the schema, or correct its name.',
    },
  },
} satisfies Partial<Record<IssueCode, FaultTexts>>

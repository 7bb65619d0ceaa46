import type { IssueCode } from '../../core/issue/issueCodes.ts'
import type { FaultTexts } from './FaultWords.ts'

const rowLeftOut = {
  nb: 'Raden er satt til side og er ikke med i tallene.',
  nn: 'Rada er sett til side og er ikkje med i tala.',
  en: 'The row is set aside and not in the figures.',
}

/** Faults of a table's shape: its headings and its rows. */
export const tableFaults = {
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
  'rad-for-kort': {
    nb: {
      happened: () => 'Raden har færre celler enn overskriften.',
      effect: { setAside: rowLeftOut.nb },
      remedy: () => 'Sjekk om et skilletegn eller et anførselstegn mangler.',
    },
    nn: {
      happened: () => 'Rada har færre celler enn overskrifta.',
      effect: { setAside: rowLeftOut.nn },
      remedy: () => 'Sjekk om eit skiljeteikn eller eit hermeteikn manglar.',
    },
    en: {
      happened: () => 'The row has fewer cells than the heading.',
      effect: { setAside: rowLeftOut.en },
      remedy: () => 'See whether a separator or a quotation mark is missing.',
    },
  },
  'rad-for-lang': {
    nb: {
      happened: () => 'Raden har flere celler enn overskriften.',
      effect: { setAside: rowLeftOut.nb, stop: 'Ingen rader er tatt i bruk.' },
      remedy: () => 'Sett anførselstegn rundt celler som inneholder skilletegnet.',
    },
    nn: {
      happened: () => 'Rada har fleire celler enn overskrifta.',
      effect: { setAside: rowLeftOut.nn, stop: 'Ingen rader er tatt i bruk.' },
      remedy: () => 'Sett hermeteikn rundt celler som inneheld skiljeteiknet.',
    },
    en: {
      happened: () => 'The row has more cells than the heading.',
      effect: { setAside: rowLeftOut.en, stop: 'No rows are in use.' },
      remedy: () => 'Put quotation marks around cells that hold the separator.',
    },
  },
  'sitat-apent': {
    nb: {
      happened: ({ issue }) =>
        issue.severity === 'note'
          ? 'Et anførselstegn står inne i en celle.'
          : 'Et anførselstegn åpnes, men lukkes ikke.',
      effect: { setAside: rowLeftOut.nb, note: 'Det er lest som en del av teksten.' },
      remedy: () => 'Lukk anførselstegnet, eller fjern det.',
    },
    nn: {
      happened: ({ issue }) =>
        issue.severity === 'note'
          ? 'Eit hermeteikn står inne i ei celle.'
          : 'Eit hermeteikn blir opna, men ikkje lukka.',
      effect: { setAside: rowLeftOut.nn, note: 'Det er lese som ein del av teksten.' },
      remedy: () => 'Lukk hermeteiknet, eller fjern det.',
    },
    en: {
      happened: ({ issue }) =>
        issue.severity === 'note'
          ? 'A quotation mark stands inside a cell.'
          : 'A quotation mark is opened and not closed.',
      effect: { setAside: rowLeftOut.en, note: 'It is read as part of the text.' },
      remedy: () => 'Close the quotation mark, or remove it.',
    },
  },
  'nokkel-dobbel': {
    nb: {
      happened: ({ value }) => `Nøkkelen ${value} står i flere rader.`,
      effect: { setAside: 'Like rader telles én gang. Der innholdet er ulikt, er ingen av radene tatt i bruk.' },
      remedy: () => 'Behold den raden som er riktig.',
    },
    nn: {
      happened: ({ value }) => `Nøkkelen ${value} står i fleire rader.`,
      effect: { setAside: 'Like rader blir talde éin gong. Der innhaldet er ulikt, er ingen av radene tatt i bruk.' },
      remedy: () => 'Behald den rada som er rett.',
    },
    en: {
      happened: ({ value }) => `The key ${value} stands in several rows.`,
      effect: { setAside: 'Equal rows are counted once. Where they differ, none of them is in use.' },
      remedy: () => 'Keep the row that is right.',
    },
  },
  'nokkel-ukjent': {
    nb: {
      happened: ({ value, expected }) => `${value} finnes ikke i ${expected || 'tabellen den viser til'}.`,
      effect: { setAside: 'Koblingen er utelatt, og raden er ikke med der den trengs.' },
      remedy: ({ expected }) => `Rett koden, eller legg den til i ${expected || 'tabellen den viser til'}.`,
    },
    nn: {
      happened: ({ value, expected }) => `${value} finst ikkje i ${expected || 'tabellen den viser til'}.`,
      effect: { setAside: 'Koplinga er utelaten, og rada er ikkje med der den trengst.' },
      remedy: ({ expected }) => `Rett koden, eller legg den til i ${expected || 'tabellen den viser til'}.`,
    },
    en: {
      happened: ({ value, expected }) => `${value} is not in ${expected || 'the table it refers to'}.`,
      effect: { setAside: 'The link is left out, and so is the row where it is needed.' },
      remedy: ({ expected }) => `Correct the code, or add it to ${expected || 'the table it refers to'}.`,
    },
  },
} satisfies Partial<Record<IssueCode, FaultTexts>>

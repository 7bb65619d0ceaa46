import type { IssueCode } from '../../core/issue/issueCodes.ts'
import type { FaultTexts } from './FaultWords.ts'

const rowLeftOut = {
  nb: 'Raden er satt til side og er ikke med i tallene.',
  nn: 'Rada er sett til side og er ikkje med i tala.',
  en: 'The row is set aside and not in the figures.',
}

/** Faults of a table's shape: its headings and its rows. */
export const tableFaults = {
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
  'rad-tom': {
    nb: {
      happened: () => 'Linjen mellom radene er tom.',
      effect: { note: 'Radene rundt er med.' },
      remedy: () => 'Sjekk mot kilden om en rad mangler der.',
    },
    nn: {
      happened: () => 'Linja mellom radene er tom.',
      effect: { note: 'Radene rundt er med.' },
      remedy: () => 'Sjekk mot kjelda om ei rad manglar der.',
    },
    en: {
      happened: () => 'The line between the rows is blank.',
      effect: { note: 'The rows around it are in use.' },
      remedy: () => 'Check with the source whether a row is missing there.',
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
  'erstattet-i-ring': {
    nb: {
      happened: ({ value }) => `Raden er erstattet av ${value}, som til slutt er erstattet av denne raden.`,
      effect: { setAside: 'Ingen av radene i ringen gjelder.' },
      remedy: () => 'La feltet replaced_by stå tomt på raden som gjelder.',
    },
    nn: {
      happened: ({ value }) => `Rada er erstatta av ${value}, som til slutt er erstatta av denne rada.`,
      effect: { setAside: 'Ingen av radene i ringen gjeld.' },
      remedy: () => 'Lat feltet replaced_by stå tomt på rada som gjeld.',
    },
    en: {
      happened: ({ value }) => `The row is replaced by ${value}, which in the end is replaced by this row.`,
      effect: { setAside: 'None of the rows in the ring is in force.' },
      remedy: () => 'Leave the field replaced_by empty on the row that is in force.',
    },
  },
} satisfies Partial<Record<IssueCode, FaultTexts>>

import type { Issue } from '../../core/issue/Issue.ts'
import type { IssueCode } from '../../core/issue/issueCodes.ts'
import { formatDate } from '../formatPeriod.ts'
import type { Locale } from '../Locale.ts'
import { loadErrorReason, loadErrorRemedy } from '../loadErrorSentence.ts'
import type { FaultTexts } from './FaultWords.ts'

/** Faults of a whole file: its content, its description, its letters. */
export const fileFaults = {
  'fil-tom': {
    nb: {
      happened: ({ expected }) => (expected ? 'Filen har overskrift, men ingen rader under den.' : 'Filen er tom.'),
      remedy: () => 'Legg inn filen på nytt med innhold, eller ta den ut av datapakken.',
    },
    nn: {
      happened: ({ expected }) => (expected ? 'Fila har overskrift, men ingen rader under den.' : 'Fila er tom.'),
      remedy: () => 'Legg inn fila på nytt med innhald, eller ta den ut av datapakken.',
    },
    en: {
      happened: ({ expected }) => (expected ? 'The file has a heading, but no rows below it.' : 'The file is empty.'),
      remedy: () => 'Put the file back with its content, or take it out of the data package.',
    },
  },
  'fil-nettside': {
    nb: {
      happened: ({ expected }) => `Vi fikk en nettside der vi ventet ${expected || 'data'}.`,
      remedy: () => 'Sjekk at adressen peker rett på datafilen, og at den kan åpnes uten innlogging.',
    },
    nn: {
      happened: ({ expected }) => `Vi fekk ei nettside der vi venta ${expected || 'data'}.`,
      remedy: () => 'Sjekk at adressa peikar rett på datafila, og at den kan opnast utan innlogging.',
    },
    en: {
      happened: ({ expected }) => `We got a web page where we expected ${expected || 'data'}.`,
      remedy: () => 'Check that the address leads straight to the data file, and that it opens without signing in.',
    },
  },
  'fil-type': {
    nb: {
      happened: ({ expected }) => `Innholdet kan ikke leses som ${expected || 'det formatet som er oppgitt'}.`,
      remedy: ({ expected }) =>
        `Lagre filen som ${expected || 'oppgitt'}, eller oppgi riktig format i datapackage.json.`,
    },
    nn: {
      happened: ({ expected }) => `Innhaldet kan ikkje lesast som ${expected || 'det formatet som er oppgitt'}.`,
      remedy: ({ expected }) => `Lagre fila som ${expected || 'oppgitt'}, eller oppgi rett format i datapackage.json.`,
    },
    en: {
      happened: ({ expected }) => `The content cannot be read as ${expected || 'the format that is declared'}.`,
      remedy: ({ expected }) =>
        `Save the file as ${expected || 'declared'}, or declare the right format in datapackage.json.`,
    },
  },
  'pakke-form': {
    nb: {
      happened: ({ issue, value }) =>
        issue.value
          ? `Beskrivelsen av ${value} mangler navn, sti eller rolle.`
          : 'Beskrivelsen mangler noe vi må vite.',
      effect: { setAside: 'Det den beskriver, er ikke lest.', stop: 'Det den beskriver, kan ikke vises.' },
      remedy: () => 'Oppgi navn, en sti inne i pakken og rolle for hver fil.',
    },
    nn: {
      happened: ({ issue, value }) =>
        issue.value ? `Skildringa av ${value} manglar namn, sti eller rolle.` : 'Skildringa manglar noko vi må vite.',
      effect: { setAside: 'Det den skildrar, er ikkje lesen.', stop: 'Det den skildrar, kan ikkje visast.' },
      remedy: () => 'Oppgi namn, ein sti inne i pakken og rolle for kvar fil.',
    },
    en: {
      happened: ({ issue, value }) =>
        issue.value
          ? `The description of ${value} lacks a name, path or role.`
          : 'The description lacks something we need.',
      effect: { setAside: 'What it describes has not been read.', stop: 'What it describes cannot be shown.' },
      remedy: () => 'Give each file a name, a path inside the package and a role.',
    },
  },
  'tegn-usikre': {
    nb: {
      happened: ({ value, expected }) =>
        `Teksten er ikke gyldig ${expected || 'i oppgitt tegnsett'} og er lest som ${value}.`,
      effect: { note: 'Alle rader er med, men enkelte bokstaver kan være feil.' },
      remedy: ({ expected }) =>
        `Lagre filen som ${expected || 'utf-8'}, eller oppgi riktig tegnsett i datapackage.json.`,
    },
    nn: {
      happened: ({ value, expected }) =>
        `Teksten er ikkje gyldig ${expected || 'i oppgitt teiknsett'} og er lesen som ${value}.`,
      effect: { note: 'Alle rader er med, men enkelte bokstavar kan vere feil.' },
      remedy: ({ expected }) => `Lagre fila som ${expected || 'utf-8'}, eller oppgi rett teiknsett i datapackage.json.`,
    },
    en: {
      happened: ({ value, expected }) =>
        `The text is not valid ${expected || 'in its declared encoding'} and is read as ${value}.`,
      effect: { note: 'Every row is in use, but some letters may be wrong.' },
      remedy: ({ expected }) =>
        `Save the file as ${expected || 'utf-8'}, or declare the right encoding in datapackage.json.`,
    },
  },
  'tegn-tapt': {
    nb: {
      happened: () => 'Bokstaver som æ, ø og å er gått tapt før filen kom hit.',
      effect: { note: 'Tallene er med, men navn kan stå feil.' },
      remedy: () => 'Hent filen på nytt fra kilden, og lagre den som utf-8.',
    },
    nn: {
      happened: () => 'Bokstavar som æ, ø og å er gått tapt før fila kom hit.',
      effect: { note: 'Tala er med, men namn kan stå feil.' },
      remedy: () => 'Hent fila på nytt frå kjelda, og lagre den som utf-8.',
    },
    en: {
      happened: () => 'Letters such as æ, ø and å were lost before the file came here.',
      effect: { note: 'The figures are in use, but names may be wrong.' },
      remedy: () => 'Fetch the file again from its source, and save it as utf-8.',
    },
  },
  'kilde-nede': {
    nb: {
      happened: ({ expected }) => loadErrorReason(expected, 'nb'),
      effect: { stop: 'Tallene derfra vises ikke.', note: 'Vi viser siste kopi.' },
      remedy: ({ expected }) => loadErrorRemedy(expected, 'nb'),
    },
    nn: {
      happened: ({ expected }) => loadErrorReason(expected, 'nn'),
      effect: { stop: 'Tala derifrå blir ikkje viste.', note: 'Vi viser siste kopi.' },
      remedy: ({ expected }) => loadErrorRemedy(expected, 'nn'),
    },
    en: {
      happened: ({ expected }) => loadErrorReason(expected, 'en'),
      effect: { stop: 'Its figures are not shown.', note: 'We show the latest copy.' },
      remedy: ({ expected }) => loadErrorRemedy(expected, 'en'),
    },
  },
  // The value is the status of the answer.
  'kilde-grense': {
    nb: {
      happened: () => 'Kilden har fått flere spørringer enn den svarer på nå.',
      effect: { stop: 'Tallene derfra vises ikke ennå.', note: 'Vi viser siste kopi.' },
      remedy: () => 'Vent et minutt, og prøv igjen.',
    },
    nn: {
      happened: () => 'Kjelda har fått fleire spørjingar enn ho svarar på no.',
      effect: { stop: 'Tala derifrå blir ikkje viste enno.', note: 'Vi viser siste kopi.' },
      remedy: () => 'Vent eit minutt, og prøv på nytt.',
    },
    en: {
      happened: () => 'The source has been asked more than it answers right now.',
      effect: { stop: 'Its figures are not shown yet.', note: 'We show the latest copy.' },
      remedy: () => 'Wait a minute, and try again.',
    },
  },
  'kilde-ikke-tillatt': {
    nb: {
      happened: ({ issue, value }) =>
        `${issue.value ? `Adressen ${value}` : 'Adressen'} står ikke på listen over kilder.`,
      effect: { stop: 'Den er ikke hentet.' },
      remedy: () => 'Last ned filen og åpne den her, eller be drift legge til adressen.',
    },
    nn: {
      happened: ({ issue, value }) =>
        `${issue.value ? `Adressa ${value}` : 'Adressa'} står ikkje på lista over kjelder.`,
      effect: { stop: 'Ho er ikkje henta.' },
      remedy: () => 'Last ned fila og opne den her, eller be drift legge til adressa.',
    },
    en: {
      happened: ({ issue, value }) =>
        `${issue.value ? `The address ${value}` : 'The address'} is not on the list of sources.`,
      effect: { stop: 'It has not been fetched.' },
      remedy: () => 'Download the file and open it here, or ask the operator to add the address.',
    },
  },
  // The value is the day of the copy.
  'kopi-gammel': {
    nb: {
      happened: ({ issue, expected }) =>
        `${loadErrorReason(expected, 'nb')} Vi viser kopien${dayOf(issue, ' fra ', 'nb')}.`,
      effect: { note: 'Tallene kan være eldre enn hos kilden.' },
      remedy: () => 'Prøv igjen om litt.',
    },
    nn: {
      happened: ({ issue, expected }) =>
        `${loadErrorReason(expected, 'nn')} Vi viser kopien${dayOf(issue, ' frå ', 'nn')}.`,
      effect: { note: 'Tala kan vere eldre enn hos kjelda.' },
      remedy: () => 'Prøv på nytt om litt.',
    },
    en: {
      happened: ({ issue, expected }) =>
        `${loadErrorReason(expected, 'en')} We show the copy${dayOf(issue, ' from ', 'en')}.`,
      effect: { note: 'The figures may be older than those of the source.' },
      remedy: () => 'Try again in a while.',
    },
  },
} satisfies Partial<Record<IssueCode, FaultTexts>>

function dayOf({ value }: Issue, from: string, locale: Locale): string {
  return value === undefined ? '' : `${from}${formatDate(value, locale)}`
}

import type { LoadError, LoadErrorKind } from '../core/issue/LoadError.ts'
import type { Words } from '../core/model/Words.ts'
import { inLocale, type Locale } from './Locale.ts'

interface FailureWords {
  readonly reason: Words
  readonly remedy: Words
}

const again: Words = { nb: 'Prøv igjen om litt.', en: 'Try again in a while.' }

const effect: Words = { nb: 'Tallene derfra vises ikke.', en: 'Its figures are not shown.' }

const unknownReason: Words = { nb: 'Filen kunne ikke hentes.', en: 'The file could not be fetched.' }

const failures: Record<LoadErrorKind, FailureWords> = {
  offline: {
    reason: { nb: 'Vi fikk ikke kontakt med kilden.', en: 'We could not reach the source.' },
    remedy: { nb: 'Sjekk nettforbindelsen, og prøv igjen.', en: 'Check your connection, and try again.' },
  },
  notFound: {
    reason: { nb: 'Filen finnes ikke på adressen.', en: 'There is no file at the address.' },
    remedy: { nb: 'Sjekk adressen, eller meld fra til kilden.', en: 'Check the address, or tell the source.' },
  },
  refused: {
    reason: { nb: 'Kilden gir ikke tilgang til filen.', en: 'The source does not give access to the file.' },
    remedy: { nb: 'Bruk en adresse som er åpen for alle.', en: 'Use an address that is open to all.' },
  },
  server: {
    reason: {
      nb: 'Kilden svarte at noe gikk galt hos dem.',
      en: 'The source answered that something went wrong there.',
    },
    remedy: again,
  },
  timeout: {
    reason: { nb: 'Kilden svarte ikke i tide.', en: 'The source did not answer in time.' },
    remedy: again,
  },
  webPage: {
    reason: { nb: 'Vi fikk en nettside der vi ventet data.', en: 'We got a web page where we expected data.' },
    remedy: {
      nb: 'Sjekk at adressen peker rett på datafilen, og at den kan åpnes uten innlogging.',
      en: 'Check that the address leads straight to the data file, and that it opens without signing in.',
    },
  },
  notData: {
    reason: { nb: 'Svaret er ikke data vi kan lese.', en: 'The answer is not data we can read.' },
    remedy: {
      nb: 'Sjekk at filen er hel og i riktig format.',
      en: 'Check that the file is whole and in the right format.',
    },
  },
  notAllowed: {
    reason: {
      nb: 'Siden har ikke lov til å hente fra denne adressen.',
      en: 'The site may not fetch from this address.',
    },
    remedy: {
      nb: 'Last ned filen og åpne den her, eller be drift legge til adressen.',
      en: 'Download the file and open it here, or ask the operator to add the address.',
    },
  },
}

/** Why bytes could not be had, in one sentence; only that they could not, for a kind we have no words for. */
export function loadErrorReason(kind: string, locale: Locale): string {
  return inLocale(isLoadErrorKind(kind) ? failures[kind].reason : unknownReason, locale)
}

/** What failed, what it does to the figures, and what to do. The answer's status code is technical detail and stays out. */
export function loadErrorSentence(
  { kind, address }: Pick<LoadError, 'kind' | 'address'>,
  locale: Locale,
): { text: string; remedy: string } {
  return {
    text: `${address}: ${loadErrorReason(kind, locale)} ${inLocale(effect, locale)}`,
    remedy: inLocale(failures[kind].remedy, locale),
  }
}

function isLoadErrorKind(kind: string): kind is LoadErrorKind {
  return Object.hasOwn(failures, kind)
}

import type { LoadError, LoadErrorKind } from '../core/issue/LoadError.ts'
import type { Words } from '../core/model/Words.ts'
import { inLocale, type Locale } from './Locale.ts'

interface FailureWords {
  readonly reason: Words
  readonly remedy: Words
}

const again: Words = { nb: 'Prøv igjen om litt.', nn: 'Prøv på nytt om litt.', en: 'Try again in a while.' }

const effect: Words = {
  nb: 'Tallene derfra vises ikke.',
  nn: 'Tala derifrå blir ikkje viste.',
  en: 'Its figures are not shown.',
}

const unknownReason: Words = {
  nb: 'Filen kunne ikke hentes.',
  nn: 'Fila kunne ikkje hentast.',
  en: 'The file could not be fetched.',
}

const failures: Record<LoadErrorKind, FailureWords> = {
  offline: {
    reason: {
      nb: 'Vi fikk ikke kontakt med kilden.',
      nn: 'Vi fekk ikkje kontakt med kjelda.',
      en: 'We could not reach the source.',
    },
    remedy: {
      nb: 'Sjekk nettforbindelsen, og prøv igjen.',
      nn: 'Sjekk nettsambandet, og prøv igjen.',
      en: 'Check your connection, and try again.',
    },
  },
  notFound: {
    reason: {
      nb: 'Filen finnes ikke på adressen.',
      nn: 'Fila finst ikkje på adressa.',
      en: 'There is no file at the address.',
    },
    remedy: {
      nb: 'Sjekk adressen, eller meld fra til kilden.',
      nn: 'Sjekk adressa, eller meld frå til kjelda.',
      en: 'Check the address, or tell the source.',
    },
  },
  refused: {
    reason: {
      nb: 'Kilden gir ikke tilgang til filen.',
      nn: 'Kjelda gir ikkje tilgang til fila.',
      en: 'The source does not give access to the file.',
    },
    remedy: {
      nb: 'Bruk en adresse som er åpen for alle.',
      nn: 'Bruk ei adresse som er open for alle.',
      en: 'Use an address that is open to all.',
    },
  },
  server: {
    reason: {
      nb: 'Kilden svarte at noe gikk galt hos dem.',
      nn: 'Kjelda svarte at noko gjekk gale hos dei.',
      en: 'The source answered that something went wrong there.',
    },
    remedy: again,
  },
  timeout: {
    reason: {
      nb: 'Kilden svarte ikke i tide.',
      nn: 'Kjelda svarte ikkje i tide.',
      en: 'The source did not answer in time.',
    },
    remedy: again,
  },
  webPage: {
    reason: {
      nb: 'Vi fikk en nettside der vi ventet data.',
      nn: 'Vi fekk ei nettside der vi venta data.',
      en: 'We got a web page where we expected data.',
    },
    remedy: {
      nb: 'Sjekk at adressen peker rett på datafilen, og at den kan åpnes uten innlogging.',
      nn: 'Sjekk at adressa peikar rett på datafila, og at den kan opnast utan innlogging.',
      en: 'Check that the address leads straight to the data file, and that it opens without signing in.',
    },
  },
  notData: {
    reason: {
      nb: 'Svaret er ikke data vi kan lese.',
      nn: 'Svaret er ikkje data vi kan lese.',
      en: 'The answer is not data we can read.',
    },
    remedy: {
      nb: 'Sjekk at filen er hel og i riktig format.',
      nn: 'Sjekk at fila er heil og i rett format.',
      en: 'Check that the file is whole and in the right format.',
    },
  },
  tooLarge: {
    reason: {
      nb: 'Filen er større enn det vi leser.',
      nn: 'Fila er større enn det vi les.',
      en: 'The file is larger than we read.',
    },
    remedy: {
      nb: 'Hent bare den delen du trenger.',
      nn: 'Hent berre den delen du treng.',
      en: 'Fetch only the part you need.',
    },
  },
  notAllowed: {
    reason: {
      nb: 'Siden har ikke lov til å hente fra denne adressen.',
      nn: 'Sida har ikkje lov til å hente frå denne adressa.',
      en: 'The site may not fetch from this address.',
    },
    remedy: {
      nb: 'Last ned filen og åpne den her, eller be drift legge til adressen.',
      nn: 'Last ned fila og opne den her, eller be drift legge til adressa.',
      en: 'Download the file and open it here, or ask the operator to add the address.',
    },
  },
}

/** Why bytes could not be had, in one sentence; only that they could not, for a kind we have no words for. */
export function loadErrorReason(kind: string, locale: Locale): string {
  return inLocale(isLoadErrorKind(kind) ? failures[kind].reason : unknownReason, locale)
}

/** What to do about it; to try again, for a kind we have no words for. */
export function loadErrorRemedy(kind: string, locale: Locale): string {
  return inLocale(isLoadErrorKind(kind) ? failures[kind].remedy : again, locale)
}

/** What failed, what it does to the figures, and what to do. The answer's status code is technical detail and stays out. */
export function loadErrorSentence(
  { kind, address }: Pick<LoadError, 'kind' | 'address'>,
  locale: Locale,
): { text: string; remedy: string } {
  return {
    text: `${address}: ${loadErrorReason(kind, locale)} ${inLocale(effect, locale)}`,
    remedy: loadErrorRemedy(kind, locale),
  }
}

function isLoadErrorKind(kind: string): kind is LoadErrorKind {
  return Object.hasOwn(failures, kind)
}

import type { IssueCode } from '../../core/issue/issueCodes.ts'
import type { FaultTexts } from './FaultWords.ts'

const valueMissing = {
  nb: 'Verdien vises som mangler.',
  nn: 'Verdien blir vist som manglande.',
  en: 'The value is shown as missing.',
}

/** Doubts about the figures of a file that nobody has described. */
export const figureFaults = {
  'lenke-avvist': {
    nb: {
      happened: ({ value }) => `${value} er ikke en vanlig https-adresse.`,
      effect: { note: 'Adressen vises som tekst, og kan ikke følges.' },
      remedy: () => 'Skriv hele adressen, med https:// først og uten brukernavn.',
    },
    nn: {
      happened: ({ value }) => `${value} er ikkje ei vanleg https-adresse.`,
      effect: { note: 'Adressa blir vist som tekst, og kan ikkje følgjast.' },
      remedy: () => 'Skriv heile adressa, med https:// først og utan brukarnamn.',
    },
    en: {
      happened: ({ value }) => `${value} is not a plain https address.`,
      effect: { note: 'The address is shown as text, and cannot be followed.' },
      remedy: () => 'Write the whole address, with https:// first and no user name.',
    },
  },
  'tall-flertydig': {
    nb: {
      happened: ({ issue, value, expected }) =>
        issue.severity === 'note'
          ? `Tall i kolonnen kan leses på to måter og er lest slik${expected && `: ${expected}`}.`
          : `${value} kan være to ulike tall.`,
      effect: { setAside: valueMissing.nb, note: 'Alle tallene er med.' },
      remedy: () => 'Oppgi hva som er desimaltegn i filen.',
    },
    nn: {
      happened: ({ issue, value, expected }) =>
        issue.severity === 'note'
          ? `Tal i kolonna kan lesast på to måtar og er lesne slik${expected && `: ${expected}`}.`
          : `${value} kan vere to ulike tal.`,
      effect: { setAside: valueMissing.nn, note: 'Alle tala er med.' },
      remedy: () => 'Oppgi kva som er desimalteikn i fila.',
    },
    en: {
      happened: ({ issue, value, expected }) =>
        issue.severity === 'note'
          ? `Numbers in the column can be read in two ways and are read like this${expected && `: ${expected}`}.`
          : `${value} may be two different numbers.`,
      effect: { setAside: valueMissing.en, note: 'All the numbers are in use.' },
      remedy: () => 'Say which decimal mark the file uses.',
    },
  },
  'prosent-blandet': {
    nb: {
      happened: () => 'Noen celler har prosenttegn, andre ikke.',
      effect: { note: 'Tallene er lest som de står.' },
      remedy: () => 'Sjekk at alle tallene i kolonnen har samme enhet.',
    },
    nn: {
      happened: () => 'Nokre celler har prosentteikn, andre ikkje.',
      effect: { note: 'Tala er lesne som dei står.' },
      remedy: () => 'Sjekk at alle tala i kolonna har same eining.',
    },
    en: {
      happened: () => 'Some cells have a percent sign, others have none.',
      effect: { note: 'The numbers are read as they stand.' },
      remedy: () => 'See that all numbers of the column have the same unit.',
    },
  },
  'formel-uten-verdi': {
    nb: {
      happened: ({ value }) => `${value} er en formel uten lagret svar, eller en feil fra regnearket.`,
      effect: { setAside: valueMissing.nb },
      remedy: () => 'Åpne arbeidsboken i et regneark, lagre den, og prøv igjen.',
    },
    nn: {
      happened: ({ value }) => `${value} er ein formel utan lagra svar, eller ein feil frå reknearket.`,
      effect: { setAside: valueMissing.nn },
      remedy: () => 'Opne arbeidsboka i eit rekneark, lagre den, og prøv igjen.',
    },
    en: {
      happened: ({ value }) => `${value} is a formula without a saved answer, or an error from the spreadsheet.`,
      effect: { setAside: valueMissing.en },
      remedy: () => 'Open the workbook in a spreadsheet, save it, and try again.',
    },
  },
  'sumrad-funnet': {
    nb: {
      happened: ({ issue, value }) =>
        issue.value ? `${value} ser ut til å være en sum av andre rader.` : 'En rad er summen av de andre.',
      effect: {
        setAside: 'Den er holdt utenfor, så ingenting telles to ganger.',
        note: 'Den er med, og må ikke legges sammen med delene sine.',
      },
      remedy: ({ issue }) =>
        issue.severity === 'note'
          ? 'Filtrer bort sumraden før du summerer.'
          : 'Gi raden en prosjekt-ID hvis den likevel er et prosjekt.',
    },
    nn: {
      happened: ({ issue, value }) =>
        issue.value ? `${value} ser ut til å vere ein sum av andre rader.` : 'Ei rad er summen av dei andre.',
      effect: {
        setAside: 'Rada er halden utanfor, så ingenting blir talt to gonger.',
        note: 'Rada er med, og må ikkje leggast saman med delane sine.',
      },
      remedy: ({ issue }) =>
        issue.severity === 'note'
          ? 'Filtrer bort sumraden før du summerer.'
          : 'Gi rada ein prosjekt-ID dersom den likevel er eit prosjekt.',
    },
    en: {
      happened: ({ issue, value }) =>
        issue.value ? `${value} looks like a sum of other rows.` : 'One row is the sum of the others.',
      effect: {
        setAside: 'It is kept out, so that nothing is counted twice.',
        note: 'It is in use, and must not be added to its parts.',
      },
      remedy: ({ issue }) =>
        issue.severity === 'note'
          ? 'Leave the total out before you sum.'
          : 'Give the row a project ID if it is a project after all.',
    },
  },
  'kube-form': {
    nb: {
      happened: ({ issue, value, expected }) =>
        issue.value
          ? `${value} stemmer ikke${expected && `, ventet ${expected}`}.`
          : `Delene av tabellen stemmer ikke med hverandre${expected && `, ventet ${expected}`}.`,
      effect: { stop: 'Tabellen er ikke tatt i bruk.' },
      remedy: () => 'Hent den på nytt fra kilden, eller meld fra til den som gir den ut.',
    },
    nn: {
      happened: ({ issue, value, expected }) =>
        issue.value
          ? `${value} stemmer ikkje${expected && `, venta ${expected}`}.`
          : `Delane av tabellen stemmer ikkje med kvarandre${expected && `, venta ${expected}`}.`,
      effect: { stop: 'Tabellen er ikkje tatt i bruk.' },
      remedy: () => 'Hent den på nytt frå kjelda, eller meld frå til den som gir den ut.',
    },
    en: {
      happened: ({ issue, value, expected }) =>
        issue.value
          ? `${value} does not agree${expected && `, expected ${expected}`}.`
          : `The parts of the table do not agree with each other${expected && `, expected ${expected}`}.`,
      effect: { stop: 'The table is not in use.' },
      remedy: () => 'Fetch it again from its source, or tell its publisher.',
    },
  },
} satisfies Partial<Record<IssueCode, FaultTexts>>

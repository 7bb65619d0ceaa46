import type { IssueCode } from '../../core/issue/issueCodes.ts'
import type { FaultTexts } from './FaultWords.ts'

const amountsLeftOut = {
  nb: { setAside: 'Beløpene vises som mangler og er ikke med i summer.' },
  nn: { setAside: 'Beløpa blir viste som manglande og er ikkje med i summar.' },
  en: { setAside: 'The amounts are shown as missing and are in no sum.' },
}

/** Faults and habits of project registers. */
export const registerFaults = {
  'dato-flertydig': {
    nb: {
      happened: ({ value }) => `${value} kan leses på to måter, og kolonnen sier ikke om dag eller måned står først.`,
      effect: { setAside: 'Datoen vises som mangler.' },
      remedy: () => 'Oppgi rekkefølgen, eller skriv datoene som 2026-11-22.',
    },
    nn: {
      happened: ({ value }) => `${value} kan lesast på to måtar, og kolonna seier ikkje om dag eller månad står først.`,
      effect: { setAside: 'Datoen blir vist som manglande.' },
      remedy: () => 'Oppgi rekkjefølgja, eller skriv datoane som 2026-11-22.',
    },
    en: {
      happened: ({ value }) =>
        `${value} may be read in two ways, and the column does not say whether day or month comes first.`,
      effect: { setAside: 'The date is shown as missing.' },
      remedy: () => 'Say the order, or write the dates as 2026-11-22.',
    },
  },
  'enhet-mangler': {
    nb: {
      happened: ({ value }) => `Ingen har oppgitt om beløpet ${value} er i kroner, tusen eller millioner.`,
      effect: amountsLeftOut.nb,
      remedy: () => 'Velg enhet for kolonnen, eller skriv den i overskriften: Budsjett (mill. kr).',
    },
    nn: {
      happened: ({ value }) => `Ingen har oppgitt om beløpet ${value} er i kroner, tusen eller millionar.`,
      effect: amountsLeftOut.nn,
      remedy: () => 'Vel eining for kolonna, eller skriv den i overskrifta: Budsjett (mill. kr).',
    },
    en: {
      happened: ({ value }) => `Nobody has said whether the amount ${value} is in kroner, thousands or millions.`,
      effect: amountsLeftOut.en,
      remedy: () => 'Choose a unit for the column, or write it in the heading: Budsjett (mill. kr).',
    },
  },
  'kobling-usikker': {
    nb: {
      happened: ({ value }) => `Flere prosjekter heter ${value}, og ingen prosjekt-ID skiller dem.`,
      effect: { setAside: 'Radene er ikke koblet, men står på listen over usikre koblinger.' },
      remedy: () => 'Ta med prosjektnummer i visningen og eksporter på nytt.',
    },
    nn: {
      happened: ({ value }) => `Fleire prosjekt heiter ${value}, og ingen prosjekt-ID skil dei.`,
      effect: { setAside: 'Radene er ikkje kopla, men står på lista over usikre koplingar.' },
      remedy: () => 'Ta med prosjektnummer i visinga og eksporter på nytt.',
    },
    en: {
      happened: ({ value }) => `Several projects are called ${value}, and no project ID tells them apart.`,
      effect: { setAside: 'The rows are not joined, but stand on the list of uncertain links.' },
      remedy: () => 'Include the project number in the view and export again.',
    },
  },
  'nokkel-fra-tittel': {
    nb: {
      happened: ({ issue, value }) =>
        issue.value
          ? `Filen har ingen prosjekt-ID, så prosjektene kjennes på tittelen, som ${value}.`
          : 'Filen har ingen prosjekt-ID, så prosjektene kjennes på tittelen.',
      effect: { note: 'Alle rader er med.' },
      remedy: () => 'Ta med prosjektnummer, så holder koblingen når en tittel endres.',
    },
    nn: {
      happened: ({ issue, value }) =>
        issue.value
          ? `Fila har ingen prosjekt-ID, så prosjekta blir kjende att på tittelen, som ${value}.`
          : 'Fila har ingen prosjekt-ID, så prosjekta blir kjende att på tittelen.',
      effect: { note: 'Alle rader er med.' },
      remedy: () => 'Ta med prosjektnummer, så held koplinga når ein tittel blir endra.',
    },
    en: {
      happened: ({ issue, value }) =>
        issue.value
          ? `The file has no project ID, so projects are known by their title, such as ${value}.`
          : 'The file has no project ID, so projects are known by their title.',
      effect: { note: 'Every row is in use.' },
      remedy: () => 'Include the project number, and the link holds when a title changes.',
    },
  },
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
  'fargeregel-mangler': {
    nb: {
      happened: ({ value }) => `Statusen ${value} er et tall eller en kode, og ingen har sagt hvilken vei skalaen går.`,
      effect: { setAside: 'Statusen vises som ikke rapportert.' },
      remedy: () => 'Bekreft hvilken farge hver kode står for.',
    },
    nn: {
      happened: ({ value }) => `Statusen ${value} er eit tal eller ein kode, og ingen har sagt kva veg skalaen går.`,
      effect: { setAside: 'Statusen blir vist som ikkje rapportert.' },
      remedy: () => 'Stadfest kva farge kvar kode står for.',
    },
    en: {
      happened: ({ value }) =>
        `The status ${value} is a number or a code, and nobody has said which way the scale goes.`,
      effect: { setAside: 'The status is shown as not reported.' },
      remedy: () => 'Confirm which colour each code stands for.',
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
  'vekt-sum': {
    nb: {
      happened: ({ value }) => `Temafordelingen ${value} blir ikke 100 til sammen.`,
      effect: { setAside: 'Fordelingen er ikke brukt. Hele prosjektet regnes til hovedtemaet, hvis det har et.' },
      remedy: () => 'Rett andelene, så de blir 100.',
    },
    nn: {
      happened: ({ value }) => `Temafordelinga ${value} blir ikkje 100 til saman.`,
      effect: {
        setAside: 'Fordelinga er ikkje brukt. Heile prosjektet blir rekna til hovudtemaet, dersom det har eit.',
      },
      remedy: () => 'Rett andelane, så dei blir 100.',
    },
    en: {
      happened: ({ value }) => `The theme weights ${value} do not add up to 100.`,
      effect: { setAside: 'They are not used. The whole project counts for its main theme, if it has one.' },
      remedy: () => 'Correct the shares to add up to 100.',
    },
  },
  'per-dato-mangler': {
    nb: {
      happened: ({ issue, value }) =>
        issue.value
          ? `Ingen har oppgitt hvilken dato registeret ${value} gjelder.`
          : 'Ingen har oppgitt hvilken dato registeret gjelder.',
      effect: { note: 'Alle rader er med, men alderen på opplysningene er ukjent.' },
      remedy: () => 'Oppgi datoen, eller sett den i filnavnet: prosjekter-2026-11-22.csv.',
    },
    nn: {
      happened: ({ issue, value }) =>
        issue.value
          ? `Ingen har oppgitt kva dato registeret ${value} gjeld.`
          : 'Ingen har oppgitt kva dato registeret gjeld.',
      effect: { note: 'Alle rader er med, men alderen på opplysningane er ukjend.' },
      remedy: () => 'Oppgi datoen, eller sett den i filnamnet: prosjekt-2026-11-22.csv.',
    },
    en: {
      happened: ({ issue, value }) =>
        issue.value
          ? `Nobody has said which date the register ${value} is as of.`
          : 'Nobody has said which date the register is as of.',
      effect: { note: 'Every row is in use, but how old it is, is not known.' },
      remedy: () => 'Give the date, or put it in the file name: prosjekter-2026-11-22.csv.',
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

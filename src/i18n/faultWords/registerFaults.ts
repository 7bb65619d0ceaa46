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
  'prosjekt-borte': {
    nb: {
      happened: ({ value }) => `Prosjektet ${value} står bare i et eldre uttrekk av registeret, ikke i det nyeste.`,
      effect: { setAside: 'Det regnes ikke med.' },
      remedy: () =>
        'Velg det eldre uttrekket under «Endringer siden» for å se alt som er borte. Er prosjektet i gang, ta det med i det nyeste.',
    },
    nn: {
      happened: ({ value }) => `Prosjektet ${value} står berre i eit eldre uttrekk av registeret, ikkje i det nyaste.`,
      effect: { setAside: 'Det blir ikkje rekna med.' },
      remedy: () =>
        'Vel det eldre uttrekket under «Endringar sidan» for å sjå alt som er borte. Er prosjektet i gang, ta det med i det nyaste.',
    },
    en: {
      happened: ({ value }) => `The project ${value} is only in an older extract of the register, not in the newest.`,
      effect: { setAside: 'It is not counted.' },
      remedy: () =>
        'Choose the older extract under “Changes since” to see all that is gone. If the project is running, include it in the newest.',
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
} satisfies Partial<Record<IssueCode, FaultTexts>>

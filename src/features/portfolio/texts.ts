import type { Texts } from '../../i18n/texts.ts'

export const texts = {
  title: { nb: 'Prosjekter', en: 'Projects' },
  none: { nb: 'Prosjektregisteret er tomt.', en: 'The project register is empty.' },
  finding: {
    nb: (unknown: number, budget: number, all: number) =>
      `Livsløpet er ukjent for ${unknown} av ${all} prosjekter, og ${budget} av ${all} har budsjett.`,
    en: (unknown: number, budget: number, all: number) =>
      `The lifecycle is unknown for ${unknown} of ${all} projects, and ${budget} of ${all} have a budget.`,
  },
  noneFresh: {
    nb: (days: number) => `Ingen prosjekter har status fra de siste ${days} dagene`,
    en: (days: number) => `No project has a status from the last ${days} days`,
  },
  someFresh: {
    nb: (fresh: number, all: number, days: number) => `${fresh} av ${all} har status fra de siste ${days} dagene`,
    en: (fresh: number, all: number, days: number) => `${fresh} of ${all} have a status from the last ${days} days`,
  },
  intro: {
    nb: 'To registre som holdes fra hverandre: Askers egne prosjekter, og nasjonale og interkommunale prosjekter til sammenligning. Plassering på undertema er vår vurdering.',
    en: 'Two registers kept apart: Asker’s own projects, and national and inter-municipal projects for comparison. Placing on sub-themes is our judgement. Titles and descriptions are in Norwegian.',
  },
  active: { nb: 'Kjent som aktive', en: 'Known to be active' },
  activeNote: {
    nb: (unknown: number) => `Livsløpet er ukjent for ${unknown}.`,
    en: (unknown: number) => `The lifecycle is unknown for ${unknown}.`,
  },
  withHome: { nb: 'Med Asker', en: 'With Asker' },
  withHomeNote: { nb: 'Som eier, partner eller blant flere.', en: 'As owner, partner or one of many.' },
  budgets: { nb: 'Har budsjett', en: 'Have a budget' },
  budgetsNote: {
    nb: 'Manglende budsjett er ikke null, og er ikke med i noen sum.',
    en: 'A missing budget is not zero, and is in no sum.',
  },
  freshness: { nb: 'Ferske', en: 'Fresh' },
  freshnessNote: {
    nb: (days: number, never: number) => `Status er høyst ${days} dager gammel. ${never} har aldri hatt noen.`,
    en: (days: number, never: number) => `The status is at most ${days} days old. ${never} have never had one.`,
  },
  of: { nb: (all: number) => `av ${all}`, en: (all: number) => `of ${all}` },
  search: { nb: 'Søk i prosjektene', en: 'Search the projects' },
  register: { nb: 'Register', en: 'Register' },
  bothRegisters: { nb: 'Begge registre', en: 'Both registers' },
  theme: { nb: 'Tema', en: 'Theme' },
  allThemes: { nb: 'Alle temaer', en: 'All themes' },
  wholeTheme: { nb: (number: string) => `Hele tema ${number}`, en: (number: string) => `All of theme ${number}` },
  phase: { nb: 'Fase', en: 'Phase' },
  allPhases: { nb: 'Alle faser', en: 'All phases' },
  lifecycle: { nb: 'Livsløp', en: 'Lifecycle' },
  allLifecycles: { nb: 'Alle', en: 'All' },
  role: { nb: 'Askers rolle', en: 'Asker’s role' },
  allRoles: { nb: 'Alle roller', en: 'All roles' },
  shown: {
    nb: (shown: number, all: number) =>
      shown === all ? `Alle ${all} prosjekter vises.` : `${shown} av ${all} prosjekter vises.`,
    en: (shown: number, all: number) =>
      shown === all ? `All ${all} projects are shown.` : `${shown} of ${all} projects are shown.`,
  },
  missingLast: { nb: 'De uten verdi står sist.', en: 'Those without a value come last.' },
  registerFinding: {
    nb: (name: string, budgets: number, all: number) =>
      `${name}: ${budgets === 0 ? 'ingen' : budgets} av ${all} har budsjett`,
    en: (name: string, budgets: number, all: number) =>
      `${name}: ${budgets === 0 ? 'none' : budgets} of ${all} have a budget`,
  },
  registerSum: {
    nb: (shown: number, all: number, budgets: number, sum: string) =>
      `${shown} av ${all} vises. ${budgets} av ${shown} har budsjett, til sammen ${sum} for alle parter.`,
    en: (shown: number, all: number, budgets: number, sum: string) =>
      `${shown} of ${all} shown. ${budgets} of ${shown} have a budget, ${sum} in all for all parties.`,
  },
  registerUnsummed: {
    nb: (shown: number, all: number, budgets: number) =>
      `${shown} av ${all} vises. ${budgets} av ${shown} har budsjett. De legges ikke sammen, fordi noen prosjekter er deler av andre.`,
    en: (shown: number, all: number, budgets: number) =>
      `${shown} of ${all} shown. ${budgets} of ${shown} have a budget. They are not added up, because some projects are parts of others.`,
  },
  registerNoBudget: {
    nb: (shown: number, all: number) => `${shown} av ${all} vises. Ingen av dem har budsjett.`,
    en: (shown: number, all: number) => `${shown} of ${all} shown. None of them has a budget.`,
  },
  noMatch: {
    nb: 'Ingen prosjekter i dette registeret passer med valgene.',
    en: 'No projects of this register match the choices.',
  },
  project: { nb: 'Prosjekt', en: 'Project' },
  phaseAndLifecycle: { nb: 'Fase og livsløp', en: 'Phase and lifecycle' },
  phaseUnknown: { nb: 'Fase ukjent', en: 'Phase unknown' },
  status: { nb: 'Status sist', en: 'Last status' },
  neverReported: { nb: 'Status mangler', en: 'No status' },
  notUpdated: { nb: (age: string) => `Ikke oppdatert på ${age}`, en: (age: string) => `Not updated for ${age}` },
  budget: { nb: 'Budsjett', en: 'Budget' },
  spent: { nb: 'Brukt', en: 'Spent' },
  forecast: { nb: 'Prognose', en: 'Forecast' },
  missing: { nb: 'mangler', en: 'missing' },
} as const satisfies Texts

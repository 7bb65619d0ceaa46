import type { Texts } from '../../i18n/texts.ts'

export const texts = {
  title: { nb: 'Prosjekter', nn: 'Prosjekt', en: 'Projects' },
  exampleTitle: {
    nb: 'Prosjekter: oppdiktet eksempel',
    nn: 'Prosjekt: oppdikta eksempel',
    en: 'Projects: made-up example',
  },
  fileTitle: { nb: 'Prosjekter: dine filer', nn: 'Prosjekt: filene dine', en: 'Projects: your files' },
  none: { nb: 'Prosjektregisteret er tomt.', en: 'The project register is empty.' },
  finding: {
    nb: (unknown: number, budget: number, all: number) =>
      `Livsløpet er ukjent for ${unknown} av ${all} prosjekter, og ${budget} av ${all} har budsjett.`,
    nn: (unknown: number, budget: number, all: number) =>
      `Livsløpet er ukjent for ${unknown} av ${all} prosjekt, og ${budget} av ${all} har budsjett.`,
    en: (unknown: number, budget: number, all: number) =>
      `The lifecycle is unknown for ${unknown} of ${all} projects, and ${budget} of ${all} have a budget.`,
  },
  noneChosen: {
    nb: 'Ingen prosjekter passer til det du har valgt',
    nn: 'Ingen prosjekt passar til det du har valt',
    en: 'No projects match what you have chosen',
  },
  noneChosenLong: {
    nb: 'Fjern et filter over, så kommer figurene og listene tilbake.',
    nn: 'Fjern eit filter over, så kjem figurane og listene tilbake.',
    en: 'Remove a filter above, and the figures and lists come back.',
  },
  asOf: {
    nb: (day: string) => `Regnet per ${day}.`,
    nn: (day: string) => `Rekna per ${day}.`,
    en: (day: string) => `Reckoned as of ${day}.`,
  },
  search: { nb: 'Søk i prosjektene', nn: 'Søk i prosjekta', en: 'Search the projects' },
  theme: { nb: 'Tema', en: 'Theme' },
  allThemes: { nb: 'Alle temaer', nn: 'Alle tema', en: 'All themes' },
  wholeTheme: {
    nb: (number: string) => `Hele tema ${number}`,
    nn: (number: string) => `Heile tema ${number}`,
    en: (number: string) => `All of theme ${number}`,
  },
  phase: { nb: 'Fase', en: 'Phase' },
  allPhases: { nb: 'Alle faser', nn: 'Alle fasar', en: 'All phases' },
  lifecycle: { nb: 'Livsløp', en: 'Lifecycle' },
  allLifecycles: { nb: 'Alle', en: 'All' },
  role: { nb: 'Kommunens rolle', nn: 'Rolla til kommunen', en: 'The municipality’s role' },
  allRoles: { nb: 'Alle roller', en: 'All roles' },
  statusFilter: { nb: 'Status', en: 'Status' },
  allStatuses: { nb: 'Alle', en: 'All' },
  status_aktive: { nb: 'Aktive', en: 'Active' },
  status_prognose: { nb: 'Har prognose', en: 'Have a forecast' },
  status_avvik: { nb: 'Over budsjett eller forsinket', nn: 'Over budsjett eller forseinka', en: 'Over budget or late' },
  status_oppmerksomhet: { nb: 'Trenger oppmerksomhet', nn: 'Treng merksemd', en: 'Need attention' },
  status_gammel: { nb: 'Uten fersk status', nn: 'Utan fersk status', en: 'Without a fresh status' },
  status_rodgul: { nb: 'Rød eller gul', nn: 'Raud eller gul', en: 'Red or yellow' },
  status_rod: { nb: 'Rød', nn: 'Raud', en: 'Red' },
  status_gul: { nb: 'Gul', en: 'Yellow' },
  status_gronn: { nb: 'Grønn', en: 'Green' },
  status_gra: { nb: 'Samlet status ikke rapportert', nn: 'Samla status ikkje rapportert', en: 'No overall status' },
  shown: {
    nb: (shown: number, all: number) =>
      shown < all
        ? `${shown} av ${all} prosjekter vises.`
        : all === 1
          ? 'Registerets ene prosjekt vises.'
          : `Alle ${all} prosjekter vises.`,
    nn: (shown: number, all: number) =>
      shown < all
        ? `${shown} av ${all} prosjekt blir viste.`
        : all === 1
          ? 'Det eine prosjektet i registeret blir vist.'
          : `Alle ${all} prosjekt blir viste.`,
    en: (shown: number, all: number) =>
      shown < all
        ? `${shown} of ${all} projects are shown.`
        : all === 1
          ? 'The one project of the register is shown.'
          : `All ${all} projects are shown.`,
  },
  project: { nb: 'Prosjekt', en: 'Project' },
  phaseUnknown: { nb: 'Fase ukjent', nn: 'Fase ukjend', en: 'Phase unknown' },
  neverReported: { nb: 'Status mangler', nn: 'Status manglar', en: 'No status' },
  notUpdated: {
    nb: (age: string) => `Ikke oppdatert på ${age}`,
    nn: (age: string) => `Ikkje oppdatert på ${age}`,
    en: (age: string) => `Not updated for ${age}`,
  },
  missing: { nb: 'mangler', nn: 'manglar', en: 'missing' },
} as const satisfies Texts

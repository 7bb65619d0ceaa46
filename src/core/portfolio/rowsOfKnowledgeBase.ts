import type { Funding, Project } from '../model/Project.ts'
import type { RegisterRows } from './intake/RegisterRows.ts'

type Columns<T> = readonly (readonly [heading: string, cell: (noun: T) => string | number | null])[]

const projectColumns: Columns<Project> = [
  ['prosjekt_id', ({ id }) => id],
  ['kilde_register', ({ register }) => register],
  ['tittel', ({ title }) => title],
  ['overordnet_id', ({ parentId }) => parentId],
  ['beskrivelse', ({ description }) => description],
  ['eierenhet', ({ owner }) => owner],
  ['partnere', ({ partners }) => partners.join('|')],
  ['fase', ({ phase }) => phase],
  ['livssyklus', ({ lifecycle }) => lifecycle],
  ['hovedtema', ({ themeId }) => themeId],
  ['deltema', ({ subThemeIds }) => subThemeIds.join('|')],
  ['start_plan', ({ dates }) => dates.startPlanned],
  ['start_faktisk', ({ dates }) => dates.startActual],
  ['slutt_opprinnelig', ({ dates }) => dates.endOriginal],
  ['slutt_godkjent', ({ dates }) => dates.endApproved],
  ['slutt_prognose', ({ dates }) => dates.endForecast],
  ['slutt_faktisk', ({ dates }) => dates.endActual],
  ['budsjett_opprinnelig', ({ money }) => money.budgetOriginal],
  ['budsjett', ({ money }) => money.budget],
  ['palopt', ({ money }) => money.spent],
  ['prognose', ({ money }) => money.forecast],
  ['sluttkostnad', ({ money }) => money.finalCost],
  ['statusdato', ({ statusDate }) => statusDate],
  ['omrade', ({ area }) => area],
  ['asker_rolle', ({ homeRole }) => homeRole],
  ['gevinst_notat', ({ benefitNote }) => benefitNote],
  ['kilde_id', ({ sourceId }) => sourceId],
  ['merknad', ({ note }) => note],
]

const fundingColumns: Columns<Funding> = [
  ['prosjekt_id', ({ projectId }) => projectId],
  ['kilde', ({ kind }) => kind],
  ['part', ({ party }) => party],
  ['er_asker', ({ isHome }) => String(isHome)],
  ['ar', ({ year }) => year],
  ['sokt', ({ applied }) => applied],
  ['tilsagn', ({ granted }) => granted],
  ['utbetalt', ({ paid }) => paid],
  ['planlagt', ({ planned }) => planned],
  ['status', ({ status }) => status],
  ['kilde_id', ({ sourceId }) => sourceId],
]

/** The knowledge base's own projects as a register, so that they go the same way as a file somebody drops on the page. */
export function rowsOfKnowledgeBase(projects: readonly Project[], funding: readonly Funding[]): RegisterRows[] {
  return [
    { ...tableOf(projectColumns, projects), file: 'projects.csv', table: 'prosjekter' },
    { ...tableOf(fundingColumns, funding), file: 'funding.csv', table: 'finansiering' },
  ]
}

function tableOf<T>(columns: Columns<T>, nouns: readonly T[]): Omit<RegisterRows, 'file'> {
  return {
    header: columns.map(([heading]) => heading),
    rows: nouns.map((noun) => columns.map(([, cell]) => String(cell(noun) ?? ''))),
    lines: nouns.map((_, index) => index + 2),
    decimalChar: '.',
  }
}

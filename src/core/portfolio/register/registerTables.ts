import type { Fields, ValuesOf } from './Field.ts'
import {
  baselineFields,
  benefitFields,
  fundingFields,
  key,
  milestoneFields,
  riskFields,
  themeLinkFields,
} from './joinedFields.ts'
import { moneyAndStatusFields } from './moneyAndStatusFields.ts'
import { projectFields as planFields } from './projectFields.ts'

export const projectFields = { ...planFields, ...moneyAndStatusFields } as const

/** Table D, «statusrapporter»: what of table A may be told again at a later date. */
const reportFields = {
  ...key,
  fase: planFields.fase,
  start_plan: planFields.start_plan,
  slutt_opprinnelig: planFields.slutt_opprinnelig,
  slutt_godkjent: planFields.slutt_godkjent,
  slutt_prognose: planFields.slutt_prognose,
  slutt_faktisk: planFields.slutt_faktisk,
  ...moneyAndStatusFields,
} as const

/** The tables of the open project register (portfolio.md §2.1): A–F, and the overlays G and H. */
export const registerTables = {
  prosjekter: projectFields,
  finansiering: fundingFields,
  gevinster: benefitFields,
  statusrapporter: reportFields,
  milepaler: milestoneFields,
  risikoer: riskFields,
  temakobling: themeLinkFields,
  grunnlinje: baselineFields,
} as const
export type RegisterTables = typeof registerTables
export type TableId = keyof RegisterTables
export const tableIds = Object.keys(registerTables) as TableId[]

/** A row with its place in the file it came from. */
export interface RegisterRow<F extends Fields> {
  readonly values: ValuesOf<F>
  readonly file: string
  readonly line: number
}

export type ProjectValues = ValuesOf<typeof projectFields>
export type ProjectFieldId = keyof typeof projectFields
export type FundingLine = RegisterRow<RegisterTables['finansiering']>
export type Benefit = RegisterRow<RegisterTables['gevinster']>
export type StatusReport = RegisterRow<RegisterTables['statusrapporter']>
export type ProjectMilestone = RegisterRow<RegisterTables['milepaler']>
export type Risk = RegisterRow<RegisterTables['risikoer']>

import type { Words } from './Words.ts'

export const attentionRules = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
] as const
export type AttentionRule = (typeof attentionRules)[number]

export const attentionSeverities = ['hoy', 'middels', 'lav'] as const
export type AttentionSeverity = (typeof attentionSeverities)[number]

export const thresholdIds = [
  'kostnad_hoy_pst',
  'kostnad_middels_pst',
  'forsinket_hoy_pst',
  'forsinket_hoy_dager',
  'forsinket_middels_pst',
  'status_gammel_dager',
  'status_eldre_dager',
  'udekket_pst',
  'frist_dager',
  'restrisiko',
  'forbruksgap_pp',
  'cpi_lav',
  'cpi_minste_fremdrift_pst',
  'rode_rapporter',
  'replan',
  'finansiering_avvik_kr',
  'finansiering_avvik_pst',
] as const
export type ThresholdId = (typeof thresholdIds)[number]

/** A rule as the settings file tells it, in the words of its editors. */
export interface RuleSettings {
  readonly id: AttentionRule
  readonly name: string
  readonly description: string
  readonly exception: string
  /** Whether it is about the register's data, and is listed apart from what is about delivery. */
  readonly isData: boolean
  /** The severities of its degrees, gravest condition first; R6 has a third for what was never reported. */
  readonly severities: readonly AttentionSeverity[]
}

/** The visible settings of the portfolio: every threshold of R1–R15 with its description (portfolio.md §3.3). */
export interface PortfolioSettings {
  readonly rules: Readonly<Record<AttentionRule, RuleSettings>>
  readonly thresholds: Readonly<Record<ThresholdId, number>>
  readonly descriptions: ReadonlyMap<
    ThresholdId,
    { readonly rule: string; readonly unit: string; readonly text: string }
  >
  /** What to call a register, by its own name; one that is not here goes by that. */
  readonly registers: Readonly<Record<string, Words>>
}

import type { AttentionRule, AttentionSeverity } from '../../model/PortfolioSettings.ts'

/** Why a rule fired; the words are in `i18n/portfolioWords`. */
export type ReasonCode =
  | 'red'
  | 'costOver'
  | 'late'
  | 'forecastPassed'
  | 'greenOutside'
  | 'statusOld'
  | 'neverReported'
  | 'uncovered'
  | 'appliedOnly'
  | 'deadlineNear'
  | 'benefitUnmeasured'
  | 'benefitOwnerMissing'
  | 'riskHigh'
  | 'spendingAhead'
  | 'costIndexLow'
  | 'redAgain'
  | 'replanned'
  | 'fieldMissing'
  | 'fundingDiffers'

/** One reason with the fields it rests on. Days are ISO, amounts in the project's currency, shares in per cent. */
export interface AttentionReason {
  readonly code: ReasonCode
  readonly fields: Readonly<Record<string, number | string | null>>
}

/** A project that needs attention by one rule (portfolio.md §3.3). */
export interface AttentionHit {
  readonly rule: AttentionRule
  readonly severity: AttentionSeverity
  /** A fault of the register's data, listed apart from what is about delivery. */
  readonly isData: boolean
  readonly projectKey: string
  readonly reasons: readonly AttentionReason[]
  /** ISO day since when it has been so, as far as the register tells. */
  readonly since: string | null
  /** Money at stake, in the project's currency; null when not known. */
  readonly exposed: number | null
}

/** What a rule finds of a project; `degree` counts into the rule's severities, 0 the gravest. */
export interface Finding {
  readonly degree: number
  readonly reasons: readonly AttentionReason[]
  readonly since: string | null
  readonly exposed: number | null
}

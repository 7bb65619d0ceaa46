import {
  type AttentionRule,
  type AttentionSeverity,
  attentionRules,
  attentionSeverities,
  type PortfolioSettings,
} from '../../model/PortfolioSettings.ts'
import type { MeasuredProject } from '../metrics/measureProject.ts'
import { compareText } from '../register/compareText.ts'
import type { AttentionHit, Finding } from './AttentionHit.ts'
import { basicsMissing, costOver, forecastPassed, highRisk, late, replanned, spendingAhead } from './deliveryRules.ts'
import { benefitUncared, deadlineNear, fundingDiffers, notFunded } from './moneyRules.ts'
import { greenOutside, oldStatus, redAgain, redStatus } from './statusRules.ts'

type Rule = (measured: MeasuredProject, settings: PortfolioSettings, reference: string) => Finding | null

const rules: Readonly<Record<AttentionRule, Rule>> = {
  R1: redStatus,
  R2: costOver,
  R3: late,
  R4: forecastPassed,
  R5: greenOutside,
  R6: oldStatus,
  R7: notFunded,
  R8: deadlineNear,
  R9: benefitUncared,
  R10: highRisk,
  R11: spendingAhead,
  R12: redAgain,
  R13: replanned,
  R14: basicsMissing,
  R15: fundingDiffers,
}

/** Benefits are reaped after a project has closed; every other rule is about projects that still can be helped. */
const alsoWhenClosed: readonly AttentionRule[] = ['R9']

/**
 * «Trenger oppmerksomhet» (portfolio.md §3.3): every rule held against every project, gravest first, then by money at stake.
 * Rules about the data stand last whatever their severity. The same registers always give the same list.
 */
export function findAttention(
  measured: readonly MeasuredProject[],
  settings: PortfolioSettings,
  reference: string,
): AttentionHit[] {
  const hits = measured.flatMap((one) =>
    attentionRules.flatMap((rule): AttentionHit[] => {
      if (one.isClosed && !alsoWhenClosed.includes(rule)) return []
      const found = rules[rule](one, settings, reference)
      return found ? [hitOf(rule, found, one.project.key, settings)] : []
    }),
  )
  return hits.sort(compareHits)
}

function hitOf(
  rule: AttentionRule,
  found: Finding,
  projectKey: string,
  { rules: told }: PortfolioSettings,
): AttentionHit {
  const { severities, isData } = told[rule]
  const severity = (severities[found.degree] ?? severities.at(-1)) as AttentionSeverity
  return { rule, severity, isData, projectKey, reasons: found.reasons, since: found.since, exposed: found.exposed }
}

function compareHits(a: AttentionHit, b: AttentionHit): number {
  return (
    Number(a.isData) - Number(b.isData) ||
    attentionSeverities.indexOf(a.severity) - attentionSeverities.indexOf(b.severity) ||
    (b.exposed ?? -1) - (a.exposed ?? -1) ||
    compareText(a.projectKey, b.projectKey) ||
    attentionRules.indexOf(a.rule) - attentionRules.indexOf(b.rule)
  )
}

/** One project with all its hits of one kind, in the order of the list. */
export interface ProjectAttention {
  readonly projectKey: string
  readonly hits: readonly AttentionHit[]
}

/** The list by project, each where its gravest hit stands. Give it hits of one kind: delivery, or data. */
export function attentionByProject(hits: readonly AttentionHit[]): ProjectAttention[] {
  const byProject = new Map<string, AttentionHit[]>()
  for (const hit of hits) {
    const own = byProject.get(hit.projectKey)
    if (own) own.push(hit)
    else byProject.set(hit.projectKey, [hit])
  }
  return [...byProject].map(([projectKey, own]) => ({ projectKey, hits: own }))
}

import type { PortfolioSettings } from '../../model/PortfolioSettings.ts'
import { type Phase, phases } from '../../model/Project.ts'
import type { MeasuredProject } from '../metrics/measureProject.ts'
import { worstRisk } from '../metrics/risk.ts'
import { lateness } from '../metrics/statusColours.ts'
import type { PortfolioProject } from '../register/PortfolioProject.ts'
import { isExempt } from '../register/Value.ts'
import { addDays } from '../register/When.ts'
import type { AttentionReason, Finding } from './AttentionHit.ts'
import { costAtStake } from './statusRules.ts'

/** Whether a project is known to have come at least so far. */
export function isFrom({ values }: PortfolioProject, phase: Phase): boolean {
  return values.fase.parsed !== null && phases.indexOf(values.fase.parsed) >= phases.indexOf(phase)
}

/** Ideas and Konsept have no budget or plan to be held to (portfolio.md §3.3). */
export function isBeforePlan({ values }: PortfolioProject): boolean {
  return values.fase.parsed === 'ide' || values.fase.parsed === 'konsept'
}

/** R2: the cost is over the budget in force. */
export function costOver({ project, metrics }: MeasuredProject, { thresholds }: PortfolioSettings): Finding | null {
  const [share, over] = [metrics.get('kostnadsavvik_pst'), metrics.get('kostnadsavvik_kr')]
  if (isBeforePlan(project) || !share || share.value === null || share.value <= thresholds.kostnad_middels_pst)
    return null
  const reason: AttentionReason = {
    code: 'costOver',
    fields: { ...share.inputs, prosent: share.value, kroner: over?.value ?? null },
  }
  const degree = share.value > thresholds.kostnad_hoy_pst ? 0 : 1
  const since = project.values.kostnadsdato.parsed?.last ?? project.values.statusdato.parsed?.last ?? null
  return { degree, reasons: [reason], since, exposed: over?.value ?? null }
}

/** R3: later than the original end, or than the approved one where no original is known. */
export function late(
  { project, metrics }: MeasuredProject,
  { thresholds }: PortfolioSettings,
  reference: string,
): Finding | null {
  const found = lateness(metrics)
  if (isBeforePlan(project) || !found || found.days.value === null) return null
  const [days, share] = [found.days.value, found.share?.value ?? null]
  const isFar = (share !== null && share > thresholds.forsinket_hoy_pst) || days > thresholds.forsinket_hoy_dager
  if (!isFar && (share === null || share <= thresholds.forsinket_middels_pst)) return null
  const fields = { ...found.days.inputs, dager: days, prosent: share, basis: found.basis }
  const basis = project.values[found.basis].parsed
  return {
    degree: isFar ? 0 : 1,
    reasons: [{ code: 'late', fields }],
    since: basis && basis.last < reference ? addDays(basis.last, 1) : (project.values.statusdato.parsed?.last ?? null),
    exposed: costAtStake(project),
  }
}

/** R4: the forecast end has passed and the project is not closed. */
export function forecastPassed({ project }: MeasuredProject, _: PortfolioSettings, reference: string): Finding | null {
  const forecast = project.values.slutt_prognose.parsed
  if (!forecast || project.values.slutt_faktisk.parsed || forecast.last >= reference) return null
  const reason: AttentionReason = {
    code: 'forecastPassed',
    fields: { slutt_prognose: forecast.text, referansedato: reference },
  }
  return { degree: 0, reasons: [reason], since: addDays(forecast.last, 1), exposed: costAtStake(project) }
}

/** R10: residual risk in the red field of Prosjektportalen's matrix. */
export function highRisk({ project }: MeasuredProject, { thresholds }: PortfolioSettings): Finding | null {
  const worst = worstRisk(project)
  if (!worst || worst.factor < thresholds.restrisiko) return null
  const reason: AttentionReason = {
    code: 'riskHigh',
    fields: { risiko: worst.risk.values.tittel.raw, faktor: worst.factor },
  }
  return { degree: 0, reasons: [reason], since: null, exposed: costAtStake(project) }
}

/** R11: spending runs ahead of time, or each krone gives too little. */
export function spendingAhead(
  { project, metrics }: MeasuredProject,
  { thresholds }: PortfolioSettings,
): Finding | null {
  const [gap, cpi] = [metrics.get('forbruksgap'), metrics.get('cpi')]
  const reasons: AttentionReason[] = []
  if (gap && gap.value !== null && gap.value > thresholds.forbruksgap_pp)
    reasons.push({ code: 'spendingAhead', fields: { ...gap.inputs, prosentpoeng: gap.value } })
  if (cpi && cpi.value !== null && cpi.value < thresholds.cpi_lav)
    reasons.push({ code: 'costIndexLow', fields: { ...cpi.inputs, cpi: cpi.value } })
  const since = project.values.kostnadsdato.parsed?.last ?? null
  return reasons.length === 0 ? null : { degree: 0, reasons, since, exposed: costAtStake(project) }
}

/** R13: the baseline has been changed so many times. */
export function replanned({ project }: MeasuredProject, { thresholds }: PortfolioSettings): Finding | null {
  const { antall_replan, replan_arsak } = project.values
  if (antall_replan.parsed === null || antall_replan.parsed < thresholds.replan) return null
  const fields = { antall_replan: antall_replan.parsed, replan_arsak: replan_arsak.parsed }
  return { degree: 0, reasons: [{ code: 'replanned', fields }], since: null, exposed: costAtStake(project) }
}

const basics = [
  ['fase', ['fase']],
  ['eier', ['prosjekteier', 'eierenhet']],
  ['slutt', ['slutt_prognose', 'slutt_godkjent', 'slutt_opprinnelig', 'slutt_faktisk']],
  ['budsjett', ['budsjett']],
] as const

/** R14: phase, owner, end date or budget is missing from Planlegge on. What is exempt is not missing. */
export function basicsMissing({ project }: MeasuredProject): Finding | null {
  const { values } = project
  const isMissing = (ids: readonly (keyof typeof values)[]) =>
    ids.every((id) => values[id].parsed === null && !isExempt(values[id]))
  const isEarly = isBeforePlan(project)
  const missing = basics.filter(([, ids]) => !isEarly && isMissing(ids)).map(([name]) => name)
  if (missing.length === 0) return null
  const reasons = missing.map((name): AttentionReason => ({ code: 'fieldMissing', fields: { felt: name } }))
  return { degree: 0, reasons, since: null, exposed: costAtStake(project) }
}

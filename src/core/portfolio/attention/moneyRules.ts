import type { PortfolioSettings } from '../../model/PortfolioSettings.ts'
import { isMeasured } from '../metrics/benefits.ts'
import { fundingSums, isApplied, isHome, isUnfunded, plannedOf } from '../metrics/funding.ts'
import { sumOf } from '../metrics/Metric.ts'
import type { MeasuredProject } from '../metrics/measureProject.ts'
import type { FundingLine } from '../register/registerTables.ts'
import { amountOf, isExempt } from '../register/Value.ts'
import { addDays, daysFrom } from '../register/When.ts'
import type { AttentionReason, Finding } from './AttentionHit.ts'
import { isBeforePlan, isFrom } from './deliveryRules.ts'
import { costAtStake } from './statusRules.ts'

/** R7: too much of the forecast is uncovered after Planlegge, or a partner's money is applied for and not given. */
export function notFunded({ project }: MeasuredProject, { thresholds }: PortfolioSettings): Finding | null {
  const sums = fundingSums(project)
  if (isBeforePlan(project) || !sums) return null
  const reasons: AttentionReason[] = []
  const { uncovered, forecast } = sums
  const share = uncovered === null || !forecast ? null : (uncovered / forecast) * 100
  const isUncovered = share !== null && share > thresholds.udekket_pst && isFrom(project, 'gjennomfore')
  if (isUncovered)
    reasons.push({ code: 'uncovered', fields: { udekket: uncovered, prosent: share, prognose: forecast } })
  const applied = project.funding.filter((line) => isApplied(line) && !isHome(line) && !isUnfunded(line))
  for (const { values } of applied)
    reasons.push({ code: 'appliedOnly', fields: { part: values.part.parsed, sokt: amountOf(values.sokt) } })
  const waiting = sumOf(applied.flatMap(({ values }) => amountOf(values.sokt) ?? []))
  const exposed = isUncovered ? uncovered : waiting
  return reasons.length === 0 ? null : { degree: 0, reasons, since: null, exposed }
}

const settled = ['utbetalt', 'utbetalt_samlet', 'avslag', 'ikke_aktuelt']

/** R8: a deadline in the funding is near. */
export function deadlineNear(
  { project }: MeasuredProject,
  { thresholds }: PortfolioSettings,
  reference: string,
): Finding | null {
  const near = project.funding.filter(({ values }) => {
    const days = values.frist.parsed ? daysFrom(reference, values.frist.parsed.last) : -1
    return days >= 0 && days <= thresholds.frist_dager && !settled.includes(values.status.parsed ?? '')
  })
  if (near.length === 0) return null
  const reasons = near.map(({ values }): AttentionReason => {
    const last = values.frist.parsed?.last ?? reference
    return { code: 'deadlineNear', fields: { part: values.part.parsed, frist: last, dager: daysFrom(reference, last) } }
  })
  return { degree: 0, reasons, since: null, exposed: sumOf(near.flatMap((line) => amountOfLine(line) ?? [])) }
}

function amountOfLine(line: FundingLine): number | null {
  return amountOf(line.values.tilsagn) ?? amountOf(line.values.sokt)
}

/**
 * R9: a benefit should have been reached and is not measured; or nobody answers for benefits from Planlegge on, in a register
 * that has a place to say who does.
 */
export function benefitUncared({ project }: MeasuredProject, _: PortfolioSettings, reference: string): Finding | null {
  const { benefits, values, columns } = project
  const isDue = (last: string | undefined) => last !== undefined && last < reference
  const late = benefits.filter((benefit) => isDue(benefit.values.realiseringsdato.parsed?.last) && !isMeasured(benefit))
  const reasons = late.map(({ values: { tittel, realiseringsdato } }): AttentionReason => {
    return {
      code: 'benefitUnmeasured',
      fields: { gevinst: tittel.raw, realiseringsdato: realiseringsdato.parsed?.text ?? null },
    }
  })
  const owners = [
    values.gevinstansvarlig,
    ...benefits.flatMap((one) => [one.values.gevinstansvarlig, one.values.gevinsteier]),
  ]
  const isTold = columns.has('gevinstansvarlig') || benefits.length > 0
  const isOwned = owners.some((owner) => owner.parsed !== null || isExempt(owner))
  if (isFrom(project, 'planlegge') && isTold && !isOwned) reasons.push({ code: 'benefitOwnerMissing', fields: {} })
  if (reasons.length === 0) return null
  const days = late.flatMap((one) => one.values.realiseringsdato.parsed?.last ?? []).sort()
  const since = days[0] === undefined ? null : addDays(days[0], 1)
  return { degree: 0, reasons, since, exposed: costAtStake(project) }
}

/** R15: what the lines of funding add up to is not the budget. */
export function fundingDiffers({ project }: MeasuredProject, { thresholds }: PortfolioSettings): Finding | null {
  const { funding, values } = project
  const amounts = funding.flatMap((line) => plannedOf(line) ?? [])
  const [sum, budget] = [sumOf(amounts), amountOf(values.budsjett)]
  const isSecret = funding.some(({ values: line }) => [line.tilsagn, line.sokt, line.planlagt].some(isExempt))
  if (isBeforePlan(project) || isSecret || sum === null || budget === null) return null
  const difference = sum - budget
  const limit = Math.max(thresholds.finansiering_avvik_kr, (budget * thresholds.finansiering_avvik_pst) / 100)
  if (Math.abs(difference) <= limit) return null
  const fields = { sum_finansiering: sum, budsjett: budget, differanse: difference }
  return { degree: 0, reasons: [{ code: 'fundingDiffers', fields }], since: null, exposed: Math.abs(difference) }
}

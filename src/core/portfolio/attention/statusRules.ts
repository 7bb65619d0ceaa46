import type { PortfolioSettings } from '../../model/PortfolioSettings.ts'
import { reckonedCost } from '../metrics/cost.ts'
import type { MeasuredProject } from '../metrics/measureProject.ts'
import { dimensions, reportedColour } from '../metrics/statusColours.ts'
import type { PortfolioProject } from '../register/PortfolioProject.ts'
import type { StatusReport } from '../register/registerTables.ts'
import { amountOf } from '../register/Value.ts'
import { addDays } from '../register/When.ts'
import type { AttentionReason, Finding } from './AttentionHit.ts'

/** What a whole project stands for in money: its reckoned cost, else its budget. */
export function costAtStake({ values }: PortfolioProject): number | null {
  return reckonedCost(values) ?? amountOf(values.budsjett)
}

type ReportValues = Pick<
  StatusReport['values'],
  'statusdato' | `status_${(typeof dimensions)[number]}` | 'status_samlet'
>
const reportedIn = [...dimensions, 'samlet'] as const

/** All reports, newest first, the project's own status at the head. */
function reportsNewestFirst({ values, reports }: PortfolioProject): ReportValues[] {
  return [values, ...[...reports].reverse().map((report) => report.values)]
}

function redRun(reports: readonly ReportValues[], dimension: (typeof reportedIn)[number]): ReportValues[] {
  const end = reports.findIndex((values) => values[`status_${dimension}`].parsed !== 'rod')
  return reports.slice(0, end < 0 ? reports.length : end)
}

function firstDay(run: readonly ReportValues[]): string | null {
  return run.at(-1)?.statusdato.parsed?.last ?? null
}

/** R1: any reported dimension is red. */
export function redStatus({ project }: MeasuredProject): Finding | null {
  const reports = reportsNewestFirst(project)
  const red = reportedIn.filter((dimension) => project.values[`status_${dimension}`].parsed === 'rod')
  if (red.length === 0) return null
  const days = red.flatMap((dimension) => firstDay(redRun(reports, dimension)) ?? []).sort()
  const reasons = red.map((dimension): AttentionReason => {
    return { code: 'red', fields: { dimensjon: dimension, rapportert: project.values[`status_${dimension}`].raw } }
  })
  return { degree: 0, reasons, since: days[0] ?? null, exposed: costAtStake(project) }
}

/** R12: the same dimension red in so many reports in a row. */
export function redAgain({ project }: MeasuredProject, { thresholds }: PortfolioSettings): Finding | null {
  const reports = reportsNewestFirst(project)
  const runs = reportedIn.map((dimension) => ({ dimension, run: redRun(reports, dimension) }))
  const long = runs.filter(({ run }) => run.length >= thresholds.rode_rapporter)
  if (long.length === 0) return null
  const reasons = long.map(({ dimension, run }): AttentionReason => {
    return { code: 'redAgain', fields: { dimensjon: dimension, rapporter: run.length, siden: firstDay(run) } }
  })
  const days = long.flatMap(({ run }) => firstDay(run) ?? []).sort()
  return { degree: 0, reasons, since: days[0] ?? null, exposed: costAtStake(project) }
}

/** R5: reported green, computed not. */
export function greenOutside({ project, disagreements }: MeasuredProject): Finding | null {
  if (disagreements.length === 0) return null
  const reasons = disagreements.map(({ dimension, computed, metric }): AttentionReason => {
    const { raw } = project.values[`status_${dimension}`]
    const worst = dimensions.find((one) => reportedColour(project.values, one) === computed) ?? null
    const figure = metric
      ? { formel: metric.id, verdi: metric.value }
      : { formel: null, verdi: null, dimensjon_verst: worst }
    return { code: 'greenOutside', fields: { dimensjon: dimension, rapportert: raw, beregnet: computed, ...figure } }
  })
  const since = project.values.statusdato.parsed?.last ?? null
  return { degree: 0, reasons, since, exposed: costAtStake(project) }
}

/** R6: old status of an active project, or none ever. A register without a column for it says nothing of its projects. */
export function oldStatus(measured: MeasuredProject, { thresholds }: PortfolioSettings): Finding | null {
  const { project, metrics } = measured
  const statusdato = project.values.statusdato
  const age = metrics.get('statusalder')?.value ?? null
  if (!measured.isActive) return null
  const exposed = costAtStake(project)
  if (statusdato.parsed === null || age === null) {
    const isTold = project.columns.has('statusdato') && 'reason' in statusdato && statusdato.reason === 'empty'
    return isTold ? { degree: 2, reasons: [{ code: 'neverReported', fields: {} }], since: null, exposed } : null
  }
  if (age <= thresholds.status_eldre_dager) return null
  const isOld = age > thresholds.status_gammel_dager
  const limit = isOld ? thresholds.status_gammel_dager : thresholds.status_eldre_dager
  const reason: AttentionReason = { code: 'statusOld', fields: { statusdato: statusdato.parsed.text, dager: age } }
  const since = addDays(statusdato.parsed.last, limit + 1)
  return { degree: isOld ? 0 : 1, reasons: [reason], since, exposed }
}

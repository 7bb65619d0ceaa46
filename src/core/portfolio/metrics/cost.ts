import type { ProjectValues } from '../register/registerTables.ts'
import { amountOf } from '../register/Value.ts'
import { type Metric, type MetricGap, metric } from './Metric.ts'

/** `K` (portfolio.md §3.1): the final cost once there is an actual end date, since an actual without one is not final; else the forecast. */
export function reckonedCost(values: ProjectValues): number | null {
  const final = values.slutt_faktisk.parsed ? amountOf(values.sluttkostnad) : null
  return final ?? amountOf(values.prognose)
}

/** `K − budsjett` in kroner and per cent, against the budget in force and the original one (§3.1). */
export function costMetrics(values: ProjectValues): Metric[] {
  const cost = reckonedCost(values)
  const bases = [
    ['kostnadsavvik', 'budsjett', amountOf(values.budsjett)],
    ['kostnadsavvik_opprinnelig', 'budsjett_opprinnelig', amountOf(values.budsjett_opprinnelig)],
  ] as const
  const deviations = bases.flatMap(([id, field, budget]) => {
    const inputs = { kostnad_brukt: cost, [field]: budget }
    const gap: MetricGap | null =
      cost === null ? 'costMissing' : budget === null || budget <= 0 ? 'budgetMissing' : null
    const over = cost !== null && budget !== null ? cost - budget : null
    return [
      metric(`${id}_kr`, 'kr', gap ?? over, inputs),
      metric(`${id}_pst`, 'pst', gap ?? ratio(over, budget), inputs),
    ]
  })
  return [...deviations, yearDeviation(values), spentShare(values), commitmentShare(values)]
}

/** A part in per cent of the whole; null without a whole above 0. */
function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : (part / whole) * 100
}

/** `(prognose_ar − budsjett_ar) / budsjett_ar`; none where the base is 0 (§3.1). */
function yearDeviation(values: ProjectValues): Metric {
  const [forecast, budget] = [amountOf(values.prognose_ar), amountOf(values.budsjett_ar)]
  const over = forecast !== null && budget !== null ? forecast - budget : null
  return metric('arsavvik_pst', 'pst', ratio(over, budget), { prognose_ar: forecast, budsjett_ar: budget })
}

/** `palopt / budsjett` (§3.1). */
export function spentShare(values: ProjectValues): Metric {
  const [spent, budget] = [amountOf(values.palopt), amountOf(values.budsjett)]
  return metric('forbruksgrad', 'pst', ratio(spent, budget), { palopt: spent, budsjett: budget })
}

/** `(palopt + restbundet) / budsjett`, where what is committed and not yet spent remains (§3.1, own choice). */
function commitmentShare(values: ProjectValues): Metric {
  const [spent, bound, budget] = [amountOf(values.palopt), amountOf(values.bundet), amountOf(values.budsjett)]
  const rest = spent === null || bound === null ? null : Math.max(0, bound - spent)
  const inputs = { palopt: spent, bundet: bound, restbundet: rest, budsjett: budget }
  return metric('bindingsgrad', 'pst', rest === null || spent === null ? null : ratio(spent + rest, budget), inputs)
}

import type { ProjectValues } from '../register/registerTables.ts'
import { amountOf } from '../register/Value.ts'
import { spentShare } from './cost.ts'
import { type Metric, metric } from './Metric.ts'
import { timeShare } from './schedule.ts'

/** `forbruksgrad − tidsgrad` in percentage points (portfolio.md §3.1, own choice). */
export function spendingGap(values: ProjectValues, reference: string): Metric {
  const [spent, time] = [spentShare(values).value, timeShare(values, reference).value]
  const gap = spent === null || time === null ? null : spent - time
  return metric('forbruksgap', 'pp', gap, { forbruksgrad: spent, tidsgrad: time })
}

/**
 * Earned value with an even plan, «forenklet, lineær plan» (§3.1): `PV = budsjett × tidsgrad`, `EV = budsjett × fremdrift_pst`,
 * `AC = palopt`; `SPI = EV / PV`, `CPI = EV / AC`, hidden before `leastProgress` per cent are done; `EAC = budsjett / CPI`.
 */
export function earnedValueMetrics(values: ProjectValues, reference: string, leastProgress: number): Metric[] {
  const [budget, spent] = [amountOf(values.budsjett), amountOf(values.palopt)]
  const progress = values.fremdrift_pst.parsed
  const time = timeShare(values, reference).value
  const pv = budget === null || time === null ? null : (budget * time) / 100
  const ev = budget === null || progress === null ? null : (budget * progress) / 100
  const isEarly = progress !== null && progress < leastProgress
  const [spi, cpi] = [quotient(ev, pv), quotient(ev, spent)]
  const inputs = { budsjett: budget, palopt: spent, fremdrift_pst: progress, tidsgrad: time, pv, ev, ac: spent, cpi }
  return [
    metric('pv', 'kr', pv, inputs),
    metric('ev', 'kr', ev, inputs),
    metric('ac', 'kr', spent, inputs),
    metric('spi', 'forhold', isEarly ? 'tooEarly' : spi, inputs),
    metric('cpi', 'forhold', isEarly ? 'tooEarly' : cpi, inputs),
    metric('eac', 'kr', isEarly ? 'tooEarly' : quotient(budget, cpi), inputs),
  ]
}

function quotient(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole
}

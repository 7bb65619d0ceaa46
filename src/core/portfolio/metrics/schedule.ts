import type { ProjectValues } from '../register/registerTables.ts'
import { daysFrom, type When } from '../register/When.ts'
import { type Metric, type MetricGap, metric } from './Metric.ts'

/** The end a project is reckoned to have, and where it comes from. */
export interface ReckonedEnd {
  readonly day: string
  readonly by: 'faktisk' | 'prognose' | 'referanse'
}

/**
 * `E` (portfolio.md §3.1, the US rule): the actual end; else the forecast while it lies ahead; else the reference date, since an
 * overdue forecast keeps growing. Null when neither is known.
 */
function reckonedEnd({ slutt_faktisk, slutt_prognose }: ProjectValues, reference: string): ReckonedEnd | null {
  if (slutt_faktisk.parsed) return { day: slutt_faktisk.parsed.last, by: 'faktisk' }
  if (!slutt_prognose.parsed) return null
  const day = slutt_prognose.parsed.last
  return day > reference ? { day, by: 'prognose' } : { day: reference, by: 'referanse' }
}

/** `days = E − slutt_basis` and `days / (slutt_basis − start_plan)` against the original and the approved end (§3.1). */
export function scheduleMetrics(values: ProjectValues, reference: string): Metric[] {
  const end = reckonedEnd(values, reference)
  const bases = [
    ['fremdriftsavvik', 'slutt_opprinnelig', values.slutt_opprinnelig.parsed],
    ['fremdriftsavvik_godkjent', 'slutt_godkjent', values.slutt_godkjent.parsed],
  ] as const
  return bases.flatMap(([id, field, basis]) =>
    deviation({ id, field, basis, end, start: values.start_plan.parsed, reference }),
  )
}

interface Deviation {
  readonly id: string
  readonly field: string
  readonly basis: When | null
  readonly end: ReckonedEnd | null
  readonly start: When | null
  readonly reference: string
}

function deviation({ id, field, basis, end, start, reference }: Deviation): Metric[] {
  const duration = basis && start ? daysFrom(start.first, basis.last) : null
  const inputs = {
    slutt_brukt: end?.day ?? null,
    slutt_brukt_fra: end?.by ?? null,
    [field]: basis?.text ?? null,
    start_plan: start?.text ?? null,
    varighet_dager: duration,
    referansedato: reference,
  }
  const gap: MetricGap | null = !basis ? 'basisMissing' : !end ? 'inputMissing' : null
  const days = basis && end ? daysFrom(basis.last, end.day) : null
  const share = duration === null || duration <= 0 || days === null ? 'durationUnusable' : (days / duration) * 100
  return [metric(`${id}_dager`, 'dager', gap ?? days, inputs), metric(`${id}_pst`, 'pst', gap ?? share, inputs)]
}

/** `clamp((R − start) / (slutt_godkjent − start), 0, 1)`, in per cent (§3.1). */
export function timeShare(values: ProjectValues, reference: string): Metric {
  const start = values.start_faktisk.parsed ?? values.start_plan.parsed
  const end = values.slutt_godkjent.parsed
  const inputs = { start: start?.text ?? null, slutt_godkjent: end?.text ?? null, referansedato: reference }
  if (!start || !end) return metric('tidsgrad', 'pst', 'inputMissing', inputs)
  const duration = daysFrom(start.first, end.last)
  if (duration <= 0) return metric('tidsgrad', 'pst', 'durationUnusable', inputs)
  const share = Math.min(1, Math.max(0, daysFrom(start.first, reference) / duration))
  return metric('tidsgrad', 'pst', share * 100, inputs)
}

/** `R − statusdato` in days; «aldri rapportert» without a date (§3.1). */
export function statusAge({ statusdato }: ProjectValues, reference: string): Metric {
  const inputs = { statusdato: statusdato.parsed?.text ?? null, referansedato: reference }
  const age = statusdato.parsed ? daysFrom(statusdato.parsed.last, reference) : 'neverReported'
  return metric('statusalder', 'dager', age, inputs)
}

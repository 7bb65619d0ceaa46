import { compareText } from '../register/compareText.ts'
import type { PortfolioProject } from '../register/PortfolioProject.ts'
import type { Benefit } from '../register/registerTables.ts'
import { amountOf } from '../register/Value.ts'
import { type Metric, metric, sumOf } from './Metric.ts'

/** `(målt − start) / (ønsket − start) × 100`, Prosjektportalen's own formula; right for falling targets too (portfolio.md §3.1). */
export function benefitAchievement({ values }: Benefit): Metric {
  const [start, wanted, measured] = [values.startverdi.parsed, values.onsket_verdi.parsed, values.malt_verdi.parsed]
  const inputs = { startverdi: start, onsket_verdi: wanted, malt_verdi: measured }
  if (start !== null && wanted !== null && start === wanted)
    return metric('maloppnaelse', 'pst', 'targetEqualsStart', inputs)
  if (measured === null) return metric('maloppnaelse', 'pst', 'noMeasurement', inputs)
  if (start === null || wanted === null) return metric('maloppnaelse', 'pst', 'inputMissing', inputs)
  return metric('maloppnaelse', 'pst', ((measured - start) / (wanted - start)) * 100, inputs)
}

/** Measured at least once, and not before the zero point. */
export function isMeasured({ values }: Benefit): boolean {
  if (values.malt_verdi.parsed === null) return false
  const [measured, zero] = [values.maledato.parsed, values.nullpunkt_dato.parsed]
  return !measured || !zero || measured.last > zero.last
}

/** A benefit's rows, when each measurement has a row of its own, are one benefit. */
function distinct(benefits: readonly Benefit[]): Map<string, Benefit[]> {
  const rows = new Map<string, Benefit[]>()
  benefits.forEach((benefit, index) => {
    const id = benefit.values.gevinst_id.parsed ?? benefit.values.tittel.parsed ?? String(index)
    rows.set(id, [...(rows.get(id) ?? []), benefit])
  })
  return rows
}

/** What the newest of a benefit's rows tells: a benefit that is measured three times is planned once. */
function newest<T>(same: readonly Benefit[], of: (benefit: Benefit) => T | null): T | null {
  const day = ({ values }: Benefit) => values.maledato.parsed?.last ?? ''
  const told = [...same].sort((a, b) => compareText(day(a), day(b))).flatMap((benefit) => of(benefit) ?? [])
  return told.at(-1) ?? null
}

const dueDay = ({ values }: Benefit) => values.realiseringsdato.parsed?.last ?? null

/** Gevinstgrad and måledekning (§3.1). Kroner, work years and quality are never added together. */
export function benefitMetrics({ benefits }: PortfolioProject, reference: string): Metric[] {
  const rows = [...distinct(benefits).values()]
  const measured = rows.filter((same) => same.some(isMeasured)).length
  const due = rows.filter((same) => (newest(same, dueDay) ?? '9999') <= reference)
  const planned = sumOf(due.flatMap((same) => newest(same, ({ values }) => amountOf(values.planlagt_kr_ar)) ?? []))
  const realised = sumOf(due.flatMap((same) => newest(same, ({ values }) => amountOf(values.realisert_kr_ar)) ?? []))
  const inputs = { sum_realisert: realised, sum_planlagt: planned, referansedato: reference }
  const isDue = planned !== null && planned > 0
  const coverage = { malte: measured, gevinster: rows.length }
  return [
    metric('gevinstgrad_kr', 'pst', isDue ? ((realised ?? 0) / planned) * 100 : 'noneDue', inputs),
    metric('maledekning', 'pst', rows.length === 0 ? 'noBenefits' : (measured / rows.length) * 100, coverage, {
      n: measured,
      of: rows.length,
    }),
  ]
}
